import type { NormTables } from "../../domain/norm-plan/norm-tables";
import type { NormTableId } from "../../domain/norm-plan/schema";
import { palette } from "../parts/palette";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";
import type { SheetPart, SheetPlan } from "../plan/sheet-plan";
import { normInputTable, type NormInputTexts } from "./norm-input-table";

const gap = 2;
const normColumns = 3;
const realisationColumns = 4;
const funnelColumns = 9;

/**
 * The sheets that hold the input of the norm. Tables stand beside each other, never below: each must be able to grow. Those in
 * `elsewhere` are left out: they are cells that the user pointed out.
 */
export function normInputSheets(tables: NormTables, texts: NormInputTexts, elsewhere: ReadonlySet<NormTableId> = new Set()): SheetPlan[] {
  const { sheets, common } = texts;
  const table = (id: NormTableId, column: number): SheetPart[] => (elsewhere.has(id) ? [] : [normInputTable(id, tables[id], texts, { row: contentRow, column })]);
  const frame = { subtitle: sheets.subtitle, tabColor: palette.inputInk, footer: common.footer };
  const register = normColumns + 1 + realisationColumns + 1;
  return [
    framedSheet({ ...frame, name: sheets.norm.name, title: sheets.norm.title, columnWidths: [10, 12, 40, gap, 14, 13, 20, 52, gap, 14, 12, 16, 12, 12] }, [
      ...table("norm", 0),
      ...table("realisatie", normColumns + 1),
      ...table("doelgroep", register),
    ]),
    framedSheet({ ...frame, name: sheets.measures.name, title: sheets.measures.title, columnWidths: [36, 20, 13, 17, 14, 13, 18, 11, 16, 13] }, [
      ...table("maatregelen", 0),
    ]),
    framedSheet({ ...frame, name: sheets.funnel.name, title: sheets.funnel.title, columnWidths: [28, 18, 20, 15, 12, 15, 20, 23, 15, gap, 22, 17, 18, 16, 15, 19, 19] }, [
      ...table("trechter", 0),
      ...table("screening", funnelColumns + 1),
    ]),
  ];
}
