import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { emptyState, type WorkbookState } from "../../../../src/host/engine/workbook-state";
import type { WorkbookContent } from "../../../../src/host/xlsx/workbook-content";

type Cells = Readonly<Record<string, ICellData>>;

interface SheetParts extends Omit<Partial<IWorksheetData>, "cellData"> {
  /** By "row,column", counted from 0. */
  readonly cells?: Cells;
}

/** A workbook with one sheet, "Blad1", as the grid would have it. */
export function contentOf(
  { cells = {}, ...sheet }: SheetParts,
  resources: Readonly<Record<string, unknown>> = {},
  state: Partial<WorkbookState> = {},
): WorkbookContent {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [place, cell] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    (cellData[row] ??= {})[column] = cell;
  }
  const snapshot: Partial<IWorkbookData> = {
    id: "wb",
    styles: {},
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Blad1", rowCount: 100, columnCount: 20, cellData, ...sheet } },
    resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
  };
  return { snapshot: snapshot as IWorkbookData, state: { ...emptyState(), ...state }, spills: {} };
}

export const text = (v: string): ICellData => ({ v, t: 1 });
export const number = (v: number): ICellData => ({ v, t: 2 });
