import type { SolveParameter } from "../../domain/plan/solve/solve-parameter";
import type { SolveTarget } from "../../domain/plan/solve/target";
import type { Solution, SolveObstacle, SolveOutcome } from "../../domain/plan/solve/value-search";
import { formatEuros, finerEuros, percentage, plainNumber } from "../format/amounts";
import type { Language } from "../language";
import type { SolveTexts } from "./nl";

export const targetInWords = (target: SolveTarget, texts: SolveTexts): string =>
  target.kind === "gemeente" ? target.name : target.kind === "samen" ? texts.together : texts.perInhabitant;

/** Of one set of words: what the parameter is called, or what it is called when it goes further. */
export function parameterInWords({ kind, name }: SolveParameter, words: SolveTexts["parameter"]): string {
  return kind === "uurtarief" || kind === "urenTotaal" ? words[kind] : words[kind](name);
}

export function valueInWords({ kind }: SolveParameter, value: number, texts: SolveTexts, language: Language): string {
  if (kind === "percentage") return percentage(value, language);
  if (kind === "vast") return formatEuros(value, language);
  return kind === "uurtarief" ? texts.value.rate(formatEuros(value, language)) : texts.value.hours(plainNumber(value, language));
}

/** Why what was typed is no limit; undefined when it is one, with the number that was read. */
export function limitProblem(typed: string, limit: number | null, texts: SolveTexts): string | undefined {
  if (typed.trim() === "") return texts.limitEmpty;
  if (limit === null || !Number.isFinite(limit) || typed.includes("%")) return texts.limitNotAnAmount(typed.trim());
  return limit < 0 ? texts.limitNegative(typed.trim()) : undefined;
}

export interface SolveQuestion {
  readonly target: SolveTarget;
  readonly limit: number;
  readonly parameter: SolveParameter;
  /** How many years the plan has. */
  readonly years: number;
}

interface SolutionSentences {
  /** The answer. */
  readonly answer: string;
  /** What people should know of it. */
  readonly notes: readonly string[];
}

/** The answer to calculating back in words, with the values that stand in the way. */
export function solutionSentences(
  solution: Solution,
  { target, limit, parameter, years }: SolveQuestion,
  texts: SolveTexts,
  language: Language,
): SolutionSentences {
  const payer = target.kind === "gemeente" ? target.name : null;
  const name = parameterInWords(parameter, texts.parameter);
  const value = (number: number) => valueInWords(parameter, number, texts, language);
  const amount = (outcome: SolveOutcome): string => {
    const plain = formatEuros(outcome.amount, language);
    return outcome.perInhabitant === null ? plain : texts.amountPerInhabitant(plain, finerEuros(outcome.perInhabitant, language));
  };
  const inYear = (outcome: SolveOutcome) => (years > 1 ? texts.amountInYear(amount(outcome), String(outcome.year)) : amount(outcome));
  const limitText = target.kind === "perInwoner" ? texts.limitOfInhabitant(finerEuros(limit, language)) : formatEuros(limit, language);
  const obstacleText = (obstacle: SolveObstacle): string => {
    switch (obstacle.kind) {
      case "minimum":
        return texts.minimum(payer ?? "", formatEuros(obstacle.minimum, language));
      case "onlyFirstYear":
        return texts.onlyFirstYear(parameter.name, String(obstacle.year));
      case "atEnd":
        return texts.atEnd(name, value(parameter.current));
      case "cannotBeCalculated":
        return texts.cannotBeCalculated(value(obstacle.value));
    }
  };
  switch (solution.kind) {
    case "already":
      return {
        answer: texts.already(payer, inYear(solution.now), limitText),
        notes: solution.weightless && payer ? [texts.weightless(payer)] : [],
      };
    case "found": {
      const { now, answer, before, again } = solution;
      return {
        answer: texts.found(payer, name, value(answer.value), value(parameter.current), inYear(answer), inYear(now)),
        notes: [
          ...(before && before.value !== now.value ? [texts.before(value(before.value), inYear(before))] : []),
          ...(again ? [texts.again(value(again.value), inYear(again))] : []),
          texts.steps(value(parameter.step)),
          ...(years > 1 ? [texts.inEveryYear] : []),
        ],
      };
    }
    case "impossible": {
      const { best, now, obstacle } = solution;
      const lowest = best.value === now.value ? texts.lowestIsNow(inYear(now)) : texts.lowest(inYear(best), value(best.value));
      return {
        answer: `${texts.impossible(payer, parameterInWords(parameter, texts.further), limitText)} ${lowest}`,
        notes: obstacle ? [obstacleText(obstacle)] : [],
      };
    }
    case "noInhabitants":
      return { answer: texts.noInhabitants(String(solution.year)), notes: [] };
  }
}
