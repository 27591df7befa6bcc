import { CellAlertManagerService, CellAlertType, type ICellAlert } from "@univerjs/sheets-ui";
import type { GridContext } from "../../engine/grid-context";
import type { Grid } from "./create-grid";

/** Under which the grid shows what it knows of an error itself, where the mouse is. */
const OF_GRID = "SHEET_FORMULA_ALERT";
const OF_SELECTED = "HOST_SELECTED_ERROR";

/** An error in the selected cell, with what the function says about it. */
export interface SelectedError {
  readonly address: string;
  readonly sentence: string;
}

interface Sentences {
  readonly context: () => GridContext;
  readonly errorAt: (sheetId: string, row: number, column: number) => string | undefined;
  readonly selected: (error: SelectedError | undefined) => void;
}

/**
 * Shows a function's own sentence about its error: beside the cell under the mouse, in the place of the grid's general words, and beside
 * the selected cell.
 */
export function showErrorSentences({ univer, api }: Grid, { context, errorAt, selected }: Sentences): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  const codeAt = ({ subUnitId, row, col }: ICellAlert["location"]): string => {
    const sheet = context().sheetById(subUnitId);
    return sheet ? String(context().value(sheet, row, col)) : "";
  };
  alerts.showAlert = (alert) => {
    const { location } = alert;
    const sentence = alert.key === OF_GRID ? errorAt(location.subUnitId, location.row, location.col) : undefined;
    showAlert(sentence ? { ...alert, title: codeAt(location), message: sentence } : alert);
  };

  const update = () => {
    const workbook = api.getActiveWorkbook();
    const cell = workbook?.getActiveCell();
    const sheetId = cell?.getSheetId();
    const sentence = cell && sheetId ? errorAt(sheetId, cell.getRow(), cell.getColumn()) : undefined;
    alerts.removeAlert(OF_SELECTED);
    if (workbook && cell && sheetId && sentence) {
      const location = { unitId: workbook.getId(), subUnitId: sheetId, row: cell.getRow(), col: cell.getColumn() };
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: codeAt(location),
        message: sentence,
        location,
        width: 0,
        height: 0,
        key: OF_SELECTED,
      });
    }
    selected(cell && sentence ? { address: cell.getA1Notation(), sentence } : undefined);
  };
  for (const event of [api.Event.SelectionChanged, api.Event.ActiveSheetChanged, api.Event.SheetEditEnded] as const)
    api.addEvent(event, update);
  api.addEvent(api.Event.SheetEditStarted, () => alerts.removeAlert(OF_SELECTED));
  api.getFormula().calculationResultApplied(update);
}
