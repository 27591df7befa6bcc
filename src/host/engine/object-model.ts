import type { HostObject } from "../rich-api/host-object";
import type { GridContext } from "./grid-context";

/** The objects of one open workbook, as the embedded host serves them to office.js. */
export interface ObjectModel {
  /** Excel's workbook: where office.js' object paths start. */
  readonly root: HostObject;
  /** Carries out changes that the model kept back: before anything is calculated and at the end of a batch, inside its step for undo. */
  flush(): void;
}

export type MakeObjectModel = (ctx: GridContext) => ObjectModel;
