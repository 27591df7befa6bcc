/** Why Excel, or the workbook, refuses what was asked. */
export type WorkbookFailureReason =
  /** The user is still typing in a cell. */
  | { readonly kind: "cellEditMode" }
  /** A dialog of Excel is open. */
  | { readonly kind: "dialogOpen" }
  /** A sheet or the workbook's structure is protected. */
  | { readonly kind: "protected" }
  /** Sheets, tables or names that exist already. */
  | { readonly kind: "namesTaken"; readonly names: readonly string[] }
  | { readonly kind: "notFound" }
  /** A table lacks columns, by their headings. */
  | { readonly kind: "columnsMissing"; readonly table: string; readonly columns: readonly string[] }
  /** More than one area is selected, or no cells. */
  | { readonly kind: "selection" }
  | { readonly kind: "mergedCells" }
  /** The user has a formula where a value was to come. */
  | { readonly kind: "formula"; readonly address: string }
  /** A table of the user covers part of the cells. */
  | { readonly kind: "tableInTheWay"; readonly table: string }
  /** The cells would reach past the last row or column of the sheet. */
  | { readonly kind: "noRoom" }
  | { readonly kind: "filtered" }
  | { readonly kind: "tooLarge" }
  /** This Excel lacks a member of office.js; `member` names it when Excel does. */
  | { readonly kind: "notSupported"; readonly member: string }
  | { readonly kind: "connection" }
  | { readonly kind: "busy" }
  /** The page runs outside Excel. */
  | { readonly kind: "outsideExcel" }
  | { readonly kind: "refused"; readonly code: string; readonly member: string };

/** The one error of this layer. `leftBehind`: what could not be cleaned up after it, by name. */
export class WorkbookFailure extends Error {
  constructor(
    readonly reason: WorkbookFailureReason,
    readonly leftBehind: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(reason.kind, options);
    this.name = "WorkbookFailure";
  }
}

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
