import type { NormAbsence } from "../../domain/norm/result/norm-result";
import type { ScenarioNormTexts } from "../scenario-norm/nl";

/** Why there are no figures for the norm, in one sentence. */
export function normAbsenceSentence(absence: NormAbsence, norm: ScenarioNormTexts): string {
  const named = (table: string) => (norm.tables as Readonly<Record<string, string>>)[table] ?? table;
  if (absence.kind === "problem") return norm.problem(named(absence.problem.table), absence.problem.row);
  return absence.kind === "empty" ? norm.empty(named(absence.table)) : norm[absence.kind];
}

/** A chance as it stands on a sheet: in steps of five percent; what is nearly certain is told as a bound, never as none or all. */
export function chanceOnSheet(chance: number, words: ScenarioNormTexts): string {
  if (chance < 0.05) return words.below;
  return chance > 0.95 ? words.above : words.about(Math.round(chance * 20) * 5);
}
