import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import type { GridChange } from "../engine/grid-context";
import { addressOf } from "../sheet/address";
import { type Area, type GridRange, areaOf, boundingArea, cellCount, overlaps } from "../sheet/area";
import { valueTypeOf } from "../sheet/cell-value";
import { EVENT, WORKBOOK_TARGET } from "../sheet/events";
import type { Session } from "../sheet/session";
import { Sheet } from "../sheet/sheet";
import { gridTables, wholeArea } from "../sheet/table";

type Changes = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The smallest area around the cells that changed; with `content` formats do not count. */
function changedArea(cells: Changes | undefined, content: boolean): Area | undefined {
  let area: Area | undefined;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      if (content && !touchesContent(cell)) continue;
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? boundingArea(area, one) : one;
    }
  }
  return area;
}

function touchesContent(cell: Nullable<ICellData>): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p !== undefined;
}

/** Parameters of the grid's changes, as far as events report them. */
interface ChangeParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
  readonly range?: GridRange;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly hidden?: number;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly tableId?: string;
  readonly type?: number | null;
}

interface CellBefore {
  readonly key: string;
  readonly value: unknown;
  readonly type: string;
}

const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
const SELECTION_ENDED = 2;

/** Structural changes by the mutation that makes them. */
const STRUCTURE: Readonly<Record<string, { readonly changeType: string; readonly whole: "rows" | "columns" }>> = {
  "sheet.mutation.insert-row": { changeType: "RowInserted", whole: "rows" },
  "sheet.mutation.remove-rows": { changeType: "RowDeleted", whole: "rows" },
  "sheet.mutation.insert-col": { changeType: "ColumnInserted", whole: "columns" },
  "sheet.mutation.remove-col": { changeType: "ColumnDeleted", whole: "columns" },
};

/** Turns changes of the grid, by the user or by the add-in, into Excel's events. */
export class GridEvents {
  private before: CellBefore | undefined;
  private shownSheet: string;
  private readonly names = new Map<string, string>();
  private readonly selected = new Map<string, string>();

  constructor(private readonly session: Session) {
    this.shownSheet = session.ctx.workbook.getActiveSheet().getSheetId();
    this.rememberNames();
  }

  /** Listens until the workbook is closed. */
  start(): void {
    const { ctx } = this.session;
    const early = ctx.commands.beforeCommandExecuted((info) => this.remember(info));
    const late = ctx.commands.onCommandExecuted((info) => this.noteCalculation(info));
    ctx.onChange((change) => this.note(change));
    ctx.onDispose(() => {
      early.dispose();
      late.dispose();
    });
  }

  /** The value of a single cell before it changes. */
  private remember({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SET_RANGE_VALUES) return;
    const { unitId, subUnitId = "", cellValue } = (params ?? {}) as ChangeParams;
    this.before = undefined;
    if (unitId !== this.session.ctx.unitId || !this.session.events.isWanted(EVENT.changed, subUnitId)) return;
    const area = changedArea(cellValue, true);
    const grid = this.session.ctx.sheetById(subUnitId);
    if (!area || !grid || cellCount(area) !== 1) return;
    const value = this.session.ctx.value(grid, area.row, area.column);
    this.before = {
      key: `${subUnitId}!${addressOf(area)}`,
      value,
      type: valueTypeOf(value, this.session.ctx.raw(grid, area.row, area.column)),
    };
  }

  private note({ id, params, own }: GridChange): void {
    const change = (params ?? {}) as ChangeParams;
    const triggerSource = own ? "ThisLocalAddin" : "Unknown";
    const structure = STRUCTURE[id];
    if (id === SET_RANGE_VALUES) this.noteCells(change, triggerSource);
    else if (structure && change.range) this.noteStructure(change, structure, triggerSource);
    else this.noteSheets(id, change);
  }

  private noteCells({ subUnitId = "", cellValue }: ChangeParams, triggerSource: string): void {
    const content = changedArea(cellValue, true);
    const all = content ?? changedArea(cellValue, false);
    if (content) this.raiseChanged(subUnitId, content, { changeType: "RangeEdited", triggerSource, ...this.details(subUnitId, content) });
    else if (all)
      this.session.events.raise(EVENT.formatChanged, subUnitId, { address: addressOf(all), source: "Local", worksheetId: subUnitId });
  }

  private noteStructure(
    { subUnitId = "", range }: ChangeParams,
    { changeType, whole }: { changeType: string; whole: "rows" | "columns" },
    triggerSource: string,
  ): void {
    if (!range) return;
    const area = areaOf(range);
    const lines: Area = whole === "rows" ? { ...area, column: 0, columns: 16_384 } : { ...area, row: 0, rows: 1_048_576 };
    this.raiseChanged(subUnitId, lines, { changeType, triggerSource });
  }

