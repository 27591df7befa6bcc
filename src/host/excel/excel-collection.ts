import { ApiError } from "../rich-api/api-error";
import { memberName, type HostObject } from "../rich-api/host-object";
import { ExcelObject } from "./excel-object";

/** Base of Excel's collections that are looked up by name or id and by position. */
export abstract class ExcelCollection<Item extends HostObject> extends ExcelObject {
  abstract override _Items(): readonly Item[];

  /** The item with this name (without regard to case) or id. */
  protected abstract find(key: string): Item | undefined;

  get Count(): number {
    return this._Items().length;
  }

  GetCount(): number {
    return this._Items().length;
  }

  GetItem(key: unknown): Item {
    const item = this.find(String(key));
    if (!item) throw new ApiError("ItemNotFound", memberName(this, "GetItem"));
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(String(key)) ?? null;
  }

  GetItemAt(index: number): Item {
    const item = this._Items()[index];
    if (!item) throw new ApiError("InvalidArgument", memberName(this, "GetItemAt"));
    return item;
  }
}
