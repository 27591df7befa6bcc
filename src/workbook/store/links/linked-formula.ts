import type { InputCell } from "../../../domain/table/cell";
import { rowNameColumn } from "../../../domain/plan/input/plan-tables";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import type { PlanTexts } from "../../../text/plan/nl";
import { plainMunicipalityText, plainText, positionOfName, thisRow } from "../../excel/formula";
import { planTableNames } from "../../names/plan";
import { isNumeric } from "../../recognise/plain-value";
import { sourceName, sourcePrefix } from "../../names/sources";

export interface LinkedCells {
  readonly table: PlanTableId;
  readonly column: string;
  /** Some cells hold a number as text. */
  readonly numbersAsText: boolean;
  /** Some names of the rows begin with "gemeente". */
  readonly prefixed: boolean;
}

/**
 * The formula by which a cell of the plan shows the user's own cell. Rows are found by their name, whatever spaces stand in it, so that the
 * user can sort and insert.
 * Native functions only: the scenario sheets calculate with it where the add-in is absent. What is no number gives an error that can be
 * seen, as scenario sheets would take it for zero.
 */
export function linkedFormula({ table, column, numbersAsText, prefixed }: LinkedCells, { headings }: PlanTexts): `=${string}` {
  const number = numbersAsText ? numberFromTextOf : numberOf;
  if (table === "instellingen") return number(sourceName(table, column));
  const key = rowNameColumn[table];
  const name = thisRow(planTableNames[table], (headings[table] as Readonly<Record<string, string>>)[key] ?? key);
  const row = positionOfName(name, sourceName(table, key), prefixed ? withoutPrefix : plainText);
  const value = `INDEX(${sourceName(table, column)},${row})`;
  if (isNumeric(table, column)) return number(value);
  return `=${column === "gaatOpIn" ? plainMunicipalityText(value) : plainText(value)}`;
}

/** Whether a cell of the plan shows a cell of the user. */
export const isLink = (cell: InputCell | undefined): boolean =>
  typeof cell === "string" && cell.startsWith("=") && cell.includes(sourcePrefix);

/** A text with a space in front, and without "gemeente" before it: on both sides of a comparison the same. */
const withoutPrefix = (text: string): string => `SUBSTITUTE(" "&LOWER(${plainText(text)})," gemeente "," ")`;

const numberOf = (value: string): `=${string}` => `=IF(${value}="","",IF(ISNUMBER(${value}),${value},NA()))`;

/**
 * The number in a cell, also where it stands as text in Dutch notation: "1.257", "€ 1.257,00", "1.257,-". Without a comma, a point that is
 * not before exactly three digits is a decimal one, as `numberFromText` has it.
 */
function numberFromTextOf(value: string): `=${string}` {
  const text = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${value},"€",""),",--",""),",-","")`;
  const decimalPoint = `AND(ISERROR(FIND(",",${value})),MID("   "&${value},LEN(${value}),1)<>".")`;
  return `=IF(${value}="","",IF(ISNUMBER(${value}),${value},NUMBERVALUE(SUBSTITUTE(${text},".",IF(${decimalPoint},",",".")),",",".")))`;
}
