import { ApiError } from "../rich-api/api-error";
import { HostObject, memberName } from "../rich-api/host-object";
import type { EventHub, EventType } from "../sheet/events";
import type { Session } from "../sheet/session";

/** Base of Excel's objects: each knows the workbook it belongs to. */
export abstract class ExcelObject extends HostObject {
  constructor(protected readonly session: Session) {
    super();
  }

  /** Where office.js asks for events. */
  get events(): EventHub {
    return this.session.events;
  }
}

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

/** An object whose events can be asked for. */
interface EventSource {
  readonly events: EventHub;
  /** What office.js names as target of the events. */
  readonly eventTarget: string;
}

/**
 * Gives a class the methods with which office.js asks for its events: `_RegisterDataChangedEvent` and its like.
 * @param names what comes after `_Register` and `_Unregister`
 */
export function registerEvents(of: { readonly prototype: ExcelObject & EventSource }, names: Readonly<Record<string, EventType>>): void {
  for (const [name, type] of Object.entries(names)) {
    Object.defineProperties(of.prototype, {
      [`_Register${name}`]: {
        value(this: EventSource) {
          this.events.listen(type, this.eventTarget);
        },
      },
      [`_Unregister${name}`]: {
        value(this: EventSource) {
          this.events.forget(type, this.eventTarget);
        },
      },
    });
  }
}
