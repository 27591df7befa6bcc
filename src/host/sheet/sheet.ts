import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellValue, GridContext } from "../engine/grid-context";
import type { FWorksheet } from "../engine/univer-modules";
import { ApiError } from "../rich-api/api-error";
import { type Area, boundingArea, intersectionOf, lastColumnOf, lastRowOf } from "./area";
import type { Session } from "./session";

type Cells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** The smallest area with every used cell of a sheet, or of a part of it; with `valuesOnly` formats do not make a cell used. */
function usedArea(ctx: GridContext, sheet: FWorksheet, valuesOnly: boolean, within?: Area): Area | undefined {
  const own = extent(sheet.getSheet().getCellMatrix().getMatrix(), (cell) => hasContent(cell) || (!valuesOnly && Boolean(cell.s)), within);
  const spilled = ctx.injector.get(ctx.engine.FormulaDataModel).getArrayFormulaCellData()[ctx.unitId]?.[sheet.getSheetId()];
  const filled = spilled && extent(spilled, () => true, within);
  return own && filled ? boundingArea(own, filled) : (own ?? filled);
}

/** A formula or any value; text that a formula gives may be empty. */
export function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}

function extent(cells: Cells, used: (cell: ICellData) => boolean, within: Area | undefined): Area | undefined {
  let area: Area | undefined;
  for (const [row, columns] of Object.entries(cells)) {
    const span = columns && usedColumns(columns, used, within);
    if (!span) continue;
    const inRow = { row: Number(row), column: span.first, rows: 1, columns: span.last - span.first + 1 };
    const counted = within ? intersectionOf(inRow, within) : inRow;
    if (counted) area = area ? boundingArea(area, counted) : counted;
  }
  return area;
}

function usedColumns(
  columns: Record<number, Nullable<ICellData>>,
  used: (cell: ICellData) => boolean,
  within: Area | undefined,
): { first: number; last: number } | undefined {
  let first = Infinity;
  let last = -1;
  for (const key in columns) {
    const column = Number(key);
    const cell = columns[column];
    if (!cell || !used(cell) || (within && (column < within.column || column >= within.column + within.columns))) continue;
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return last < 0 ? undefined : { first, last };
}

const BOOLEAN = 3;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** One sheet of the workbook and its cells. */
export class Sheet {
  readonly id: string;

  constructor(
    readonly session: Session,
    readonly grid: FWorksheet,
  ) {
    this.id = grid.getSheetId();
  }

  get name(): string {
    return this.grid.getSheetName();
  }

  raw(row: number, column: number): ICellData | null {
    return this.session.cells.raw(this.grid, row, column);
  }

  value(row: number, column: number): CellValue {
    return this.session.cells.value(this.grid, row, column);
  }

  style(row: number, column: number): IStyleData {
    return this.session.cells.style(this.grid, row, column);
  }

  /** The text that the cell shows. */
  text(row: number, column: number): string {
    this.session.cells.flush();
    const shown = this.grid.getSheet().getCellValueOnly(row, column);
    if (shown?.t === BOOLEAN && typeof shown.v === "number") return shown.v === 1 ? "TRUE" : "FALSE";
    const text = shown?.p?.body?.dataStream.replace(/\r\n$/u, "") ?? shown?.v;
    return text === undefined || text === null ? "" : String(text);
  }

  used(valuesOnly: boolean, within?: Area): Area | undefined {
    this.session.cells.flush();
    return usedArea(this.session.ctx, this.grid, valuesOnly, within);
  }

  put(row: number, column: number, patch: ICellData): void {
    this.session.cells.put(this.id, row, column, patch);
  }

  /**
   * Changes cells by what is in them. All are looked at before the first changes: a reading carries out what is kept back, which is to be
   * done once.
   */
  putEach(area: Area, patchOf: (row: number, column: number) => ICellData | undefined): void {
    const changes: [row: number, column: number, patch: ICellData][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const patch = patchOf(row, column);
        if (patch) changes.push([row, column, patch]);
      }
    }
    for (const change of changes) this.put(...change);
  }

  /** Carries out one of the grid's commands on this sheet. */
  run(id: string, params: object): void {
    this.session.cells.run(id, { subUnitId: this.id, ...params });
  }

  /** Carries out one mutation on this sheet that the same mutation with other parameters takes back. */
  mutate(id: string, redo: object, undo: object, undoId = id): void {
    const onSheet = { unitId: this.session.ctx.unitId, subUnitId: this.id };
    this.session.cells.mutate([{ id, params: { ...onSheet, ...redo } }], [{ id: undoId, params: { ...onSheet, ...undo } }]);
  }

  /** The grid has fewer rows and columns than Excel until they are needed. */
  grow(area: Area): void {
    const { cells } = this.session;
    if (lastRowOf(area) >= this.grid.getMaxRows()) {
      cells.runBeside("sheet.command.set-worksheet-row-count", { subUnitId: this.id, rowCount: lastRowOf(area) + 1 + SPARE_ROWS });
    }
    if (lastColumnOf(area) >= this.grid.getMaxColumns()) {
      cells.runBeside("sheet.command.set-worksheet-column-count", {
        subUnitId: this.id,
        columnCount: lastColumnOf(area) + 1 + SPARE_COLUMNS,
      });
    }
  }

  assertExists(location: string): void {
    if (!this.session.ctx.sheetById(this.id)) throw new ApiError("ItemNotFound", location);
  }
}
