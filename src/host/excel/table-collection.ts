import { ApiError } from "../rich-api/api-error";
import { addTable } from "../sheet/add-table";
import { splitReference } from "../sheet/address";
import { EVENT, WORKBOOK_TARGET } from "../sheet/events";
import type { Session } from "../sheet/session";
import { Sheet } from "../sheet/sheet";
import { gridTables } from "../sheet/table";
import { ExcelCollection, registerEvents } from "./excel-object";
import { resolveRange } from "./range";
import { RangeArea } from "./range-area";
import { Table } from "./table";

/** Tables of the workbook, or of one sheet. */
export class TableCollection extends ExcelCollection<Table> {
  constructor(
    session: Session,
    private readonly sheet?: Sheet,
  ) {
    super(session);
  }

  get eventTarget(): string {
    return this.sheet?.id ?? WORKBOOK_TARGET;
  }

  override _Items(): readonly Table[] {
    return this.ids().map((id) => new Table(this.session, id));
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const location = "TableCollection.add";
    const { sheet, area } = this.source(address, location);
    return new Table(this.session, addTable(sheet, area, Boolean(hasHeaders), location));
  }

  protected override find(key: string): Table | undefined {
    const found = gridTables(this.session.ctx).find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
    return found && (!this.sheet || found.sheetId === this.sheet.id) ? new Table(this.session, found.id) : undefined;
  }

  private ids(): string[] {
    return gridTables(this.session.ctx)
      .filter((table) => !this.sheet || table.sheetId === this.sheet.id)
      .map((table) => table.id);
  }

  private source(address: unknown, location: string): RangeArea {
    if (address instanceof RangeArea) {
      if (this.sheet && address.sheet.id !== this.sheet.id) throw new ApiError("InvalidArgument", location);
      return address;
    }
    return resolveRange(this.sheet ?? this.sheetNamedIn(String(address), location), address, location);
  }

  /** For tables of the workbook the address names the sheet; without it the sheet that is shown. */
  private sheetNamedIn(address: string, location: string): Sheet {
    const { workbook } = this.session.ctx;
    const { sheetName } = splitReference(address);
    const grid =
      sheetName === undefined
        ? workbook.getActiveSheet()
        : workbook.getSheets().find((one) => one.getSheetName().toLowerCase() === sheetName.toLowerCase());
    if (!grid) throw new ApiError("InvalidArgument", location);
    return new Sheet(this.session, grid);
  }
}

registerEvents(TableCollection, { AddedEvent: EVENT.tableAdded, DataChangedEvent: EVENT.tableChanged, DeletedEvent: EVENT.tableDeleted });

/** The tables that touch a range. */
export class TableScopedCollection extends ExcelCollection<Table> {
  constructor(
    session: Session,
    private readonly ids: readonly string[],
  ) {
    super(session);
  }

  override _Items(): readonly Table[] {
    return this.ids.map((id) => new Table(this.session, id));
  }

  GetFirst(): Table {
    const [first] = this._Items();
    if (!first) throw new ApiError("ItemNotFound", "TableScopedCollection.getFirst");
    return first;
  }

  protected override find(key: string): Table | undefined {
    return this._Items().find((table) => table.Id === key || table.Name.toLowerCase() === key.toLowerCase());
  }
}
