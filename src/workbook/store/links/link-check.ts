import { rowNameColumn } from "../../../domain/plan/input/plan-tables";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import { absolute, type CellArea } from "../../excel/area";
import { formula, quotedSentence } from "../../excel/formula";
import { part } from "../../layout/part";
import type { SheetPart } from "../../layout/sheet-layout";
import { palette, styles } from "../../layout/styles";
import { bindingName } from "../../names/plan";
import { contentRow } from "../../layout/sheet";
import { sourceName } from "../../names/sources";

/** The cell with a sentence on what a table of the plan and the user's own differ in; empty when nothing. */
export const linkCheckName = (table: PlanTableId): string => `NormplanControle_${table}`;

/** Beginnings of a row of totals, as `isTotalsRow` has them. */
const totals = [
  "totaal*",
  "subtotaal*",
  "eindtotaal*",
  "totalen*",
  "som",
  "som *",
  "saldo*",
  "gemiddeld*",
  "controle*",
  "total*",
  "sum",
  "sum *",
];

/**
 * Above a table that shows the user's cells: what only the add-in would see otherwise, in native formulas. Rows of hers that the plan does
 * not have, also one directly below a plain range, and cells in which somebody typed over the link. `columns`: those that are linked.
 */
export function linkCheck(
  table: PlanTableId,
  columns: readonly string[],
  place: CellArea,
  { linkCheck: texts }: InputSheetTexts,
): SheetPart {
  const area = { row: contentRow - 1, column: place.column, rows: 1, columns: 1 };
  const missing = table === "instellingen" ? null : missingRows(table, columns);
  const typed = typedOver(table, columns);
  const sentence = (sentenceOf: (count: string) => string, count: string) =>
    `IF((${count})=0,"",${quotedSentence(sentenceOf, `(${count})`)})`;
  const sentences = [
    ...(missing === null ? [] : [sentence(texts.missing, missing)]),
    ...(typed === "" ? [] : [sentence(texts.typedOver, typed)]),
  ];
  return part(area, {
    blocks: [{ at: area, cells: [[formula(`=TRIM(${sentences.join('&" "&') || '""'})`)]] }],
    formats: [{ area, format: styles.result }],
    names: [{ name: linkCheckName(table), area }],
    conditionalFormats: [{ area, formula: `=LEN(${absolute(area)})>0`, format: { color: palette.badInk, fill: palette.badFill } }],
  });
}

function missingRows(table: Exclude<PlanTableId, "instellingen">, columns: readonly string[]): string {
  const key = rowNameColumn[table];
  const source = sourceName(table, key);
  const filled = (cells: string) => `SUMPRODUCT(--(LEN(${cells})>0))`;
  const below = (column: string) => `OFFSET(${sourceName(table, column)},ROWS(${source}),0,1,1)`;
  const beside = columns.filter((column) => column !== key).map((column) => `COUNTA(${below(column)})`);
  const isTotal = totals.map((word) => `COUNTIF(${below(key)},"${word}")`).join("+");
  return (
    `MAX(0,${filled(source)}-${filled(bindingName(table, key))})+IF(AND(LEN(${below(key)})>0,` +
    `${isTotal}=0${beside.length > 0 ? `,${beside.join("+")}>0` : ""}),1,0)`
  );
}

/** A row that the user's table does not have is the plan's own: nothing in it is linked. */
function typedOver(table: PlanTableId, columns: readonly string[]): string {
  if (table === "instellingen") return columns.map((column) => `(1-ISFORMULA(${bindingName(table, column)}))`).join("+");
  const key = rowNameColumn[table];
  const own = bindingName(table, key);
  const hers = `(COUNTIF(${sourceName(table, key)},"*"&${own}&"*")>0)*(LEN(${own})>0)`;
  return columns
    .filter((column) => column !== key)
    .map((column) => `SUMPRODUCT(${hers}*(1-ISFORMULA(${bindingName(table, column)})))`)
    .join("+");
}
