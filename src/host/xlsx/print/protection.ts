import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { SheetProtectionState } from "../../engine/workbook-state";
import type { SheetModel } from "../package/load-workbook";

/** The same permissions in the file and in Excel.WorksheetProtectionOptions. */
const PERMISSIONS = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

type FileProtection = NonNullable<SheetModel["sheetProtection"]>;
const keys = Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[];

/**
 * Protection of a sheet; undefined when it is not protected. A password stays in the file as Excel scrambled it: no one can read it back.
 */
export function readProtection({ sheetProtection }: SheetModel): SheetProtectionState | undefined {
  if (!sheetProtection?.sheet) return undefined;
  const { objects, scenarios, selectLockedCells, selectUnlockedCells, algorithmName, hashValue, saltValue, spinCount } = sheetProtection;
  return {
    options: {
      ...Object.fromEntries(keys.map((key) => [PERMISSIONS[key], sheetProtection[key] === true])),
      allowEditObjects: objects !== false,
      allowEditScenarios: scenarios !== false,
      selectionMode: selectUnlockedCells === false ? "None" : selectLockedCells === false ? "Unlocked" : "Normal",
      ...(algorithmName && hashValue && saltValue ? { algorithmName, hashValue, saltValue, spinCount: String(spinCount ?? 0) } : {}),
    },
  };
}

/** Protects the library's sheet, or lifts its protection. */
export async function writeProtection(sheet: Worksheet, state: SheetProtectionState | undefined): Promise<void> {
  if (!state) {
    sheet.unprotect();
    return;
  }
  const { password, options } = state;
  const permissions: FileProtection = {
    sheet: true,
    ...Object.fromEntries(keys.map((key) => [key, options[PERMISSIONS[key]] === true])),
    objects: options["allowEditObjects"] === true,
    scenarios: options["allowEditScenarios"] === true,
    selectLockedCells: options["selectionMode"] === undefined || options["selectionMode"] === "Normal",
    selectUnlockedCells: options["selectionMode"] !== "None",
  };
  if (password !== undefined) await sheet.protect(password, permissions);
  else sheet.sheetProtection = { ...permissions, ...scrambled(options) };
}

function scrambled({ algorithmName, hashValue, saltValue, spinCount }: SheetProtectionState["options"]): Partial<FileProtection> {
  if (typeof algorithmName !== "string" || typeof hashValue !== "string" || typeof saltValue !== "string") return {};
  return { algorithmName, hashValue, saltValue, spinCount: Number(spinCount) };
}

/** Protects the structure of the workbook, keeping the file's own protection when there is one. */
export async function writeWorkbookProtection(workbook: Workbook, state: { readonly password?: string } | undefined): Promise<void> {
  if (!state) workbook.unprotect();
  else if (state.password !== undefined || !workbook.model.protection) await workbook.protect(state.password, { lockStructure: true });
}
