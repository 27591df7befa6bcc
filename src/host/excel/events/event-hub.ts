import type { GridContext } from "../../engine/grid-context";
import { WORKBOOK_TARGET, type EventType } from "./event-types";

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
