/**
 * Decimals of at most 15 digits, handled as whole numbers of 10^-places in plain doubles.
 * Up to 15 digits a decimal and the double nearest to it belong to each other one to one, so nothing is lost either way.
 */
export const largestSmall = 1e15;

const powersOfTen: readonly number[] = Array.from({ length: 16 }, (_, places) => Number(`1e${String(places)}`));

/** 10^places, exactly; for places the functions here give. */
export function powerOfTen(places: number): number {
  return powersOfTen[places] ?? NaN;
}

/** Fewest decimal places, at least `from`, with which a number is written exactly; null when it has more than 15 digits. */
export function decimalPlaces(value: number, from = 0): number | null {
  for (let places = from; places < powersOfTen.length; places++) {
    const power = powerOfTen(places);
    const scaled = Math.round(value * power);
    if (Math.abs(scaled) > largestSmall) return null;
    if (scaled / power === value) return places;
  }
  return null;
}

/** The number in units of 10^-places; places must come from decimalPlaces, or be more. */
export function scaleUp(value: number, places: number): number {
  return Math.round(value * powerOfTen(places));
}
