import type { SheetTexts } from "../../../text/sheets/nl";
import type { SheetLayout } from "../../layout/sheet-layout";
import { aboutSheet } from "./about-sheet";
import { auditSheet } from "./audit-sheet";
import { coverSheet } from "./cover-sheet";
import { hoursSheet } from "./hours-sheet";
import { inputSheet } from "./input-sheet";
import { workingsSheet } from "./workings-sheet";

const version = "1.0";

/** The sample workbook: regio Gooi en Vechtstreek 2017, from hours to who pays what, and the published table audited. */
export function sampleSheets(texts: SheetTexts): SheetLayout[] {
  const sheets = [inputSheet, hoursSheet, workingsSheet, coverSheet, auditSheet].map((make) => make(texts, version));
  return [
    aboutSheet(
      texts,
      version,
      sheets.flatMap(({ part }) => part.checks),
    ),
    ...sheets,
  ];
}
