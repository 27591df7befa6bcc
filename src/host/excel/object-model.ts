import type { MakeObjectModel } from "../engine/object-model";
import { GridEvents } from "./events/grid-events";
import { Sheet } from "./cells/sheet";
import { Session } from "./session";
import { blockSpillsInTables } from "./tables/block-spills";
import { TableScopedCollection } from "./tables/table-scoped-collection";
import { Workbook } from "./workbook/workbook";
import { keepLargeSteps } from "./worksheet/keep-large-steps";
import { Worksheet } from "./worksheet/worksheet";

/** Excel's object model on a workbook in the grid. */
export const excelObjectModel: MakeObjectModel = (ctx) => {
  blockSpillsInTables(ctx);
  keepLargeSteps(ctx);
  const session: Session = new Session(ctx, {
    worksheet: (grid) => new Worksheet(new Sheet(session, grid)),
    tables: (ids) => new TableScopedCollection(session, ids),
  });
  new GridEvents(session).start();
  return { root: new Workbook(session), flush: () => session.cells.flush() };
};
