import { Table, type Worksheet } from "@cj-tech-master/excelts";
import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { ITableJson } from "@univerjs/sheets-table";
import { addressOf } from "../../sheet/address";
import { areaOf, type Area } from "../../sheet/area";
import type { TableExtras } from "../../model/extras";
import { isArrayFormula } from "../formula/array-formula";
import { formulaToFile } from "../formula/to-file";

type TableModel = Table["model"];
type Cells = NonNullable<IWorksheetData["cellData"]>;

const FILE_FUNCTIONS = new Set(["average", "countNums", "count", "max", "min", "stdDev", "var", "sum"]);

/**
 * Puts the tables on the library's sheet, whose cells are there already. `source`: the file's tables, for what the grid does not know of
 * them.
 */
export function writeTables(sheet: Worksheet, tables: readonly ITableJson[], extrasOf: (id: string) => TableExtras, cells: Cells): void {
  const source = sheet.tables;
  sheet.tables = {};
  for (const table of tables) {
    const made = new Table(sheet);
    made.model = tableModel(table, extrasOf(table.id), cells, source[table.name]?.model);
    sheet.tables[table.name] = made;
    if (made.model.headerRow) writeHeadings(sheet, areaOf(table.range), made.model);
  }
}

/** Headings are text, also those that look like a number. */
function writeHeadings(sheet: Worksheet, { row, column }: Area, { columns }: TableModel): void {
  columns.forEach(({ name }, at) => {
    const cell = sheet.getCell(row + 1, column + at + 1);
    if (cell.text !== name || typeof cell.value === "number") cell.value = name;
  });
}

function tableModel(table: ITableJson, extras: TableExtras, cells: Cells, source: TableModel | undefined): TableModel {
  const grid = areaOf(table.range);
  const headerRow = table.options.showHeader !== false;
  const totalsRow = extras.showTotals === true;
  const whole: Area = totalsRow ? { ...grid, rows: grid.rows + 1 } : grid;
  const names = headings(table, grid, headerRow, cells);
  return {
    name: table.name,
    displayName: table.name,
    ref: addressOf(whole),
    tableRef: addressOf(whole),
    headerRow,
    totalsRow,
    // Without a filter row there is nothing to click on: the element is removed afterwards.
    ...(headerRow && extras.showFilterButton !== false ? { autoFilterRef: addressOf(grid) } : {}),
    style: {
      // Excel's word for no style is a style without name, which the library writes for null only.
      theme: (extras.style === "" ? null : (extras.style ?? "TableStyleMedium2")) as string,
      showFirstColumn: extras.highlightFirstColumn === true,
      showLastColumn: extras.highlightLastColumn === true,
      showRowStripes: extras.showBandedRows !== false,
      showColumnStripes: extras.showBandedColumns === true,
    },
    columns: names.map((name, at) => ({
      name,
      ...hiddenButton(source, name),
      ...totalsOf(totalsRow, extras, at, whole, grid, cells),
      ...calculated(grid, headerRow, at, cells),
    })),
    rows: [],
  };
}

function hiddenButton(source: TableModel | undefined, name: string): { filterButton?: boolean } {
  const { filterButton } = source?.columns.find((column) => column.name === name) ?? {};
  return filterButton === undefined ? {} : { filterButton };
}

/** Excel refuses a table whose column names differ from the cells of its heading, or are not unique. */
function headings(table: ITableJson, grid: Area, headerRow: boolean, cells: Cells): string[] {
  const used = new Set<string>();
  return Array.from({ length: grid.columns }, (_none, at) => {
    const cell = headerRow ? cells[grid.row]?.[grid.column + at] : undefined;
    const wanted =
      cell?.v === undefined || cell.v === null || cell.v === ""
        ? (table.columns[at]?.displayName ?? `Kolom${String(at + 1)}`)
        : String(cell.v);
    let name = wanted;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${wanted}${String(copy)}`;
    used.add(name.toLowerCase());
    return name;
  });
}

type Totals = Pick<TableModel["columns"][number], "totalsRowLabel" | "totalsRowFunction" | "totalsRowFormula">;

/**
 * How the table says what stands in its totals row: by name when the cell has the formula that goes with the name, by formula otherwise.
 */
function totalsOf(totalsRow: boolean, { totals }: TableExtras, at: number, whole: Area, grid: Area, cells: Cells): Totals {
  if (!totalsRow) return {};
  const cell = cells[whole.row + whole.rows - 1]?.[grid.column + at];
  if (cell?.f) {
    const name = totals?.[at]?.function;
    if (name && FILE_FUNCTIONS.has(name) && /^=\s*SUBTOTAL\(/i.test(cell.f)) return { totalsRowFunction: name };
    return { totalsRowFunction: "custom", totalsRowFormula: formulaToFile(cell.f) };
  }
  return cell?.v === undefined || cell.v === null || cell.v === "" ? {} : { totalsRowLabel: String(cell.v) };
}

/** A column whose data cells all have the same formula: Excel repeats it in new rows. */
function calculated(grid: Area, headerRow: boolean, at: number, cells: Cells): { calculatedColumnFormula?: string } {
  const first = grid.row + (headerRow ? 1 : 0);
  const data = Array.from(
    { length: grid.row + grid.rows - first },
    (_none, row): ICellData | null | undefined => cells[first + row]?.[grid.column + at],
  );
  const formula = data[0]?.f;
  if (!formula || isArrayFormula(formula, new Set()) || data.some((cell) => cell?.f !== formula)) return {};
  return { calculatedColumnFormula: formulaToFile(formula) };
}
