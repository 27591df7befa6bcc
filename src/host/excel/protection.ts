import { ApiError } from "../rich-api/api-error";
import { EVENT } from "../sheet/events";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";

/** What a protected sheet allows when `protect` does not say otherwise. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

export class WorksheetProtection extends ExcelObject {
  constructor(private readonly sheet: Sheet) {
    super(sheet.session);
  }

  get Protected(): boolean {
    return this.session.ctx.state.sheetProtection.has(this.sheet.id);
  }

  get Options(): Readonly<Record<string, boolean | string>> | null {
    return this.session.ctx.state.sheetProtection.get(this.sheet.id)?.options ?? null;
  }

  Protect(options: Readonly<Record<string, boolean | string>> = {}, password?: string): void {
    if (this.Protected) throw new ApiError("InvalidOperation", "WorksheetProtection.protect");
    const known = Object.keys(options).every((name) => name in DEFAULTS);
    if (!known) throw new ApiError("InvalidArgument", "WorksheetProtection.protect");
    const protection = { options: { ...DEFAULTS, ...options }, ...(password ? { password } : {}) };
    this.session.ctx.state.sheetProtection.set(this.sheet.id, protection);
    this.raise(true);
  }

  Unprotect(password?: string): void {
    const { sheetProtection } = this.session.ctx.state;
    const secret = sheetProtection.get(this.sheet.id)?.password;
    if (secret !== undefined && secret !== password) throw new ApiError("InvalidArgument", "WorksheetProtection.unprotect");
    if (sheetProtection.delete(this.sheet.id)) this.raise(false);
  }

  private raise(isProtected: boolean): void {
    this.session.events.raise(EVENT.protectionChanged, this.sheet.id, { worksheetId: this.sheet.id, isProtected, source: "Local" });
  }
}

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
