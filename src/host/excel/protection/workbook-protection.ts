import { ApiError } from "../../rich-api/api-error";
import { ExcelObject } from "../excel-object";

export class WorkbookProtection extends ExcelObject {
  get Protected(): boolean {
    return this.session.ctx.state.workbookProtection !== undefined;
  }

  Protect(password?: string): void {
    if (this.Protected) throw new ApiError("InvalidOperation", "WorkbookProtection.protect");
    this.session.ctx.state.workbookProtection = password ? { password } : {};
  }

  Unprotect(password?: string): void {
    const { state } = this.session.ctx;
    const secret = state.workbookProtection?.password;
    if (secret !== undefined && secret !== password) throw new ApiError("InvalidArgument", "WorkbookProtection.unprotect");
    delete state.workbookProtection;
  }
}
