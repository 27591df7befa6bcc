import type { ICellData, IRange, IWorkbookData } from "@univerjs/core";
import type { GridContext } from "../engine/grid-context";
import type { WorkbookState } from "../engine/workbook-state";

/** An array formula that fills more cells than its own: the range, and the results by row and column of the sheet. */
export interface SpilledArray {
  readonly range: IRange;
  readonly cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
}

/** A workbook as it stands: everything that is saved. Plain values, so that it can be looked at while the grid goes on. */
export interface WorkbookContent {
  readonly snapshot: IWorkbookData;
  readonly state: WorkbookState;
  /** By sheet id. */
  readonly spills: Readonly<Record<string, readonly SpilledArray[]>>;
}

/** The present content of the open workbook. Settle the grid first: results that are not there yet are not in it. */
export function workbookContent(grid: GridContext): WorkbookContent {
  const formulas = grid.injector.get(grid.engine.FormulaDataModel);
  const snapshot = grid.workbook.save();
  for (const [sheetId, { cellData = {} }] of Object.entries(snapshot.sheets)) {
    forEachCell(cellData, (cell, row, column) => {
      // Formulas that were filled down share the text of the first.
      if (cell.si && !cell.f) cell.f = formulas.getFormulaStringByCell(row, column, sheetId, grid.unitId);
    });
  }
  const ranges = formulas.getArrayFormulaRange()?.[grid.unitId] ?? {};
  const results = formulas.getArrayFormulaCellData()?.[grid.unitId] ?? {};
  const spills = snapshot.sheetOrder.map((sheetId) => {
    const cells = (results[sheetId] ?? {}) as SpilledArray["cells"];
    const list = Object.values(ranges[sheetId] ?? {}).flatMap((row) => Object.values(row as Record<number, IRange>));
    return [sheetId, list.filter((range) => isFilled(snapshot, sheetId, range)).map((range) => ({ range, cells }))] as const;
  });
  return { snapshot, state: structuredClone(grid.state), spills: Object.fromEntries(spills) };
}

export function forEachCell(
  cells: IWorkbookData["sheets"][string]["cellData"],
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns as Record<number, ICellData | null>))
      if (cell) visit(cell, Number(row), Number(column));
  }
}

/** Whether the formula fills the range: the grid remembers it also when other cells are in the way, or when it is one cell. */
function isFilled({ sheets }: IWorkbookData, sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange): boolean {
  const cell = sheets[sheetId]?.cellData?.[startRow]?.[startColumn];
  return Boolean(cell?.f) && cell?.v !== "#SPILL!" && (endRow > startRow || endColumn > startColumn);
}
