/** As many rows as people add at a time; when there are more, the rest is noticed once these are taken into the plan. */
const rows = 20;
const lastRow = 1_048_576;

/** "='Blad 1'!$A$2:$A$9": cells that do not grow by themselves. Not a column of a table, nor cells that are gone. */
const plainRange = /^='?[^#[\]]*!\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/i;

/** The last row of a plain range by the formula of its name; null for anything else. */
export function lastRowOf(formula: string): number | null {
  const [, first, last] = plainRange.exec(formula) ?? [];
  return first === undefined ? null : Number(last ?? first);
}

/** The formula of the name with rows added below. */
export const withRowsBelow = (formula: string, added: number): string => {
  const last = lastRowOf(formula);
  if (last === null) return formula;
  const [start = "", end] = formula.split(/:(?=[^:]*$)/);
  const cell = (end ?? start.slice(start.lastIndexOf("!") + 1)).replace(/\d+$/, String(last + added));
  return `${start}:${cell}`;
};

/** Asks for what stands directly below a plain range; null where nothing can. */
export function rowsBelow(range: Excel.Range, formula: string): Excel.Range | null {
  const last = lastRowOf(formula);
  return last === null || last + rows > lastRow ? null : range.getRowsBelow(rows).load("values");
}
