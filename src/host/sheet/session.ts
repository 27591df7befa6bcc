import type { GridContext } from "../engine/grid-context";
import type { FWorksheet } from "../engine/univer-modules";
import type { HostObject } from "../rich-api/host-object";
import { CellStore } from "./cell-store";
import { EventHub } from "./events";

/** Makes objects that hold ranges, for ranges that lead back to them. */
export interface ObjectMakers {
  worksheet(grid: FWorksheet): HostObject;
  tables(ids: readonly string[]): HostObject;
}

/** What the objects of one open workbook share. */
export class Session {
  readonly cells: CellStore;
  readonly events: EventHub;
  /** Another sheet is shown for a moment; nobody outside is to hear of it. */
  switching = false;

  constructor(
    readonly ctx: GridContext,
    readonly objects: ObjectMakers,
  ) {
    this.cells = new CellStore(ctx);
    this.events = new EventHub(ctx);
  }

  worksheetOf(grid: FWorksheet): HostObject {
    return this.objects.worksheet(grid);
  }

  /** The grid's commands that shift cells work on the sheet that is shown. */
  onActiveSheet(sheet: FWorksheet, work: () => void): void {
    this.keepingShown(() => {
      const { workbook } = this.ctx;
      if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) this.ctx.write(() => workbook.setActiveSheet(sheet));
      work();
    });
  }

  /** The grid shows a sheet that is added or no longer hidden, Excel does not; the user keeps seeing the same sheet. */
  keepingShown(work: () => void): void {
    const { workbook } = this.ctx;
    const shown = workbook.getActiveSheet();
    this.switching = true;
    try {
      work();
    } finally {
      if (workbook.getActiveSheet().getSheetId() !== shown.getSheetId()) this.ctx.write(() => workbook.setActiveSheet(shown));
      this.switching = false;
    }
  }

  /** Carries out what was kept back and waits until everything is calculated. */
  async settle(): Promise<void> {
    this.cells.flush();
    await this.ctx.settle();
  }
}
