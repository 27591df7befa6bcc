import type { NormComparison } from "../../domain/norm/result/compare-norm";
import type { CompareNormTexts } from "./nl";
import type { ScenarioNormTexts } from "../scenario-norm/nl";

/** What people should know about the norm of scenarios side by side; nothing where there are no figures. */
export function compareNormNotes(comparison: NormComparison, texts: CompareNormTexts, norm: ScenarioNormTexts): string[] {
  if (comparison.kind !== "figures") return [];
  const { forecast, rows } = comparison;
  const measures = forecast.measuresUnder !== null;
  const paid = rows
    .filter(({ kind }) => kind === "municipalities")
    .flatMap(({ base, scenarios }) => [base, ...scenarios.map(({ value }) => value)]);
  return [
    texts.sameForecast(measures),
    ...(measures ? [norm.period(forecast.year)] : []),
    ...(rows.some(({ kind }) => kind === "outside") ? [texts.whatOutside] : []),
    ...(paid.includes(null) ? [texts.whyUnknown] : []),
    ...(forecast.expected < 0 ? [norm.belowBaseline] : []),
  ];
}
