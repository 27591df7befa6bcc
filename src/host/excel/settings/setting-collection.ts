import { ApiError } from "../../rich-api/api-error";
import { ExcelCollection } from "../excel-collection";
import { Setting } from "./setting";

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
