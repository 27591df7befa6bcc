import type { NormTables } from "../../domain/norm-plan/norm-tables";
import { palette } from "../parts/palette";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";
import type { SheetPlan } from "../plan/sheet-plan";
import { normInputTable, type NormInputTexts } from "./norm-input-table";

const gap = 2;
const normColumns = 3;
const realisationColumns = 4;
const funnelColumns = 9;

/** The sheets that hold the input of the norm. Tables stand beside each other, never below: each must be able to grow. */
export function normInputSheets(tables: NormTables, texts: NormInputTexts): SheetPlan[] {
  const { sheets, common } = texts;
  const at = (column: number) => ({ row: contentRow, column });
  const frame = { subtitle: sheets.subtitle, tabColor: palette.inputInk, footer: common.footer };
  const register = normColumns + 1 + realisationColumns + 1;
  return [
    framedSheet({ ...frame, name: sheets.norm.name, title: sheets.norm.title, columnWidths: [10, 12, 40, gap, 14, 13, 20, 52, gap, 14, 12, 16, 12, 12] }, [
      normInputTable("norm", tables.norm, texts, at(0)),
      normInputTable("realisatie", tables.realisatie, texts, at(normColumns + 1)),
      normInputTable("doelgroep", tables.doelgroep, texts, at(register)),
    ]),
    framedSheet({ ...frame, name: sheets.measures.name, title: sheets.measures.title, columnWidths: [36, 20, 13, 17, 14, 13, 18, 11, 16, 13] }, [
      normInputTable("maatregelen", tables.maatregelen, texts, at(0)),
    ]),
    framedSheet({ ...frame, name: sheets.funnel.name, title: sheets.funnel.title, columnWidths: [28, 18, 20, 15, 12, 15, 20, 23, 15, gap, 22, 17, 18, 16, 15, 19, 19] }, [
      normInputTable("trechter", tables.trechter, texts, at(0)),
      normInputTable("screening", tables.screening, texts, at(funnelColumns + 1)),
    ]),
  ];
}
