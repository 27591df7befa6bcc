import { ApiError } from "../../rich-api/api-error";
import { parseAddress } from "../address/a1";

const MAX_LENGTH = 255;
const ALLOWED = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
/** R, C and R1C1-like words stand for rows and columns in the other notation. */
const ROW_COLUMN = /^(?:R\d*(?:C\d*)?|C\d*)$/iu;

/** Refuses what Excel does not take for a name of cells or of a table. */
export function assertName(name: unknown, location: string): string {
  const text = typeof name === "string" ? name : "";
  const valid =
    text.length <= MAX_LENGTH && ALLOWED.test(text) && !parseAddress(text) && !ROW_COLUMN.test(text) && !/^(?:true|false)$/iu.test(text);
  if (!valid) throw new ApiError("InvalidArgument", location);
  return text;
}
