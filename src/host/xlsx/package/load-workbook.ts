import { ValueType, Workbook, type WorkbookModel } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { FileFailure } from "./file-failure";
import type { Parts } from "./open-package";
import { partText, relationshipsOf } from "./relationships";

const REQUIRED = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];
const NEEDED_BY_WORKBOOK = /\/(worksheet|styles|sharedStrings|theme)$/;

/** Refuses a package that is no .xlsx workbook, or that misses a part its workbook points at: it would open half. */
function requireWorkbook(parts: Parts): void {
  if (parts["xl/workbook.bin"]) throw new FileFailure("binaryFormat");
  const types = partText(parts, "[Content_Types].xml") ?? "";
  if (types.includes("macroEnabled") || parts["xl/vbaProject.bin"]) throw new FileFailure("macros");
  const isWorkbook = Object.keys(parts).some((path) => path.startsWith("xl/"));
  if (!isWorkbook) throw new FileFailure("notWorkbook");
  const missing = REQUIRED.find((path) => !parts[path]) ?? relationshipsOf(parts, "xl/workbook.xml").find(isMissing(parts))?.target;
  if (missing !== undefined) throw new FileFailure("missingPart", { part: missing });
}

const isMissing =
  (parts: Parts) =>
  ({ type, target }: { readonly type: string; readonly target: string }): boolean =>
    NEEDED_BY_WORKBOOK.test(type) && !parts[target];

export type SheetModel = WorkbookModel["worksheets"][number];
export type RowModel = NonNullable<SheetModel["rows"]>[number];
export type CellModel = NonNullable<RowModel["cells"]>[number];

export interface LoadedWorkbook {
  readonly workbook: Workbook;
  /** Sheets by id as they stand in the file: in its workbook the library overwrites headings and totals of tables. */
  readonly sheets: ReadonlyMap<number, SheetModel>;
}

/** Days between the two date systems: 1 January 1904 is day 1462 of the 1900 system. */
const DAYS_1904 = 1462;

/**
 * The workbook in these parts. Dates stay the serial numbers that the file has, of the 1900 system: the library would make them
 * JavaScript dates and round them to milliseconds. A workbook in the 1904 system becomes one of 1900, its dates four years on.
 * @param withoutCells leaves the cells out, for who is about to replace them
 */
export async function loadWorkbook(parts: Parts, { withoutCells = false } = {}): Promise<LoadedWorkbook> {
  installChartSupport();
  const workbook = new Workbook();
  const sheets = new Map<number, SheetModel>();
  const { xlsx } = workbook;
  const reconcile = xlsx.reconcile.bind(xlsx);
  xlsx.reconcile = (model: WorkbookModel, options) => {
    keepSerialNumbers(model, () => reconcile(model, options));
    for (const sheet of model.worksheets) sheets.set(sheet.id, completeSheet(sheet));
    // Names are read from the file itself: the library turns each into its separate cells, and loses whole columns and comments.
    model.definedNames = [];
  };
  try {
    requireWorkbook(parts);
    await xlsx.loadFromFiles(parts, withoutCells ? { ignoreNodes: ["sheetData"] } : {});
  } catch (error) {
    throw FileFailure.from(error, "damaged");
  }
  if (workbook.worksheets.length === 0) throw new FileFailure("missingPart", { part: "xl/worksheets" });
  workbook.properties.date1904 = false;
  return { workbook, sheets };
}

/** A sheet that a file says little about lacks parts that the library's type promises. */
export function completeSheet(sheet: Partial<SheetModel> & Pick<SheetModel, "id" | "name">): SheetModel {
  const present = Object.fromEntries(Object.entries(sheet).filter(([, value]) => value !== undefined && value !== null));
  return {
    ...EMPTY,
    ...present,
    tables: structuredClone(sheet.tables ?? []),
    pageSetup: { ...EMPTY.pageSetup, ...sheet.pageSetup },
  } as SheetModel;
}

const EMPTY: SheetModel = new Workbook().addWorksheet("Blad").model;

function keepSerialNumbers(model: WorkbookModel, reconcile: () => void): void {
  const cells = model.worksheets.flatMap((sheet) => sheet.rows ?? []).flatMap((row) => row.cells);
  const numbers = cells.map((cell) => (cell.type === ValueType.Formula ? cell.result : cell.value));
  reconcile();
  const shift = model.properties?.date1904 === true ? DAYS_1904 : 0;
  cells.forEach((cell, at) => {
    const serial = numbers[at];
    if (typeof serial !== "number") return;
    if (cell.type === ValueType.Date) {
      cell.type = ValueType.Number;
      cell.value = serial + shift;
    } else if (cell.result instanceof Date) cell.result = serial + shift;
  });
}
