import { ApiError } from "../../rich-api/api-error";
import type { Session } from "../session";

/** Refuses to add, delete, rename, move, show or hide sheets when the structure of the workbook is protected. */
export function assertStructureEditable(session: Session, location: string): void {
  if (session.ctx.state.workbookProtection) throw new ApiError("AccessDenied", location);
}
