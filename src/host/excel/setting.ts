import { ApiError } from "../rich-api/api-error";
import type { Session } from "../sheet/session";
import { ExcelCollection, ExcelObject } from "./excel-object";

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

export class SettingCollection extends ExcelCollection<Setting> {
  override _Items(): readonly Setting[] {
    return [...this.session.ctx.settings.keys()].map((key) => new Setting(this.session, key));
  }

  /** Sets the value when the key is there already. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw new ApiError("InvalidArgument", "SettingCollection.add");
    this.session.ctx.settings.set(key, value);
    return new Setting(this.session, key);
  }

  /** Keys differ by case. */
  protected override find(key: string): Setting | undefined {
    return this.session.ctx.settings.has(key) ? new Setting(this.session, key) : undefined;
  }
}
