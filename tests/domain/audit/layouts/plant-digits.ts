// Two digits that changed places, the slip that typing over makes most.

import { present } from "./model";
import { MICRO } from "./dutch";
import { pickOr, type Site } from "./plant";

/** Two neighbouring digits of the whole part changed places. */
export function swappedDigits(micros: bigint, site: Site): bigint | null {
  const digits = [...String((micros < 0n ? -micros : micros) / 10_000n)];
  const spots = digits.flatMap((digit, index) => (index > 0 && digit !== digits[index - 1] && (index > 1 || digit !== "0") ? [index] : []));
  const whole = micros % MICRO === 0n;
  const index = pickOr(site.random, whole ? spots.filter((spot) => spot < digits.length - 2) : spots);
  if (index === null) return null;
  [digits[index - 1], digits[index]] = [present(digits[index]), present(digits[index - 1])];
  const size = BigInt(digits.join("")) * 10_000n;
  return micros < 0n ? -size : size;
}
