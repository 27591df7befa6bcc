import { ApiError } from "../rich-api/api-error";
import { Sheet } from "../sheet/sheet";
import { EVENT, WORKBOOK_TARGET } from "../sheet/events";
import { ExcelCollection, registerEvents } from "./excel-object";
import { assertStructureEditable } from "../sheet/protection";
import { assertSheetName, freeSheetName } from "../sheet/sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends ExcelCollection<Worksheet> {
  readonly eventTarget = WORKBOOK_TARGET;

  override _Items(): readonly Worksheet[] {
    return this.session.ctx.workbook.getSheets().map((grid) => new Worksheet(new Sheet(this.session, grid)));
  }

  override GetCount(visibleOnly = false): number {
    return this.shown(visibleOnly).length;
  }

  /** Adds an empty sheet at the end; the sheet that is shown stays shown. */
  Add(name?: unknown): Worksheet {
    const location = "WorksheetCollection.add";
    const { ctx, cells } = this.session;
    assertStructureEditable(this.session, location);
    const taken = ctx.workbook.getSheets().map((one) => one.getSheetName());
    const text = name === undefined || name === "" ? freeSheetName(taken) : assertSheetName(name, taken, location);
    const id = crypto.randomUUID();
    this.session.keepingShown(() => cells.run("sheet.command.insert-sheet", { index: taken.length, sheet: { id, name: text } }));
    const grid = ctx.sheetById(id);
    if (!grid) throw new ApiError("GeneralException", location);
    return new Worksheet(new Sheet(this.session, grid));
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(new Sheet(this.session, this.session.ctx.workbook.getActiveSheet()));
  }

  GetFirst(visibleOnly = false): Worksheet {
    return this.sheetAt(this.shown(visibleOnly).at(0), "WorksheetCollection.getFirst");
  }

  GetLast(visibleOnly = false): Worksheet {
    return this.sheetAt(this.shown(visibleOnly).at(-1), "WorksheetCollection.getLast");
  }

  protected override find(key: string): Worksheet | undefined {
    const found = this.session.ctx.workbook
      .getSheets()
      .find((one) => one.getSheetId() === key || one.getSheetName().toLowerCase() === key.toLowerCase());
    return found && new Worksheet(new Sheet(this.session, found));
  }

  private shown(visibleOnly: boolean): readonly Worksheet[] {
    return this._Items().filter((sheet) => !visibleOnly || sheet.Visibility === "Visible");
  }

  private sheetAt(sheet: Worksheet | undefined, location: string): Worksheet {
    if (!sheet) throw new ApiError("ItemNotFound", location);
    return sheet;
  }
}

registerEvents(WorksheetCollection, {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  DeletedEvent: EVENT.deleted,
  EventMoved: EVENT.moved,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
});
