import type { SolveParameter } from "../domain/solve/solve-parameter";
import type { SolveTarget } from "../domain/solve/target";
import { euros, percentage, plainNumber } from "./amounts";
import type { Language } from "./language";
import type { SolveTexts } from "./nl/solve";

export const targetInWords = (target: SolveTarget, texts: SolveTexts): string =>
  target.kind === "gemeente" ? target.name : target.kind === "samen" ? texts.together : texts.perInhabitant;

/** Of one set of words: what the parameter is called, or what it is called when it goes further. */
export function parameterInWords({ kind, name }: SolveParameter, words: SolveTexts["parameter"]): string {
  return kind === "uurtarief" || kind === "urenTotaal" ? words[kind] : words[kind](name);
}

export function valueInWords({ kind }: SolveParameter, value: number, texts: SolveTexts, language: Language): string {
  if (kind === "percentage") return percentage(value, language);
  if (kind === "vast") return euros(value, language);
  return kind === "uurtarief" ? texts.value.rate(euros(value, language)) : texts.value.hours(plainNumber(value, language));
}

/** Why what was typed is no limit; undefined when it is one, with the number that was read. */
export function limitProblem(typed: string, limit: number | null, texts: SolveTexts): string | undefined {
  if (typed.trim() === "") return texts.limitEmpty;
  if (limit === null || !Number.isFinite(limit) || typed.includes("%")) return texts.limitNotAnAmount(typed.trim());
  return limit < 0 ? texts.limitNegative(typed.trim()) : undefined;
}
