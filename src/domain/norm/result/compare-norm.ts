import type { NormAbsence, NormForecast } from "./norm-result";
import { compared } from "../../plan/compare/compare-scenarios";
import type { Calculated } from "../../plan/compare/outcome-figures";

/**
 * "norm", "expected", "gap" and "jobs" (by the measures) are jobs, "chance" lies between 0 and 1, the others are euros; "outside" is what
 * nobody pays yet.
 */
export type NormFigureKind = "norm" | "expected" | "gap" | "chance" | "jobs" | "costs" | "municipalities" | "outside" | "costPerJob";

/** null: not known. */
export interface ComparedNormFigure {
  readonly value: number | null;
  /** Value less the base's, exactly; null for a chance. */
  readonly difference: number | null;
  /** Difference as a part of the base's value, of euros; null where the base has nothing. */
  readonly fraction: number | null;
}

export interface NormRow {
  readonly kind: NormFigureKind;
  readonly base: number | null;
  /** One per scenario, in their order. */
  readonly scenarios: readonly ComparedNormFigure[];
}

export type NormComparison = { readonly kind: "figures"; readonly forecast: NormForecast; readonly rows: readonly NormRow[] } | NormAbsence;

const inEuros: readonly NormFigureKind[] = ["costs", "municipalities", "outside", "costPerJob"];

/**
 * What scenarios come to for the norm, beside the base. The forecast is the same for all: a scenario changes what measures cost and who
 * pays.
 */
export function compareNorm(forecast: NormForecast | NormAbsence, base: Calculated, scenarios: readonly Calculated[]): NormComparison {
  if (forecast.kind !== "figures") return forecast;
  const ofBase = figuresOf(forecast, base);
  const others = scenarios.map((one) => new Map(figuresOf(forecast, one)));
  const rows = ofBase.map(([kind, value]): NormRow => ({
    kind,
    base: value,
    scenarios: others.map((one) => comparedOrUnknown(kind, one.get(kind) ?? null, value)),
  }));
  // A row of zeros: every plan has the years in which the measures cost something.
  return {
    kind: "figures",
    forecast,
    rows: rows.filter((row) => row.kind !== "outside" || [row.base, ...row.scenarios.map((one) => one.value)].some((value) => value !== 0)),
  };
}

function figuresOf(forecast: NormForecast, calculated: Calculated): [NormFigureKind, number | null][] {
  const { norm, expected, gap, chance, measuresUnder } = forecast;
  const known: [NormFigureKind, number | null][] = [
    ["norm", norm],
    ["expected", expected],
    ["gap", gap],
    ["chance", chance],
  ];
  if (measuresUnder === null) return known;
  const { jobs, costs, municipalities, outside, costPerJob } = measuresUnder(calculated);
  return [...known, ["jobs", jobs], ["costs", costs], ["municipalities", municipalities], ["outside", outside], ["costPerJob", costPerJob]];
}

function comparedOrUnknown(kind: NormFigureKind, value: number | null, base: number | null): ComparedNormFigure {
  if (value === null || base === null || kind === "chance") return { value, difference: null, fraction: null };
  const { difference, fraction } = compared(value, base);
  return { value, difference, fraction: inEuros.includes(kind) ? fraction : null };
}
