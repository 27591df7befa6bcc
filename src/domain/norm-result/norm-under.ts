import type { Calculated } from "../compare/outcome-figures";
import type { NormAbsence, NormForecast, NormResult } from "./norm-result";

/** A forecast with what its measures cost under a plan. */
export function normUnder(forecast: NormForecast | NormAbsence, calculated: Calculated): NormResult {
  if (forecast.kind !== "figures") return forecast;
  const { measuresUnder, ...figures } = forecast;
  return { ...figures, measures: measuresUnder && measuresUnder(calculated) };
}
