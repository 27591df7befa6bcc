import type { Area } from "../../excel/address/area";

/**
 * Array formulas of the old kind fill the cells they were entered in, whatever the size of the result: too small a result is repeated when
 * it is one
 * value, row or column, and #N/A beyond that; too large a one is cut off. The grid has no such formulas: this one does the same.
 */
export function filling(formula: string, { rows, columns }: Area): string {
  const size = `${String(rows)},${String(columns)}`;
  return `=TAKE(IF(SEQUENCE(${size}),${formula.replace(/^=/, "")}),${size})`;
}

/** The formula as it was entered, given what the grid has for it. */
export function oldArrayFormula(formula: string, area: Area): string {
  const [start, end] = filling("\u0000", area).split("\u0000");
  const isFilling = start !== undefined && end !== undefined && formula.startsWith(start) && formula.endsWith(end);
  return isFilling ? `=${formula.slice(start.length, formula.length - end.length)}` : formula;
}
