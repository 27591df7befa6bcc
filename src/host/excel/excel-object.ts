import { HostObject } from "../rich-api/host-object";
import type { Session } from "./session";

/** Base of Excel's objects: each knows the workbook it belongs to. */
export abstract class ExcelObject extends HostObject {
  constructor(protected readonly session: Session) {
    super();
  }
}
