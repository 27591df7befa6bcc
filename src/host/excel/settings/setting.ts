import { ApiError } from "../../rich-api/api-error";
import { ExcelObject } from "../excel-object";
import type { Session } from "../session";

/** A value that the add-in keeps in the workbook. */
export class Setting extends ExcelObject {
  constructor(
    session: Session,
    private readonly key: string,
  ) {
    super(session);
  }

  override get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    const { settings } = this.session.ctx;
    if (!settings.has(this.key)) throw new ApiError("ItemNotFound", "Setting.value");
    return settings.get(this.key);
  }

  set Value(value: unknown) {
    this.session.ctx.settings.set(this.key, value);
  }

  Delete(): void {
    if (!this.session.ctx.settings.delete(this.key)) throw new ApiError("ItemNotFound", "Setting.delete");
  }
}
