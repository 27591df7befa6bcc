import { isNumeric } from "../table/cells";
import type { Finding } from "../finding";
import type { AuditTable, AuditColumn, AuditRow } from "../table/table";
import { headsRate } from "../table/words";

const fewestFormulas = 3;
/** Part of the cells that may be typed before a column counts as one of formulas. */
const mostTyped = 0.25;
/** Part of the formulas that must be copies of one another. */
const mostAlike = 0.75;

interface Line {
  readonly row: AuditRow;
  readonly column: AuditColumn;
}

/** Numbers typed where the cells around them hold copies of one formula: down a column, and along a row of totals. */
export function checkOverwritten(table: AuditTable): Finding[] {
  // The rate below a column of rates is no sum, and the numbers of rows are no formulas.
  const summed = table.columns.filter(({ kind, heading }) => kind !== "name" && !headsRate(heading));
  const down = (rows: readonly AuditRow[]) => table.columns.map((column) => rows.map((row): Line => ({ row, column })));
  const body = table.rows.filter(({ kind }) => kind === "body");
  // What others contribute is often typed above the formulas of the municipalities.
  const municipal = body.filter(({ municipality }) => municipality);
  const along = table.rows.filter(({ kind }) => kind === "total").map((row) => summed.map((column): Line => ({ row, column })));
  const between = [...down(body.filter(({ municipality }) => !municipality)), ...along].flatMap((line) => overwrittenIn(table, line, true));
  return [...down(municipal).flatMap((line) => overwrittenIn(table, line, false)), ...between];
}

/** `between`: the first and the last of a line may well be typed, as the first year of a series is. */
function overwrittenIn(table: AuditTable, line: readonly Line[], between: boolean): Finding[] {
  const cells = line
    .map((at) => ({ ...at, cell: table.cell(at.row, at.column) }))
    .filter(({ cell }) => isNumeric(cell) || cell.formula !== null);
  const typed = cells.filter(({ cell }, index) => cell.formula === null && !(between && (index === 0 || index === cells.length - 1)));
  const formulas = cells.filter(({ cell }) => cell.formula !== null).length;
  if (typed.length === 0 || formulas < fewestFormulas || typed.length > Math.max(1, cells.length * mostTyped)) return [];
  const groups = new Map<string, Line[]>();
  for (const at of cells) {
    const pattern = table.pattern(at.row, at.column);
    if (pattern !== null) groups.set(pattern, [...(groups.get(pattern) ?? []), at]);
  }
  const [alike = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [example] = alike;
  if (!example || alike.length < Math.max(fewestFormulas, formulas * mostAlike)) return [];
  return typed.map(({ row, column, cell }): Finding => {
    const place = table.place(row, column);
    return {
      weight: "error",
      amount: cell.number,
      cells: [place],
      correction: { cells: [{ place, content: { formulaOf: table.place(example.row, example.column) } }] },
      details: { kind: "formulaOverwritten", label: row.label, heading: column.heading, value: cell.number ?? 0 },
    };
  });
}
