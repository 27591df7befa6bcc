import type { AuditCell } from "../../domain/audit/table/cells";
import { shiftReferences } from "../commands/example-cells";
import { type CellArea, a1 } from "../excel/area";
import { inWorkbook } from "../excel/run";
import { numberFromText } from "../../domain/number/number-from-text";
import { type AuditPlace, areaOf, numbersBeside, placeMembers } from "./audit-place";
import type { AuditedSheet } from "./audited-sheet";
import { type Steps, breathe } from "./work-in-steps";

/** Rows and columns out of sight. One request, and a second when some are. */
async function hiddenLines(
  sheet: string,
  area: CellArea,
): Promise<{ hiddenRows: ReadonlySet<number>; hiddenColumns: ReadonlySet<number> }> {
  return inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(a1(area)).load("rowHidden,columnHidden");
    await context.sync();
    // Excel gives null when some are hidden and some are not.
    const rows = linesOf(range.rowHidden, area.row, area.rows, (index) => range.getRow(index).load("rowHidden"));
    const columns = linesOf(range.columnHidden, area.column, area.columns, (index) => range.getColumn(index).load("columnHidden"));
    if (rows.asked.length + columns.asked.length > 0) await context.sync();
    const hiddenRows = [...rows.all, ...rows.asked.filter(({ line }) => line.rowHidden).map(({ at }) => at)];
    const hiddenColumns = [...columns.all, ...columns.asked.filter(({ line }) => line.columnHidden).map(({ at }) => at)];
    return { hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) };
  });
}

interface Lines {
  readonly all: readonly number[];
  readonly asked: readonly { readonly at: number; readonly line: Excel.Range }[];
}

function linesOf(hidden: boolean | null, first: number, count: number, ask: (index: number) => Excel.Range): Lines {
  const indexes = Array.from({ length: count }, (_, index) => index);
  if (hidden === null) return { all: [], asked: indexes.map((index) => ({ at: first + index, line: ask(index) })) };
  return { all: hidden ? indexes.map((index) => first + index) : [], asked: [] };
}

/** Cells in one request: Excel on the web answers 5 MB at most, and a request is as long as a user waits to cancel. */
const chunkCells = 20_000;
/** What people fill by hand stays below this; a larger sheet is data of another kind. */
const mostCells = 400_000;

interface Wanted {
  readonly sheet: string;
  readonly area: CellArea;
}

/** The cells of all sheets in use. */
export async function readAllSheets(steps: Steps = {}): Promise<AuditedSheet[]> {
  const wanted = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ sheet: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load(placeMembers) }));
    await context.sync();
    return used.flatMap(({ sheet, range }): Wanted[] => (range.isNullObject ? [] : [{ sheet, area: areaOf(range) }]));
  });
  return readSheets(wanted, steps);
}

/** The cells of a place, or of its whole sheet when the tables around it are meant; none when the sheet is empty or gone. */
export async function readPlace({ sheet, area, only }: AuditPlace, steps: Steps = {}): Promise<AuditedSheet[]> {
  const used = await inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true).load(placeMembers);
    await context.sync();
    return range.isNullObject ? null : areaOf(range);
  });
  if (!used) return [];
  if (!only) return readSheets([{ sheet, area: used }], steps);
  const cut = (await numbersBeside(sheet, area, used)) ? "selection" : null;
  return (await readSheets([{ sheet, area }], steps)).map((one) => ({ ...one, cut: one.cut ?? cut }));
}

async function readSheets(wanted: readonly Wanted[], { progress, signal }: Steps): Promise<AuditedSheet[]> {
  const total = wanted.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  let done = 0;
  const sheets: AuditedSheet[] = [];
  for (const one of wanted) {
    const rows: AuditCell[][] = [];
    const seen = { formulas: [] as Contents[], values: [] as Contents[] };
    const readable = Math.min(one.area.rows, Math.floor(mostCells / one.area.columns));
    const chunkRows = Math.max(1, Math.floor(chunkCells / one.area.columns));
    for (let row = 0; row < readable; row += chunkRows) {
      const part = { ...one.area, row: one.area.row + row, rows: Math.min(chunkRows, readable - row) };
      const { values, formulas, numberFormat } = await readPart(one.sheet, part);
      for (const [index, line] of values.entries())
        rows.push(line.map((value, column) => auditCell(value, formulas[index]?.[column], numberFormat[index]?.[column])));
      seen.formulas.push(...formulas);
      seen.values.push(...values);
      done += part.rows * part.columns;
      progress?.(done / total);
      await breathe(signal);
    }
    const area = { ...one.area, rows: rows.length };
    const hidden = await hiddenLines(one.sheet, area);
    const grid = { at: { row: area.row, column: area.column }, cells: rows, ...hidden, patternOf };
    sheets.push({ sheet: one.sheet, area, grid, seen, cut: readable < one.area.rows ? "size" : null });
  }
  return sheets;
}

type Contents = (string | number | boolean)[];

interface Part {
  readonly values: Contents[];
  readonly formulas: Contents[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const readPart = (sheet: string, area: CellArea): Promise<Part> =>
  inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(a1(area)).load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values as Contents[], formulas: range.formulas as Contents[], numberFormat: range.numberFormat as unknown[][] };
  });

function auditCell(value: string | number | boolean, formula: string | number | boolean | undefined, numberFormat: unknown): AuditCell {
  return {
    value,
    formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
    numberFormat: String(numberFormat),
    number: typeof value === "number" ? value : typeof value === "string" && value !== "" ? numberFromText(value) : null,
  };
}

/** Far from the edges, so that no reference falls off. */
const anchor = { row: 500_000, column: 8_000 };

/** A formula as it would be in one and the same cell: copies of one another give the same text. */
const patternOf = (formula: string, { row, column }: { readonly row: number; readonly column: number }): string =>
  shiftReferences(formula, { rows: anchor.row - row, columns: anchor.column - column });
