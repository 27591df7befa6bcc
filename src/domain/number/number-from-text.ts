/** Digits in groups of three with points, or without any; decimals after a comma. "€ 1.257,00", "1.257,-", "(1.257)", "65%". */
const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+|-{1,2}|–|—))?$/;
/** A point that cannot stand between thousands is a decimal one: "12.5". */
const withPoint = /^\d+\.(?!\d{3}$)\d+$/;

/**
 * The number that a text stands for, as people in the Netherlands write amounts and counts in cells; null when it is no number.
 * A point between groups of three digits separates thousands: "1.257" is 1257.
 */
export function numberFromText(text: string): number | null {
  const plain = text
    .replace(/[\s\u00A0\u202F]/g, "")
    .replace(/^(-?)(?:€|EUR|euro)/i, "$1")
    .replace(/(?:€|EUR|euro)$/i, "");
  // Accounting systems write the minus behind the digits: "4.850,00-".
  const behind = /^[^-–−+]*\d[-–−]$/.test(plain);
  const [, opening = "", sign = "", digits = "", percent = "", closing = ""] =
    /^(\(?)([-–−+]?)(?:€|EUR)?([^()%]*)(%?)(\)?)$/i.exec(behind ? `-${plain.slice(0, -1)}` : plain) ?? [];
  if ((opening === "") !== (closing === "")) return null;
  const size = sizeOf(digits);
  if (size === null) return null;
  const negative = opening !== "" || (sign !== "" && sign !== "+");
  // 33,3 divided by 100 is a hair off 0,333.
  const value = percent === "" ? size : Number((size / 100).toPrecision(15));
  return negative ? -value : value;
}

function sizeOf(digits: string): number | null {
  if (withPoint.test(digits)) return Number(digits);
  const [matched, whole = "", decimals = ""] = dutch.exec(digits) ?? [];
  if (matched === undefined) return null;
  return Number(`${whole.replaceAll(".", "")}.${/^\d+$/.test(decimals) ? decimals : "0"}`);
}
