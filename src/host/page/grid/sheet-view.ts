import { IRenderManagerService } from "@univerjs/engine-render";
import { getViewportByCell, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Grid } from "./create-grid";

/** A rectangle on the screen, in pixels of the browser window. */
export interface ScreenRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How the active sheet lies on the screen at present: scrolled, zoomed, with frozen rows and columns. */
export interface SheetView {
  readonly sheetId: string;
  readonly zoom: number;
  /** The canvas without the headers of rows and columns. */
  readonly cells: ScreenRectangle;
  cell(row: number, column: number): ScreenRectangle;
  /** The cell at a place on the sheet, in pixels from the top left of A1 at 100%. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number };
  /** Where a place on the sheet is on the screen; it scrolls along with the cell it lies on. */
  place(x: number, y: number): { readonly left: number; readonly top: number };
}

/** Undefined until the sheet has been drawn. */
export function viewOfActiveSheet({ univer, api }: Grid): SheetView | undefined {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getActiveSheet().getSheet();
  const render = workbook && univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!render || !worksheet || !skeleton || !canvas || skeleton.worksheet.getSheetId() !== worksheet.getSheetId()) return undefined;
  const { scene } = render;
  const { scaleX: zoom } = scene.getAncestorScale();
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;

  const scrollAt = (row: number, column: number) => {
    const viewport = getViewportByCell(row, column, scene, worksheet);
    return viewport ? scene.getViewportScrollXY(viewport) : { x: 0, y: 0 };
  };
  const onScreen = (x: number, y: number, scroll: { x: number; y: number }) => ({
    left: canvas.left + (x - scroll.x) * zoom,
    top: canvas.top + (y - scroll.y) * zoom,
  });
  const cellAt = (x: number, y: number) => {
    const { row, column } = skeleton.getCellIndexByOffset(x + rowHeaderWidth, y + columnHeaderHeight, 1, 1, { x: 0, y: 0 });
    return { row, column };
  };
  return {
    sheetId: worksheet.getSheetId(),
    zoom,
    cells: {
      left: canvas.left + rowHeaderWidth * zoom,
      top: canvas.top + columnHeaderHeight * zoom,
      width: canvas.width - rowHeaderWidth * zoom,
      height: canvas.height - columnHeaderHeight * zoom,
    },
    cell(row, column) {
      const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
      return { ...onScreen(startX, startY, scrollAt(row, column)), width: (endX - startX) * zoom, height: (endY - startY) * zoom };
    },
    cellAt,
    place(x, y) {
      const { row, column } = cellAt(x, y);
      return onScreen(x + rowHeaderWidth, y + columnHeaderHeight, scrollAt(row, column));
    },
  };
}
