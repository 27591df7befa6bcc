import type { IMutationInfo } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { GridContext } from "../engine/grid-context";
import { ApiError } from "../rich-api/api-error";
import { parseAddress, splitReference } from "./address";
import type { Area } from "./area";
import type { Sheet } from "./sheet";
import { type GridTable, bodyArea, gridTables, wholeArea } from "./table";

/** The grid's mark for names of the workbook. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** A defined name. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  /** Without "=" in front. */
  readonly formula: string;
  /** The sheet it belongs to; undefined for names of the workbook. */
  readonly sheetId: string | undefined;
  readonly comment: string;
  readonly visible: boolean;
}

export function gridNames(ctx: GridContext): GridName[] {
  const names = ctx.injector.get(ctx.engine.IDefinedNamesService).getDefinedNameMap(ctx.unitId) ?? {};
  return Object.values(names).map((name) => ({
    id: name.id,
    name: name.name,
    formula: name.formulaOrRefString.replace(/^=/u, ""),
    sheetId: name.localSheetId === WORKBOOK_SCOPE ? undefined : name.localSheetId,
    comment: name.comment ?? "",
    visible: name.hidden !== true,
  }));
}

/** Puts a name in the workbook, or in the place of the one with its id. */
export const nameSet = (ctx: GridContext, name: GridName): IMutationInfo => ({
  id: ctx.engine.SetDefinedNameMutation.id,
  params: { unitId: ctx.unitId, ...storedName(name) },
});

/** Takes a name out of the workbook. */
export const nameRemoved = (ctx: GridContext, name: GridName): IMutationInfo => ({
  id: ctx.engine.RemoveDefinedNameMutation.id,
  params: { unitId: ctx.unitId, ...storedName(name) },
});

/** As the grid stores it: references as they are, calculations with "=" in front. */
function storedName(name: GridName): IDefinedNamesServiceParam {
  const isReference = /^(?:'(?:[^']|'')+'|[^'!()+*/&,"]+)![$A-Z0-9:]+$/iu.test(name.formula);
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: isReference ? name.formula : `=${name.formula}`,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? WORKBOOK_SCOPE,
  };
}

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

const STRUCTURED = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u;

/** The cells that a reference to one area stands for: `'Blad 1'!$A$1:$B$2`, `Tabel[Kolom]`, `Tabel[#All]`. */
export function resolveReference(ctx: GridContext, text: string): SheetArea | undefined {
  const { sheetName, address } = splitReference(text.trim());
  const sheet =
    sheetName === undefined
      ? undefined
      : ctx.workbook.getSheets().find((one) => one.getSheetName().toLowerCase() === sheetName.toLowerCase());
  const area = parseAddress(address);
  if (sheet && area) return { sheetId: sheet.getSheetId(), area };
  const [, tableName, part] = STRUCTURED.exec(text.trim()) ?? [];
  const table = tableName === undefined ? undefined : gridTables(ctx).find((one) => one.name.toLowerCase() === tableName.toLowerCase());
  const within = table && partOfTable(table, part);
  return table && within && { sheetId: table.sheetId, area: within };
}

function partOfTable(table: GridTable, part: string | undefined): Area | undefined {
  switch (part?.toLowerCase()) {
    case undefined:
    case "":
    case "#data":
      return bodyArea(table);
    case "#all":
      return wholeArea(table);
    case "#headers":
      return table.showHeaders ? { ...table.gridArea, rows: 1 } : undefined;
    default: {
      const column = table.columns.findIndex((name) => name.toLowerCase() === part?.toLowerCase());
      const body = bodyArea(table);
      return column < 0 ? undefined : { ...body, column: body.column + column, columns: 1 };
    }
  }
}

/** The area on this sheet that a name stands for; a name of the sheet goes before one of the workbook. */
export function namedArea(sheet: Sheet, name: string): Area | undefined {
  const { ctx } = sheet.session;
  const bearers = gridNames(ctx).filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = bearers.find((one) => one.sheetId === sheet.id) ?? bearers.find((one) => one.sheetId === undefined);
  const target = resolveReference(ctx, found?.formula ?? name);
  return target?.sheetId === sheet.id ? target.area : undefined;
}

const MAX_LENGTH = 255;
const ALLOWED = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
/** R, C and R1C1-like words stand for rows and columns in the other notation. */
const ROW_COLUMN = /^(?:R\d*(?:C\d*)?|C\d*)$/iu;

/** Refuses what Excel does not take for a name of cells or of a table. */
export function assertName(name: unknown, location: string): string {
  const text = typeof name === "string" ? name : "";
  const valid =
    text.length <= MAX_LENGTH && ALLOWED.test(text) && !parseAddress(text) && !ROW_COLUMN.test(text) && !/^(?:true|false)$/iu.test(text);
  if (!valid) throw new ApiError("InvalidArgument", location);
  return text;
}

/** The value of a formula that is no more than a constant; undefined when it has to be calculated. */
export function evaluateConstant(formula: string): string | number | boolean | undefined {
  const text = formula.trim();
  if (/^"(?:[^"]|"")*"$/u.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?$/iu.test(text))
    return text.endsWith("%") ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
  return text.startsWith("#") ? text : undefined;
}

/** Refuses a name that Excel does not take for a table, or that a table or a name of the workbook has. */
export function assertTableName(ctx: GridContext, name: unknown, ownId: string, location: string): string {
  const text = assertName(name, location);
  const same = (other: string): boolean => other.toLowerCase() === text.toLowerCase();
  const taken =
    gridTables(ctx).some((table) => table.id !== ownId && same(table.name)) ||
    gridNames(ctx).some((known) => known.sheetId === undefined && same(known.name));
  if (taken) throw new ApiError("ItemAlreadyExists", location);
  return text;
}

/** The first free name in the manner of a Dutch Excel: Tabel1, Tabel2, ... */
export function freeTableName(ctx: GridContext): string {
  const taken = new Set([...gridTables(ctx), ...gridNames(ctx)].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`tabel${number}`)) number++;
  return `Tabel${number}`;
}
