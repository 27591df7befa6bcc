import type { Calculated } from "../../plan/compare/outcome-figures";
import type { Day } from "../../time/day";
import type { NormTables } from "../input/norm-tables";
import type { NormPartId } from "../input/schema";
import { addedByMeasures } from "../measures/evaluate-measures";
import { normOutlook } from "../outlook/norm-outlook";
import { normState } from "../outlook/norm-state";
import { measuresResult } from "./measures-result";
import type { NormAbsence, NormForecast, NormResult } from "./norm-result";

const used: readonly NormPartId[] = ["norm", "realisatie", "maatregelen", "uitgangspunten"];

/**
 * Where the region stands at the next year end with a norm, with the measures that count. The tables are read and projected once; a plan
 * only decides what the measures cost and who pays them.
 */
export function normForecast(tables: NormTables, today: Day): NormForecast | NormAbsence {
  const { data, problems, outlook } = normState(tables, today);
  const problem = problems.find(({ table }) => used.includes(table));
  if (problem) return { kind: "problem", problem };
  if (!outlook) return { kind: "empty", table: data.norms.length === 0 ? "norm" : "realisatie" };
  const { latest, method } = outlook;
  const measures = data.measures.filter(({ counts }) => counts);
  const { yearEnds } = measures.length ? normOutlook(data, { added: addedByMeasures(measures, latest.day), method }) : outlook;
  const next = yearEnds.find(({ day, norm }) => day > latest.day && norm !== null);
  if (!next || next.norm === null) return { kind: "noYear" };
  if (next.jobs === null || next.gap === null || next.chance === null) return { kind: "notProjected" };
  const { year, day, norm, jobs: expected, gap, chance } = next;
  return {
    kind: "figures",
    year,
    norm,
    expected,
    gap,
    chance,
    method,
    measuresUnder: measures.length ? (calculated) => measuresResult({ measures, calculated, after: latest.day, day }) : null,
  };
}

/** A forecast with what its measures cost under a plan. */
export function normUnder(forecast: NormForecast | NormAbsence, calculated: Calculated): NormResult {
  if (forecast.kind !== "figures") return forecast;
  const { measuresUnder, ...figures } = forecast;
  return { ...figures, measures: measuresUnder && measuresUnder(calculated) };
}
