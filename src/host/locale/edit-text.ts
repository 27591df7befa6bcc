import { dayOf } from "./serial-date";

/** What a number means in its cell, as its format says. */
export type NumberMeaning = "number" | "percentage" | "date" | "time" | "dateTime";

const two = (value: number): string => String(value).padStart(2, "0");

/** The number in full with a decimal comma, as a Dutch Excel shows it without a format. */
export function dutchNumber(value: number): string {
  return String(value).replace(".", ",").replace("e", "E");
}

/** A hundred times as much, without the error of the multiplication: the decimal point of the shortest notation moves. */
function hundredfold(value: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + 2}`);
}

function dutchDay(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${day}-${month}-${year}`;
}

function clock(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
}

/** The text a cell with a number shows while it is edited; typing it again gives the same number. */
export function editText(value: number, meaning: NumberMeaning): string {
  switch (meaning) {
    case "percentage":
      return `${dutchNumber(hundredfold(value))}%`;
    case "date":
      return dutchDay(value);
    case "time":
      return clock(value);
    case "dateTime":
      return `${dutchDay(value)} ${clock(value)}`;
    default:
      return dutchNumber(value);
  }
}
