import { sheetExtrasOf, extrasKey } from "../model/extras";
import { ApiError } from "../rich-api/api-error";
import { Sheet } from "../sheet/sheet";
import { ChartCollection } from "./chart";
import { renameSheetInCharts } from "../sheet/chart-source";
import { EVENT } from "../sheet/events";
import { registerEvents } from "./excel-object";
import { hexColor } from "../sheet/color";
import { pointsOf } from "../sheet/size";
import { NamedItemCollection } from "./named-item";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { assertStructureEditable } from "../sheet/protection";
import { assertSheetName } from "../sheet/sheet-name";
import { TableCollection } from "./table-collection";
import { WorksheetFreezePanes, WorksheetRanges } from "./worksheet-ranges";
import { deleteSheet } from "../sheet/delete-sheet";
import { copySheet } from "../sheet/copy-sheet";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];

/** Excel.Worksheet. */
export class Worksheet extends WorksheetRanges {
  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    this.sheet.assertExists("Worksheet.name");
    assertStructureEditable(this.session, "Worksheet.name");
    const others = this.session.ctx.workbook.getSheets().filter((one) => one.getSheetId() !== this.sheet.id);
    const text = assertSheetName(
      name,
      others.map((one) => one.getSheetName()),
      "Worksheet.name",
    );
    const before = this.sheet.name;
    if (text === before) return;
    this.sheet.run("sheet.command.set-worksheet-name", { name: text });
    renameSheetInCharts(this.session.ctx.state.charts, before, text);
  }

  get Position(): number {
    return this.sheet.grid.getIndex();
  }

  set Position(position: unknown) {
    assertStructureEditable(this.session, "Worksheet.position");
    const inWorkbook =
      typeof position === "number" &&
      Number.isInteger(position) &&
      position >= 0 &&
      position < this.session.ctx.workbook.getSheets().length;
    if (!inWorkbook) throw new ApiError("InvalidArgument", "Worksheet.position");
    if (position !== this.Position) this.sheet.run("sheet.command.set-worksheet-order", { order: position });
  }

  get Visibility(): string {
    if (!this.sheet.grid.isSheetHidden()) return "Visible";
    return sheetExtrasOf(this.session.ctx.state.extras, this.sheet.id)?.veryHidden ? "VeryHidden" : "Hidden";
  }

  set Visibility(visibility: unknown) {
    const location = "Worksheet.visibility";
    assertStructureEditable(this.session, location);
    if (!VISIBILITIES.includes(String(visibility))) throw new ApiError("InvalidArgument", location);
    const hidden = visibility !== "Visible";
    const visible = this.session.ctx.workbook.getSheets().filter((one) => !one.isSheetHidden());
    const isLast = visible.length === 1 && visible[0]?.getSheetId() === this.sheet.id;
    if (hidden && isLast) throw new ApiError("InvalidOperation", location, "A workbook must contain at least one visible worksheet.");
    const { extras } = this.session.ctx.state;
    extras.set(extrasKey.sheet(this.sheet.id), { ...sheetExtrasOf(extras, this.sheet.id), veryHidden: visibility === "VeryHidden" });
    if (hidden === this.sheet.grid.isSheetHidden()) return;
    if (hidden && this.session.ctx.workbook.getActiveSheet().getSheetId() === this.sheet.id) this.showNeighbour();
    this.session.keepingShown(() =>
      this.sheet.mutate("sheet.mutation.set-worksheet-hidden", { hidden: hidden ? 1 : 0 }, { hidden: hidden ? 0 : 1 }),
    );
  }

  get TabColor(): string {
    return String(this.sheet.grid.getTabColor() ?? "").toUpperCase();
  }

  set TabColor(color: unknown) {
    const after = color === "" ? "" : hexColor(color, "Worksheet.tabColor");
    this.sheet.mutate("sheet.mutation.set-tab-color", { color: after }, { color: this.TabColor });
  }

  get ShowGridlines(): boolean {
    return this.sheet.grid.getSheet().getConfig().showGridlines !== 0;
  }

  /** office.js writes it under this name. */
  set Gridlines(show: unknown) {
    const value = (shown: boolean) => ({ showGridlines: shown ? 1 : 0 });
    this.sheet.mutate("sheet.mutation.toggle-gridlines", value(Boolean(show)), value(this.ShowGridlines));
  }

  get StandardWidth(): number {
    return pointsOf(this.sheet.grid.getSheet().getConfig().defaultColumnWidth);
  }

  get StandardHeight(): number {
    return pointsOf(this.sheet.grid.getSheet().getConfig().defaultRowHeight);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session, this.sheet.id);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.sheet);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.sheet, "rowBreaks");
  }

  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.sheet, "columnBreaks");
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.sheet);
  }

  Activate(): void {
    this.sheet.assertExists("Worksheet.activate");
    if (this.sheet.grid.isSheetHidden()) throw new ApiError("InvalidOperation", "Worksheet.activate");
    this.session.cells.flush();
    this.session.ctx.write(() => this.session.ctx.workbook.setActiveSheet(this.sheet.grid));
  }

  Delete(): void {
    deleteSheet(this.sheet);
  }

  /** @param positionType where the copy comes: "None" is at the end */
  Copy(positionType = "None", relativeTo?: Worksheet): Worksheet {
    return new Worksheet(copySheet(this.sheet, positionType, relativeTo?.sheet));
  }

  GetNext(visibleOnly = false): Worksheet {
    return this.required(this.neighbour(1, visibleOnly), "Worksheet.getNext");
  }

  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  GetPrevious(visibleOnly = false): Worksheet {
    return this.required(this.neighbour(-1, visibleOnly), "Worksheet.getPrevious");
  }

  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  Calculate(): void {
    this.session.cells.flush();
    this.session.ctx.recalcAll();
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const sheets = this.session.ctx.workbook.getSheets();
    for (let index = this.Position + step; index >= 0 && index < sheets.length; index += step) {
      const grid = sheets[index];
      if (grid && !(visibleOnly && grid.isSheetHidden())) return new Worksheet(new Sheet(this.session, grid));
    }
    return null;
  }

  private required(sheet: Worksheet | null, location: string): Worksheet {
    if (!sheet) throw new ApiError("ItemNotFound", location);
    return sheet;
  }

  private showNeighbour(): void {
    const { ctx } = this.session;
    const next = ctx.workbook.getSheets().find((one) => !one.isSheetHidden() && one.getSheetId() !== this.sheet.id);
    if (next) ctx.write(() => ctx.workbook.setActiveSheet(next));
  }
}

registerEvents(Worksheet, {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
});
