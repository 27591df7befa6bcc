import { checkFormula } from "../../engine/check-formula";
import { ApiError } from "../../rich-api/api-error";
import { HostObject } from "../../rich-api/host-object";
import { addressOf } from "../address/a1";
import { quoteSheetName } from "../address/sheet-reference";
import { isErrorValue } from "../cells/errors";
import { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";
import { Range } from "../range/range";
import type { Session } from "../session";
import { gridNames, nameRemoved, nameSet, type GridName } from "./grid-name";
import { evaluateConstant } from "./evaluate-constant";
import { resolveReference, type SheetArea } from "./resolve-reference";

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
