import type { MakeObjectModel } from "../engine/object-model";
import { Session } from "./session";
import { TableScopedCollection } from "./tables/table-scoped-collection";
import { Workbook } from "./workbook/workbook";
import { Worksheet } from "./worksheet/worksheet";

/** Excel's object model on a workbook in the grid. */
export const excelObjectModel: MakeObjectModel = (ctx) => {
  const session: Session = new Session(ctx, {
    worksheet: (sheet) => new Worksheet(sheet),
    tables: (ids) => new TableScopedCollection(session, ids),
  });
  return { root: new Workbook(session), flush: () => session.cells.flush() };
};
