import type { TypedText } from "./typed-text";

const NUMBER =
  /^(?<open>\()?(?<sign>[-+]?)(?<dollar>\$)?(?<sign2>[-+]?)(?:(?<grouped>\d{1,3}(?:,\d{3})+)|(?<plain>\d+))?(?<point>\.(?<decimals>\d*))?(?:[eE](?<exponent>[-+]?\d{1,3}))?(?<percent>\s*%)?(?<close>\))?$/u;

/** A number as Excel reads it in English: 1,234.5, 12.5%, $5, 1.5E3, (5) for -5. */
export function englishNumber(text: string): TypedText | undefined {
  const found = NUMBER.exec(text.trim())?.groups;
  if (!found) return undefined;
  const { open, close, sign, sign2, dollar, grouped, plain, decimals, exponent, percent } = found;
  if ((open === undefined) !== (close === undefined) || (sign && sign2) || (open && (sign || sign2))) return undefined;
  if (!grouped && !plain && !decimals) return undefined;
  const digits = (grouped ?? plain ?? "0").replaceAll(",", "");
  const minus = open || sign === "-" || sign2 === "-" ? "-" : "";
  // Moving the exponent keeps the number nearest to what was written; dividing by 100 would not.
  const value = Number(`${minus}${digits}.${decimals || "0"}e${Number(exponent ?? 0) - (percent ? 2 : 0)}`);
  if (!Number.isFinite(value)) return undefined;
  const fraction = Boolean(decimals);
  return {
    value,
    ...formatOf({
      exponent: exponent !== undefined,
      percent: percent !== undefined,
      dollar: dollar !== undefined,
      grouped: grouped !== undefined,
      fraction,
    }),
  };
}

function formatOf(written: { exponent: boolean; percent: boolean; dollar: boolean; grouped: boolean; fraction: boolean }): {
  format?: string;
} {
  if (written.exponent) return { format: "0.00E+00" };
  if (written.percent) return { format: written.fraction ? "0.00%" : "0%" };
  if (written.dollar) return { format: written.fraction ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (written.grouped) return { format: written.fraction ? "#,##0.00" : "#,##0" };
  return {};
}
