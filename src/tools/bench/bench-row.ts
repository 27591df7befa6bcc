/** One line of the benchmark. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  /** Of `value`: "ns", "ms", "KB gzip", "calls/s". */
  readonly unit: string;
  /** Name of what `value` is compared with, and how many times it is the one or the other; null without a comparison. */
  readonly ratioTo: string | null;
  readonly ratio: number | null;
  /** What is allowed, as text: "ratio <= 4", "value <= 40"; null when the row only informs. */
  readonly budget: string | null;
  readonly ok: boolean;
}

/** A limit on the value of a row or on its ratio. */
export interface Budget {
  readonly of: "value" | "ratio";
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface TimedPair {
  readonly ratioTo: string;
  readonly ratio: number;
}

export function benchRow(name: string, value: number, unit: string, comparison: TimedPair | null, budget: Budget | null): BenchRow {
  const { ratioTo = null, ratio = null } = comparison ?? {};
  const judged = budget?.of === "ratio" ? ratio : value;
  const text = budget && [`${budget.of}`, ...limit("<=", budget.atMost), ...limit(">=", budget.atLeast)].join(" ");
  return { name, value, unit, ratioTo, ratio, budget: text, ok: budget === null || (judged !== null && isWithin(judged, budget)) };
}

function limit(sign: string, bound: number | undefined): string[] {
  return bound === undefined ? [] : [sign, String(bound)];
}

function isWithin(value: number, { atMost = Infinity, atLeast = -Infinity }: Budget): boolean {
  return value <= atMost && value >= atLeast;
}
