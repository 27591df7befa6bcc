import type { SheetTexts } from "../../../text/sheets/nl";
import { type PartAt, stack } from "../../layout/part";
import type { SheetCheck, SheetLayout } from "../../layout/sheet-layout";
import { allChecksPart, failedChecksPart, masterCheckPart } from "../../layout/checks";
import { linesPart, sheetHead } from "../../layout/text-parts";
import { sheet } from "../../layout/sheet";
import { styles } from "../../layout/styles";
import { tablePart } from "../../layout/table-part";
import { tables } from "./names";

function contents({ sample: { about, sheets } }: SheetTexts): PartAt {
  const described = ["input", "hours", "workings", "cover", "audit"] as const;
  return linesPart(
    about.contents,
    described.map((sheetId) => ({ label: sheets[sheetId], text: about.contentsText[sheetId] })),
  );
}

function legend({ legend: texts }: SheetTexts): PartAt {
  return linesPart(texts.caption, [
    { label: texts.input, text: texts.inputText, format: styles.input },
    { label: texts.working, text: texts.workingText, format: { color: styles.body.color } },
    { label: texts.result, text: texts.resultText, format: { color: styles.body.color, ...styles.result } },
    { label: texts.addIn, text: texts.addInText, format: { color: styles.body.color, ...styles.addIn } },
  ]);
}

function sources({ columns, sample: { about } }: SheetTexts): PartAt {
  const rows = Object.values(about.sources);
  return tablePart({
    table: tables.sources,
    caption: about.sourcesCaption,
    note: about.sourcesNote,
    rows: rows.length,
    columns: [columns.datum, columns.source, columns.date].map((heading, column) => ({
      heading,
      kind: "label",
      content: rows.map((row) => row[column] ?? null),
    })),
  });
}

/** What the workbook is for, where everything stands, whether it closes, and where its figures come from. */
export function aboutSheet(texts: SheetTexts, version: string, checks: readonly SheetCheck[]): SheetLayout {
  const { sample } = texts;
  const { about } = sample;
  return sheet({
    name: sample.sheets.about,
    kind: "output",
    version,
    texts,
    columnWidths: [2, 28, 70, 14, 14, 14],
    parts: [
      sheetHead(sample.title, about.subtitle, 5, masterCheckPart(texts, 5))({ row: 0, column: 1 }),
      stack({ row: 4, column: 1 }, 1, [
        contents(texts),
        linesPart(
          about.accountCaption,
          Object.values(about.account).map(([label = "", text = ""]) => ({ label, text })),
        ),
        legend(texts),
        sources(texts),
        allChecksPart(checks, texts),
        failedChecksPart(texts, 2),
      ]),
    ],
  });
}
