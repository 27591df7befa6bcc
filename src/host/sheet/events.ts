import type { GridContext } from "../engine/grid-context";

/** Numbers by which office.js knows events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** What office.js names as target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Knows which events office.js asked for, and fires those. */
export class EventHub {
  constructor(private readonly ctx: GridContext) {}

  listen(type: EventType, target: string): void {
    this.ctx.events.add(`${type}:${target}`);
  }

  forget(type: EventType, target: string): void {
    this.ctx.events.delete(`${type}:${target}`);
  }

  isWanted(type: EventType, target: string): boolean {
    return this.ctx.events.has(`${type}:${target}`) || this.ctx.events.has(`${type}:${WORKBOOK_TARGET}`);
  }

  /** Fires an event for a sheet or table, and for collections of them, once what is being done is done. */
  raise(type: EventType, target: string, args: object): void {
    for (const heard of new Set([target, WORKBOOK_TARGET])) {
      if (this.ctx.events.has(`${type}:${heard}`)) queueMicrotask(() => this.ctx.raise(type, heard, args));
    }
  }
}
