import { ApiError } from "../rich-api/api-error";

const MAX_LENGTH = 31;
/** The name that Excel keeps for the sheet with the history of changes. */
const RESERVED = "history";

/** Refuses a name that Excel does not take for a sheet, or that another sheet has. */
export function assertSheetName(name: unknown, taken: readonly string[], location: string): string {
  const text = typeof name === "string" ? name : "";
  const valid =
    text.trim() !== "" &&
    text.length <= MAX_LENGTH &&
    !/[[\]:*?/\\]/u.test(text) &&
    !/^'|'$/u.test(text) &&
    text.toLowerCase() !== RESERVED;
  if (!valid) throw new ApiError("InvalidArgument", location);
  if (taken.some((other) => other.toLowerCase() === text.toLowerCase())) throw new ApiError("ItemAlreadyExists", location);
  return text;
}

/** The first free name in the manner of a Dutch Excel: Blad1, Blad2, ... */
export function freeSheetName(taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (known.has(`blad${number}`)) number++;
  return `Blad${number}`;
}
