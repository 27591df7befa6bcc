import { HostObject } from "../rich-api/host-object";
import type { EventHub } from "./events/event-hub";
import type { Session } from "./session";

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
