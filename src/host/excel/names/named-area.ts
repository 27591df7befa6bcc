import type { Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { gridNames } from "./grid-name";
import { resolveReference } from "./resolve-reference";

/** The area on this sheet that a name stands for; a name of the sheet goes before one of the workbook. */
export function namedArea(sheet: Sheet, name: string): Area | undefined {
  const { ctx } = sheet.session;
  const bearers = gridNames(ctx).filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = bearers.find((one) => one.sheetId === sheet.id) ?? bearers.find((one) => one.sheetId === undefined);
  const target = resolveReference(ctx, found?.formula ?? name);
  return target?.sheetId === sheet.id ? target.area : undefined;
}
