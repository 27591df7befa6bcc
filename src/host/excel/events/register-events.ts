import type { ExcelObject } from "../excel-object";
import type { EventHub } from "./event-hub";
import type { EventType } from "./event-types";

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
