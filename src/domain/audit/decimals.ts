/** Decimals that a number format shows, of the fraction itself for a percentage; null when it shows all there are. */
export function shownDecimals(numberFormat: string): number | null {
  const [positive = ""] = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").split(";");
  if (!/[0#?]/.test(positive) || /[eyhs/]/i.test(positive) || /general/i.test(numberFormat)) return null;
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  return decimals + (positive.includes("%") ? 2 : 0);
}

/** Decimals a number is written with, at most `most`. */
export function writtenDecimals(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++)
    if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-7) return decimals;
  return most;
}