  private raiseChanged(sheetId: string, area: Area, args: object): void {
    const { events, ctx } = this.session;
    const address = addressOf(area);
    const event = { address, worksheetId: sheetId, source: "Local", shiftDirection: "None", referenceId: `${sheetId}!${address}`, ...args };
    events.raise(EVENT.changed, sheetId, event);
    for (const table of gridTables(ctx)) {
      if (table.sheetId === sheetId && overlaps(wholeArea(table), area))
        events.raise(EVENT.tableChanged, table.id, { ...event, tableId: table.id });
    }
  }

  /** Value and kind of value of a single cell, before and after. */
  private details(sheetId: string, area: Area): object {
    const { before } = this;
    this.before = undefined;
    const grid = this.session.ctx.sheetById(sheetId);
    if (!grid || before?.key !== `${sheetId}!${addressOf(area)}`) return {};
    const value = this.session.ctx.value(grid, area.row, area.column);
    const valueTypeAfter = valueTypeOf(value, this.session.ctx.raw(grid, area.row, area.column));
    return { valueBefore: before.value, valueAfter: value, valueTypeBefore: before.type, valueTypeAfter };
  }

  private noteSheets(id: string, change: ChangeParams): void {
    const { events } = this.session;
    const sheetId = change.subUnitId ?? change.sheet?.id ?? "";
    const sheet = { worksheetId: sheetId, source: "Local" };
    switch (id) {
      case "sheet.mutation.insert-sheet":
        events.raise(EVENT.added, WORKBOOK_TARGET, sheet);
        break;
      case "sheet.mutation.remove-sheet":
        events.raise(EVENT.deleted, WORKBOOK_TARGET, sheet);
        break;
      case "sheet.mutation.set-worksheet-name":
        events.raise(EVENT.nameChanged, sheetId, { ...sheet, nameBefore: this.names.get(sheetId), nameAfter: change.name });
        break;
      case "sheet.mutation.set-worksheet-order":
        events.raise(EVENT.moved, WORKBOOK_TARGET, { ...sheet, positionBefore: change.fromOrder, positionAfter: change.toOrder });
        break;
      case "sheet.mutation.set-worksheet-hidden":
        events.raise(EVENT.visibilityChanged, sheetId, {
          ...sheet,
          visibilityBefore: change.hidden ? "Visible" : "Hidden",
          visibilityAfter: change.hidden ? "Hidden" : "Visible",
        });
        break;
      case "sheet.mutation.add-table":
        events.raise(EVENT.tableAdded, sheetId, { ...sheet, tableId: change.tableId });
        break;
      case "sheet.mutation.delete-table":
        events.raise(EVENT.tableDeleted, sheetId, { ...sheet, tableId: change.tableId });
        break;
      case "sheet.operation.set-worksheet-active":
        this.noteShown();
        break;
      case "sheet.operation.set-selections":
        this.noteSelection(change);
        break;
    }
    this.rememberNames();
  }

  /** Some notices come late, when another sheet is shown already; so what counts is which one that is. */
  private noteShown(): void {
    const sheetId = this.session.ctx.workbook.getActiveSheet().getSheetId();
    if (this.session.switching || sheetId === this.shownSheet) return;
    this.session.events.raise(EVENT.deactivated, this.shownSheet, { worksheetId: this.shownSheet });
    this.shownSheet = sheetId;
    this.session.events.raise(EVENT.activated, sheetId, { worksheetId: sheetId });
  }

  /** While the user drags, and when the same cells are selected again, nothing is reported. */
  private noteSelection({ subUnitId = "", type }: ChangeParams): void {
    const { ctx, events, switching } = this.session;
    const grid = ctx.sheetById(subUnitId);
    if (switching || !grid || (type !== undefined && type !== null && type !== SELECTION_ENDED)) return;
    const ranges = grid.getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => areaOf(range.getRange()));
    const address = areas.map((area) => addressOf(area)).join(",");
    if (address === "" || this.selected.get(subUnitId) === address) return;
    this.selected.set(subUnitId, address);
    events.raise(EVENT.selectionChanged, subUnitId, { address, worksheetId: subUnitId });
    const sheet = new Sheet(this.session, grid);
    for (const table of gridTables(ctx).filter((one) => one.sheetId === sheet.id)) {
      const inside = areas.length === 1 && areas.every((area) => overlaps(area, wholeArea(table)));
      events.raise(EVENT.tableSelectionChanged, table.id, { address: inside ? address : "", worksheetId: subUnitId, tableId: table.id });
    }
  }

  private noteCalculation({ id, params }: Readonly<ICommandInfo>): void {
    const { ctx, events } = this.session;
    if (id !== ctx.engine.SetFormulaCalculationResultMutation.id) return;
    const { unitData } = (params ?? {}) as { unitData?: Record<string, Record<string, object> | undefined> };
    for (const sheetId of Object.keys(unitData?.[ctx.unitId] ?? {}))
      events.raise(EVENT.calculated, sheetId, { worksheetId: sheetId, address: "" });
  }

  private rememberNames(): void {
    for (const grid of this.session.ctx.workbook.getSheets()) this.names.set(grid.getSheetId(), grid.getSheetName());
  }
}
