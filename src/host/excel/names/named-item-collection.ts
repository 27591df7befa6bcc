import { checkFormula } from "../../engine/check-formula";
import { ApiError } from "../../rich-api/api-error";
import { addressOf } from "../address/a1";
import { quoteSheetName } from "../address/sheet-reference";
import { ExcelCollection } from "../excel-collection";
import { RangeArea } from "../range/range-area";
import type { Session } from "../session";
import { gridTables } from "../tables/grid-table";
import { gridNames, nameRemoved, nameSet, type GridName } from "./grid-name";
import { assertName } from "./name-rules";
import { NamedItem } from "./named-item";

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
