import { checkFormula } from "../engine/check-formula";
import { ApiError } from "../rich-api/api-error";
import { HostObject } from "../rich-api/host-object";
import { addressOf, quoteSheetName } from "../sheet/address";
import { isErrorValue } from "../sheet/cell-value";
import {
  type GridName,
  type SheetArea,
  assertName,
  evaluateConstant,
  gridNames,
  nameRemoved,
  nameSet,
  resolveReference,
} from "../sheet/names";
import type { Session } from "../sheet/session";
import { Sheet } from "../sheet/sheet";
import { gridTables } from "../sheet/table";
import { ExcelCollection, ExcelObject } from "./excel-object";
import { Range } from "./range";
import { RangeArea } from "./range-area";

/** Stands for the sheet of a name that belongs to the workbook: Excel refuses to say anything of it. */
class NoWorksheet extends HostObject {
  get Id(): never {
    throw new ApiError("InvalidOperation", "NamedItem.worksheet");
  }

  get Name(): never {
    throw new ApiError("InvalidOperation", "NamedItem.worksheet");
  }
}

/** A defined name of the workbook or of a sheet. */
export class NamedItem extends ExcelObject {
  constructor(
    session: Session,
    private readonly nameId: string,
  ) {
    super(session);
  }

  override get _Id(): string {
    return this.known.name;
  }

  get Name(): string {
    return this.known.name;
  }

  get Comment(): string {
    return this.known.comment;
  }

  set Comment(comment: unknown) {
    this.change({ comment: String(comment ?? "") });
  }

  get Visible(): boolean {
    return this.known.visible;
  }

  set Visible(visible: unknown) {
    this.change({ visible: Boolean(visible) });
  }

  get Scope(): string {
    return this.known.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get Formula(): string {
    return `=${this.known.formula}`;
  }

  set Formula(formula: unknown) {
    const text = `=${String(formula).replace(/^=/u, "")}`;
    if (checkFormula(this.session.ctx, text)) throw new ApiError("InvalidArgument", "NamedItem.formula");
    this.change({ formula: text.slice(1) });
  }

  get Type(): string {
    if (this.target) return "Range";
    const value = evaluateConstant(this.known.formula);
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return typeof value === "string" && isErrorValue(value) ? "Error" : "String";
  }

  get Value(): string | number | boolean {
    const { target } = this;
    if (!target) return evaluateConstant(this.known.formula) ?? this.Formula;
    return `${quoteSheetName(this.sheetOf(target.sheetId).name)}!${addressOf(target.area, true)}`;
  }

  get Worksheet(): HostObject {
    return this.WorksheetOrNullObject ?? new NoWorksheet();
  }

  get WorksheetOrNullObject(): HostObject | null {
    const { sheetId } = this.known;
    return sheetId === undefined ? null : this.session.worksheetOf(this.sheetOf(sheetId).grid);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new ApiError("ItemNotFound", "NamedItem.getRange");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { target } = this;
    return target ? new Range(this.sheetOf(target.sheetId), target.area) : null;
  }

  Delete(): void {
    const {
      session: { cells, ctx },
      known,
    } = this;
    cells.mutate([nameRemoved(ctx, known)], [nameSet(ctx, known)]);
  }

  private get known(): GridName {
    const known = gridNames(this.session.ctx).find((one) => one.id === this.nameId);
    if (!known) throw new ApiError("ItemNotFound", "NamedItem");
    return known;
  }

  private get target(): SheetArea | undefined {
    return resolveReference(this.session.ctx, this.known.formula);
  }

  private change(part: Partial<GridName>): void {
    const {
      session: { cells, ctx },
      known,
    } = this;
    cells.mutate([nameSet(ctx, { ...known, ...part })], [nameSet(ctx, known)]);
  }

  private sheetOf(sheetId: string): Sheet {
    const grid = this.session.ctx.sheetById(sheetId);
    if (!grid) throw new ApiError("ItemNotFound", "NamedItem");
    return new Sheet(this.session, grid);
  }
}

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends ExcelCollection<NamedItem> {
  constructor(
    session: Session,
    private readonly sheetId?: string,
  ) {
    super(session);
  }

  override _Items(): readonly NamedItem[] {
    return this.names().map((name) => new NamedItem(this.session, name.id));
  }

  /** @param reference a range, or a formula or constant as text */
  Add(name: unknown, reference: unknown, comment?: string): NamedItem {
    const location = "NamedItemCollection.add";
    const { ctx, cells } = this.session;
    const text = assertName(name, location);
    const taken = this.find(text) ?? gridTables(ctx).find((table) => table.name.toLowerCase() === text.toLowerCase());
    if (taken) throw new ApiError("ItemAlreadyExists", location);
    const formula = this.formulaOf(reference, location);
    const added: GridName = { id: crypto.randomUUID(), name: text, formula, sheetId: this.sheetId, comment: comment ?? "", visible: true };
    cells.mutate([nameSet(ctx, added)], [nameRemoved(ctx, added)]);
    return new NamedItem(this.session, added.id);
  }

  protected override find(key: string): NamedItem | undefined {
    const found = this.names().find((name) => name.name.toLowerCase() === key.toLowerCase());
    return found && new NamedItem(this.session, found.id);
  }

  private names(): GridName[] {
    return gridNames(this.session.ctx).filter((name) => name.sheetId === this.sheetId);
  }

  private formulaOf(reference: unknown, location: string): string {
    if (reference instanceof RangeArea) return `${quoteSheetName(reference.sheet.name)}!${addressOf(reference.area, true)}`;
    const text = typeof reference === "string" ? reference : JSON.stringify(reference);
    const formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
    const known = typeof reference === "number" || typeof reference === "boolean" ? `=${String(reference)}` : formula;
    if (checkFormula(this.session.ctx, known)) throw new ApiError("InvalidArgument", location);
    return known.slice(1);
  }
}
