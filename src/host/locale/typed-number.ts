/** `pattern`: the number format the way of writing asks for; for a cell that has none yet. */
export interface TypedNumber {
  readonly kind: "number";
  readonly value: number;
  readonly pattern?: string;
}

const NUMBER =
  /^(?<sign>[-+]?)(?<euro>€\s*)?(?<sign2>[-+]?)(?:(?<grouped>\d{1,3}(?:\.\d{3})+)|(?<plain>\d+))?(?:,(?<decimals>\d*))?(?:[eE](?<exponent>[-+]?\d{1,3}))?\s*(?<percent>%)?$/u;

function pattern(groups: { euro: boolean; grouped: boolean; decimals: boolean; exponent: boolean; percent: boolean }): string | undefined {
  if (groups.exponent) return "0.00E+00";
  if (groups.percent) return groups.decimals ? "0.00%" : "0%";
  if (groups.euro) return groups.decimals ? '"€" #,##0.00' : '"€" #,##0';
  if (groups.grouped) return groups.decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

/** A number as it is written in Dutch: 1.234,56, 12,5%, € 1.250, 1,5E3. A point only groups thousands: "1.5" is not a number. */
export function typedNumber(text: string): TypedNumber | undefined {
  const found = NUMBER.exec(text.trim())?.groups;
  if (!found) return undefined;
  const { sign, euro, sign2, grouped, plain, decimals, exponent, percent } = found;
  if ((sign && sign2) || (!grouped && !plain && !decimals)) return undefined;
  const digits = (grouped ?? plain ?? "0").replaceAll(".", "");
  // Shifting the exponent keeps the number the nearest to what was typed; dividing by 100 would not.
  const shift = Number(exponent ?? 0) - (percent ? 2 : 0);
  const value = Number(`${sign || sign2 || ""}${digits}.${decimals || "0"}e${shift}`);
  if (!Number.isFinite(value)) return undefined;
  const written = pattern({
    euro: Boolean(euro),
    grouped: Boolean(grouped),
    decimals: Boolean(decimals),
    exponent: Boolean(exponent),
    percent: Boolean(percent),
  });
  return { kind: "number", value, ...(written && { pattern: written }) };
}

/** A plain number typed in a cell that shows percentages means that many per cent. */
export function asPercentage(text: string): TypedNumber | undefined {
  return typedNumber(text.trim().replace(/%?$/u, "%"));
}
