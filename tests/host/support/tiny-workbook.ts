import type { GridContext } from "../../../src/host/engine/grid-context";
import type { MakeObjectModel } from "../../../src/host/engine/object-model";
import type { FWorksheet } from "../../../src/host/engine/univer-modules";
import { ApiError } from "../../../src/host/rich-api/api-error";
import { HostObject } from "../../../src/host/rich-api/host-object";

/** The few objects of Excel that tests of the host's runtime need; what office.js calls them is what Excel calls them. */
class Workbook extends HostObject {
  constructor(private readonly grid: GridContext) {
    super();
  }
  get Worksheets() {
    return new WorksheetCollection(this.grid);
  }
  get Settings() {
    return new SettingCollection(this.grid);
  }
}

class WorksheetCollection extends HostObject {
  constructor(private readonly grid: GridContext) {
    super();
  }
  override _Items() {
    return this.grid.workbook.getSheets().map((sheet) => new Worksheet(this.grid, sheet));
  }
  get Count() {
    return this._Items().length;
  }
  GetCount() {
    return this._Items().length;
  }
  GetItem(key: string) {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw new ApiError("ItemNotFound");
    return sheet;
  }
  GetItemOrNullObject(key: string) {
    return this._Items().find((sheet) => sheet._Id === key || sheet.Name === key) ?? null;
  }
  Add(name: string) {
    if (this.GetItemOrNullObject(name)) throw new ApiError("ItemAlreadyExists");
    return new Worksheet(
      this.grid,
      this.grid.write(() => this.grid.workbook.insertSheet(name)),
    );
  }
}

class Worksheet extends HostObject {
  constructor(
    private readonly grid: GridContext,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }
  override get _Id() {
    return this.sheet.getSheetId();
  }
  get Id() {
    return this._Id;
  }
  get Name() {
    return this.sheet.getSheetName();
  }
  set Name(name: string) {
    this.grid.write(() => this.sheet.setName(name));
  }
  GetRange(address: string) {
    return new Range(this.grid, this.sheet, address);
  }
  _RegisterDataChangedEvent() {
    this.grid.events.add(this._Id);
  }
  _UnregisterDataChangedEvent() {
    this.grid.events.delete(this._Id);
  }
}

class Range extends HostObject {
  constructor(
    private readonly grid: GridContext,
    private readonly sheet: FWorksheet,
    private readonly address: string,
  ) {
    super();
  }
  override get _Calculated() {
    return ["Values"];
  }
  private get cells() {
    return this.sheet.getRange(this.address).getRange();
  }
  get Address() {
    return `${this.sheet.getSheetName()}!${this.address}`;
  }
  get Values() {
    const { startRow, endRow, startColumn, endColumn } = this.cells;
    const count = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return count(startRow, endRow).map((row) => count(startColumn, endColumn).map((column) => this.grid.value(this.sheet, row, column)));
  }
  set Values(values: unknown[][]) {
    this.write(values);
  }
  get Formulas() {
    return this.Values;
  }
  set Formulas(values: unknown[][]) {
    this.write(values);
  }
  get Format() {
    return new Format(this.grid, this.sheet, this.address);
  }
  get Broken(): unknown {
    throw new TypeError("no such thing");
  }
  Clear() {
    this.write(this.Values.map((row) => row.map(() => "")));
  }
  private write(values: unknown[][]) {
    const range = this.cells;
    if (values.length !== range.endRow - range.startRow + 1) throw new ApiError("InvalidArgument", "Range.values");
    const value = values.map((row) => row.map(cellOf));
    this.grid.exec("sheet.command.set-range-values", { unitId: this.grid.unitId, subUnitId: this.sheet.getSheetId(), range, value });
  }
}

class Format extends HostObject {
  constructor(
    private readonly grid: GridContext,
    private readonly sheet: FWorksheet,
    private readonly address: string,
  ) {
    super();
  }
  get Fill() {
    return new Fill(this.grid, this.sheet, this.address);
  }
  get WrapText() {
    return false;
  }
}

class Fill extends HostObject {
  constructor(
    private readonly grid: GridContext,
    private readonly sheet: FWorksheet,
    private readonly address: string,
  ) {
    super();
  }
  get Color() {
    return this.sheet.getRange(this.address).getBackground();
  }
  set Color(color: string) {
    this.grid.write(() => this.sheet.getRange(this.address).setBackground(color));
  }
}

class SettingCollection extends HostObject {
  constructor(private readonly grid: GridContext) {
    super();
  }
  override _Items() {
    return [...this.grid.settings.keys()].map((key) => new Setting(this.grid, key));
  }
  GetItemOrNullObject(key: string) {
    return this.grid.settings.has(key) ? new Setting(this.grid, key) : null;
  }
  Add(key: string, value: unknown) {
    this.grid.settings.set(key, value);
    return new Setting(this.grid, key);
  }
}

class Setting extends HostObject {
  constructor(
    private readonly grid: GridContext,
    private readonly key: string,
  ) {
    super();
  }
  override get _Id() {
    return this.key;
  }
  get Key() {
    return this.key;
  }
  get Value() {
    return this.grid.settings.get(this.key);
  }
}

function cellOf(value: unknown) {
  if (typeof value === "string" && value.startsWith("=")) return { f: value, v: null, si: null, p: null, t: null };
  if (value === "") return { f: null, v: null, si: null, p: null, t: null };
  return {
    v: typeof value === "boolean" ? Number(value) : value,
    t: typeof value === "number" ? 2 : typeof value === "boolean" ? 3 : 1,
    f: null,
    si: null,
    p: null,
  };
}

export const tinyModel: MakeObjectModel = (grid) => ({ root: new Workbook(grid), flush: () => undefined });
