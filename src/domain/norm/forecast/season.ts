import { differences, mean, sum } from "./straight-line";

const quarters = 4;
const fewestValues = 12;
/** One-sided 5% point of the normal distribution. */
const significant = 1.645;

/** The four factors of a pattern within the year, with mean 1; the first belongs to the first value. Null when there is none. */
export function seasonalFactors(values: readonly number[]): number[] | null {
  if (values.length < fewestValues || Math.min(...values) <= 0 || !repeatsYearly(values)) return null;
  const ratios = values.slice(2, -2).map((value, i) => value / centredAverage(values, i + 2));
  const factors = Array.from({ length: quarters }, (_, quarter) => mean(ratios.filter((_, i) => (i + 2) % quarters === quarter)));
  const average = mean(factors);
  return factors.map((factor) => factor / average);
}

/** Whether changes resemble those of a year before more than chance explains, given their resemblance at shorter distances. */
function repeatsYearly(values: readonly number[]): boolean {
  const changes = differences(values);
  const average = mean(changes);
  const centred = changes.map((change) => change - average);
  const total = sum(centred.map((change) => change * change));
  if (total <= 0) return false;
  const correlations = [1, 2, 3, 4].map((lag) => sum(centred.slice(lag).map((change, i) => change * (centred[i] ?? NaN))) / total);
  const [yearly = NaN] = correlations.splice(-1);
  return yearly > (significant / Math.sqrt(changes.length)) * Math.sqrt(1 + 2 * sum(correlations.map((value) => value * value)));
}

function centredAverage(values: readonly number[], place: number): number {
  const at = (offset: number) => values[place + offset] ?? NaN;
  return (at(-2) / 2 + at(-1) + at(0) + at(1) + at(2) / 2) / 4;
}
