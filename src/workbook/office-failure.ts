import { WorkbookFailure } from "./failure";
import type { WorkbookFailureReason } from "./failure";

type PlainKind = Exclude<
  WorkbookFailureReason["kind"],
  "columnsMissing" | "formula" | "namesTaken" | "notSupported" | "refused" | "tableInTheWay"
>;

/** Excel's error codes (Excel.ErrorCodes, OfficeExtension.ErrorCodes and those of the web service) that have a remedy of their own. */
const kindByCode: Readonly<Record<string, PlainKind>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  AccessDenied: "protected",
  UnsupportedSheet: "protected",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InvalidSelection: "selection",
  MergedRangeConflict: "mergedCells",
  FilteredRangeConflict: "filtered",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ConnectionFailure: "connection",
  ServiceNotAvailable: "connection",
  RequestAborted: "connection",
  Timeout: "connection",
  Unauthenticated: "connection",
  InvalidOrTimedOutSession: "connection",
  InactiveWorkbook: "connection",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  ActivityLimitReached: "busy",
  Conflict: "busy",
};

const unsupportedCodes = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedFeature"]);

/** The typed failure for what office.js throws; a defect of ours is passed on as it is. */
export function workbookFailure(thrown: unknown): unknown {
  if (!isOfficeError(thrown)) return thrown;
  return new WorkbookFailure(reasonOf(thrown), [], { cause: thrown });
}

function reasonOf(error: OfficeExtension.Error): WorkbookFailureReason {
  const member = error.debugInfo?.errorLocation ?? "";
  if (unsupportedCodes.has(error.code)) return { kind: "notSupported", member };
  if (error.code === "ItemAlreadyExists") return { kind: "namesTaken", names: [] };
  const kind = kindByCode[error.code];
  return kind ? { kind } : { kind: "refused", code: error.code, member };
}

/** By its shape: the class lives in office.js, which may have been loaded for another page. */
function isOfficeError(thrown: unknown): thrown is OfficeExtension.Error {
  return thrown instanceof Error && thrown.name === "RichApi.Error" && "code" in thrown;
}
