import { RedoCommand, UndoCommand } from "@univerjs/core";
import {
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from "@univerjs/sheets-ui";

/** The grid's submenu for protection; the library does not export its name. */
const PROTECTION_MENU = "sheet.contextMenu.permission";

/** Undo stands in the bar. Univer's protection is not Excel's: what is protected here is what the workbook says. */
export const hiddenMenus = Object.fromEntries(
  [
    UndoCommand.id,
    RedoCommand.id,
    PROTECTION_MENU,
    AddRangeProtectionFromToolbarCommand.id,
    AddRangeProtectionFromSheetBarCommand.id,
    DeleteWorksheetProtectionFormSheetBarCommand.id,
    ChangeSheetProtectionFromSheetBarCommand.id,
    ViewSheetPermissionFromSheetBarCommand.id,
  ].map((id) => [id, { hidden: true }]),
);
