import type { ApiErrorCode } from "./api-error";

/** A batch, or an action in it, that is about to be carried out. Batches and actions are counted from 0. */
export interface BatchDescription {
  readonly batch: number;
  readonly actions: number;
}

export interface ActionDescription {
  readonly batch: number;
  readonly action: number;
  /** Member that is called, read or set as office.js names it, for example `GetRange` or `Values`. */
  readonly name: string;
}

/** Makes chosen requests fail as Excel would: a code that is answered refuses the batch, or the batch from that action on. */
export interface Faults {
  beforeBatch?(batch: BatchDescription): ApiErrorCode | undefined;
  beforeAction?(action: ActionDescription): ApiErrorCode | undefined;
}
