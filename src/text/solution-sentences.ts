import type { Solution, SolveObstacle, SolveOutcome } from "../domain/solve/solution";
import type { SolveParameter } from "../domain/solve/solve-parameter";
import type { SolveTarget } from "../domain/solve/target";
import { euros, finerEuros } from "./amounts";
import type { Language } from "./language";
import type { SolveTexts } from "./nl/solve";
import { parameterInWords, valueInWords } from "./solve-words";

export interface SolveQuestion {
  readonly target: SolveTarget;
  readonly limit: number;
  readonly parameter: SolveParameter;
  /** How many years the plan has. */
  readonly years: number;
}

export interface SolutionSentences {
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
    const plain = euros(outcome.amount, language);
    return outcome.perInhabitant === null ? plain : texts.amountPerInhabitant(plain, finerEuros(outcome.perInhabitant, language));
  };
  const inYear = (outcome: SolveOutcome) => (years > 1 ? texts.amountInYear(amount(outcome), String(outcome.year)) : amount(outcome));
  const limitText = target.kind === "perInwoner" ? texts.limitOfInhabitant(finerEuros(limit, language)) : euros(limit, language);
  const obstacleText = (obstacle: SolveObstacle): string => {
    switch (obstacle.kind) {
      case "minimum":
        return texts.minimum(payer ?? "", euros(obstacle.minimum, language));
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
