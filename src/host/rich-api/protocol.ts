/** The messages office.js and its host exchange, as far as the embedded host takes part. */

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export enum ObjectPathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

/** Arguments; where an id stands at the same place, the argument is the object at that path (or an array of such). */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly (number | null)[] | null)[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** One `context.sync()`. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
}

export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  /** Ids of the Trace actions that were carried out; office.js starts event handlers by them. */
  readonly TraceIds?: readonly number[];
  readonly Error?: ErrorInfo;
  readonly ProcessedResults?: { readonly Results: readonly ActionResult[] };
}

/** A message of the host's own accord: an event, or a custom function to call. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: unknown;
}

export const EVENT_CATEGORY = 65536;
export const REQUEST_MESSAGE = 1;
export const RESPONSE_MESSAGE = 2;
export const HOST_MESSAGE = 3;
