import type { DomainFailure } from "../../domain/failure";
import type { ArgumentPlace } from "../../text/argument-failures";
import { invalidArgument } from "./failure";

/** "1.257", "1257,50", "-3": digits with points between the thousands and a comma before the decimals. */
const dutchNumber = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/** The number that a person in the Netherlands reads in a text; null when it is no number. */
function readDutch(text: string): number | null {
  const digits = text.replace(/[€\s]/g, "").replace(/,-+$/, "");
  return dutchNumber.test(digits) ? Number(digits.replaceAll(".", "").replace(",", ".")) : null;
}

/** Why a value that is not blank cannot serve as a number, with what to do about it. */
export function notANumber(value: unknown, place: ArgumentPlace): DomainFailure {
  if (typeof value === "number") return invalidArgument("notFinite", { ...place, value });
  if (typeof value === "boolean") return invalidArgument("booleanNotANumber", { ...place, value });
  if (typeof value !== "string") return unusable(value, place);
  const text = value.trim();
  const percentage = text.endsWith("%") ? readDutch(text.slice(0, -1)) : null;
  if (percentage !== null)
    return invalidArgument("percentageAsText", { ...place, value, fraction: Number((percentage / 100).toPrecision(15)) });
  const number = readDutch(text);
  return number === null
    ? invalidArgument("notANumber", { ...place, value })
    : invalidArgument("numberAsText", { ...place, value, number });
}

/** Why a value that is no text or number cannot be used: an error of a cell, or something else. */
export function unusable(value: unknown, place: ArgumentPlace): DomainFailure {
  if (typeof value === "boolean") return invalidArgument("unusableValue", { ...place, value });
  const shown = shownAs(value);
  return shown.startsWith("#")
    ? invalidArgument("cellError", { ...place, value: shown })
    : invalidArgument("unusableValue", { ...place, value: shown });
}

/** What a person sees in a cell that holds more than a plain value. */
function shownAs(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const { basicValue, code, text } = value as { basicValue?: unknown; code?: unknown; text?: unknown };
  return String([basicValue, code, text].find((known) => typeof known === "string") ?? "…");
}
