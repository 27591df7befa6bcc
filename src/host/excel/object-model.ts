import type { MakeObjectModel } from "../engine/object-model";
import { Session } from "./session";
import { Workbook } from "./workbook/workbook";
import { Worksheet } from "./worksheet/worksheet";

/** Excel's object model on a workbook in the grid. */
export const excelObjectModel: MakeObjectModel = (ctx) => {
  const session = new Session(ctx, (sheet) => new Worksheet(sheet));
  return { root: new Workbook(session), flush: () => session.cells.flush() };
};
