/** Codes with which Excel refuses a request. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "Conflict"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Timeout"
  | "Unauthenticated"
  | "UnsupportedOperation";

/** Excel's own English sentence and the HTTP status that goes with a code. */
const CATALOGUE: Readonly<Record<ApiErrorCode, readonly [message: string, status: number]>> = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ActivityLimitReached: ["Activity limit has been reached.", 429],
  ApiNotFound: ["The API you are trying to use could not be found.", 400],
  Conflict: ["Request could not be processed because of a conflict.", 409],
  FilteredRangeConflict: ["The attempted operation causes a conflict with a filtered range.", 409],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InsertDeleteConflict: ["The insert or delete operation attempted resulted in a conflict.", 409],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidOperationInCellEditMode: [
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  ],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidRequest: ["Cannot process the request.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  ItemAlreadyExists: ["A resource with the same name or identifier already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: [
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, merged cells, or an XML Map.",
    409,
  ],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RangeExceedsLimit: ["The cell count in the range has exceeded the maximum supported number.", 400],
  RequestAborted: ["The request was aborted during run time.", 500],
  RequestPayloadSizeLimitExceeded: ["The request payload size has exceeded the limit.", 400],
  ResponsePayloadSizeLimitExceeded: ["The response payload size has exceeded the limit.", 400],
  ServiceNotAvailable: ["The service is unavailable.", 503],
  Timeout: ["The operation could not be completed within the specified time limit.", 504],
  Unauthenticated: ["Required authentication information is either missing or invalid.", 401],
  UnsupportedOperation: ["The operation being attempted is not supported.", 400],
};

/** A refusal that office.js hands to the caller as an OfficeExtension.Error. Anything else that is thrown becomes GeneralException. */
export class ApiError extends Error {
  readonly status: number;

  /**
   * @param location Member that refused, as in `WorksheetCollection.getItem`; the interpreter fills in the member called when it is left
   * out.
   * @param message Left out: Excel's own sentence for the code.
   */
  constructor(
    readonly code: ApiErrorCode,
    readonly location?: string,
    message?: string,
  ) {
    const [sentence, status] = CATALOGUE[code];
    super(message ?? sentence);
    this.name = "ApiError";
    this.status = status;
  }
}

/** A member that the embedded host does not have. It names the member so that the gap is found at once. */
export function apiNotFound(member: string): ApiError {
  return new ApiError("ApiNotFound", member, `embedded host: ${member} is not implemented`);
}

/** A batch, or an action in it, that is about to be carried out. Batches and actions are counted from 0. */
interface BatchDescription {
  readonly batch: number;
  readonly actions: number;
}

interface ActionDescription {
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
