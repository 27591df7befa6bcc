import type { NormTables } from "../../../domain/norm/input/norm-tables";
import type { NormPartId, NormTableId } from "../../../domain/norm/input/schema";
import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import type { SheetPart, SheetLayout } from "../../layout/sheet-layout";
import { type NormInputTexts, normInputTable, normSettingsSheet } from "./norm-input-table";

const gap = 2;

/** Column widths of each table: room for its headings with their filter buttons, and for the sources that come with the example. */
const widths: Readonly<Record<NormTableId, readonly number[]>> = {
  norm: [10, 12, 48],
  realisatie: [16, 16, 24, 68],
  doelgroep: [16, 12, 19, 12, 12],
  maatregelen: [42, 20, 13, 17, 17, 13, 22, 12, 19, 14, 22],
  trechter: [28, 22, 23, 15, 15, 18, 22, 23, 17],
  screening: [22, 17, 21, 20, 18, 19, 23],
};

/** Tables of each sheet, from left to right. */
const sheetTables = { norm: ["norm", "realisatie", "doelgroep"], measures: ["maatregelen"], funnel: ["trechter", "screening"] } as const;
const sheetIds = ["norm", "measures", "funnel"] as const;

/**
 * The sheets that hold the input of the norm. Tables stand beside each other, never below: each must be able to grow. Those in
 * `elsewhere` are left out: they are cells that the user pointed out; so is a sheet on which nothing is left.
 */
export function normInputSheets(tables: NormTables, texts: NormInputTexts, elsewhere: ReadonlySet<NormPartId> = new Set()): SheetLayout[] {
  const { sheets, common } = texts;
  const ofTables = sheetIds.flatMap((id) => {
    const columnWidths: number[] = [];
    const parts: SheetPart[] = [];
    for (const table of sheetTables[id]) {
      if (elsewhere.has(table)) continue;
      if (columnWidths.length > 0) columnWidths.push(gap);
      parts.push(normInputTable(table, tables[table], texts, { row: contentRow, column: columnWidths.length }));
      columnWidths.push(...widths[table]);
    }
    const { name, title } = sheets[id];
    return parts.length === 0
      ? []
      : [framedSheet({ name, title, subtitle: sheets.subtitle, tabColor: tabColors.input, footer: common.footer, columnWidths }, parts)];
  });
  return elsewhere.has("uitgangspunten") ? ofTables : [...ofTables, normSettingsSheet(tables.uitgangspunten, texts)];
}
