import { Decimal } from "decimal.js";
import { apportion } from "../../domain/number/apportion/apportion";
import { benchRow, type BenchRow } from "./bench-row";
import { timeTogether } from "./time-together";

const amount = 192_000;

/** Splitting costs: against the same rule in Decimal objects, and against a split that is not exact. */
export function splitBench(): BenchRow[] {
  return [
    ...[8, 342, 10_000].flatMap(comparedSplit),
    growth("spread remainders", spreadWeights),
    growth("crowded remainders", crowdedWeights),
    growth("weights of 17 digits", longWeights),
  ];
}

function comparedSplit(recipients: number): BenchRow[] {
  const weights = spreadWeights(recipients);
  const { nanoseconds, ratio } = timeTogether({
    exact: () => apportion({ amount, weights }),
    decimal: () => splitInDecimals(amount, weights),
    plain: () => splitInFloats(amount, weights),
  });
  const name = `split over ${String(recipients)} recipients`;
  return [
    benchRow(
      name,
      nanoseconds.exact,
      "ns",
      { ratioTo: "plain floating-point split, not exact", ratio: ratio("exact", "plain") },
      { of: "ratio", atMost: 4 },
    ),
    benchRow(
      `${name} in Decimal objects`,
      nanoseconds.decimal,
      "ns",
      { ratioTo: name, ratio: ratio("decimal", "exact") },
      { of: "ratio", atLeast: 20 },
    ),
  ];
}

/** Time for 100.000 recipients against that for 1.000, as a part of what n log n allows. */
function growth(kind: string, weightsFor: (count: number) => number[]): BenchRow {
  const [few, many] = [1_000, 100_000] as const;
  const [fewWeights, manyWeights] = [weightsFor(few), weightsFor(many)];
  const { nanoseconds, ratio } = timeTogether({
    few: () => apportion({ amount, weights: fewWeights }),
    many: () => apportion({ amount, weights: manyWeights }),
  });
  const allowed = (many * Math.log(many)) / (few * Math.log(few));
  const comparison = { ratioTo: "n log n from 1000 recipients", ratio: ratio("many", "few") / allowed };
  return benchRow(`split over ${String(many)} recipients, ${kind}`, nanoseconds.many, "ns", comparison, { of: "ratio", atMost: 1.5 });
}

/** Whole numbers of all sizes, like inhabitants, in no order. */
function spreadWeights(count: number): number[] {
  return Array.from({ length: count }, (_, i) => ((i * 7_919 + 104_729) % 99_991) + 1);
}

/** One large recipient and many small ones: nearly all remainders are small, so that counting them into buckets hardly parts them. */
function crowdedWeights(count: number): number[] {
  return [4e8, ...spreadWeights(count - 1).map((weight) => weight % 97)];
}

/** Fractions that do not fit in 15 digits, so that whole numbers of any length do the work. */
function longWeights(count: number): number[] {
  return spreadWeights(count).map((weight) => weight / 3);
}

function splitInDecimals(amount: number, weights: readonly number[]): number[] {
  const cents = new Decimal(amount).times(100);
  const sum = weights.reduce((total, weight) => total.plus(weight), new Decimal(0));
  const rows = weights.map((weight, index) => {
    const share = cents.times(weight).dividedBy(sum);
    const whole = share.floor();
    return { index, whole, remainder: share.minus(whole) };
  });
  const left = cents.minus(rows.reduce((total, row) => total.plus(row.whole), new Decimal(0))).toNumber();
  const order = [...rows].sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const extra = new Set(order.slice(0, left).map((row) => row.index));
  return rows.map(({ index, whole }) =>
    whole
      .plus(extra.has(index) ? 1 : 0)
      .dividedBy(100)
      .toNumber(),
  );
}

/** What a spreadsheet formula does: the parts need not add up. */
function splitInFloats(amount: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return weights.map((weight) => Math.round(((amount * weight) / sum) * 100) / 100);
}
