import { functionIds } from "./compute";
import { callFunction } from "./evaluate";
import type { FunctionError, FunctionValue, FunctionResult } from "./result";

type ExcelCell = FunctionValue | CustomFunctions.Error;
type ExcelResult = ExcelCell | ExcelCell[][];

const isError = (value: FunctionResult): value is FunctionError => typeof value === "object" && "error" in value;

function toExcelError({ error, message }: FunctionError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === "#N/A" ? notAvailable : invalidValue, message);
}

/** A failure of the whole call is thrown; that of a cell stands in its place. */
function toExcel(result: FunctionResult): ExcelResult {
  if (isError(result)) throw toExcelError(result);
  if (typeof result !== "object") return result;
  return result.map((row) => row.map((cell) => (isError(cell) ? toExcelError(cell) : cell)));
}

// Excel appends an object about the call to the arguments.
for (const id of functionIds) {
  CustomFunctions.associate(id, (...args: unknown[]) => {
    const result = callFunction(id, args.slice(0, -1));
    return result instanceof Promise ? result.then(toExcel) : toExcel(result);
  });
}
