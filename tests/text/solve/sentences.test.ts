import { describe, expect, it } from "vitest";
import type { Solution, SolveOutcome } from "../../../src/domain/plan/solve/value-search";
import type { SolveParameter } from "../../../src/domain/plan/solve/solve-parameter";
import { solve as english } from "../../../src/text/solve/en";
import { solve as dutch } from "../../../src/text/solve/nl";
import { type SolveQuestion, limitProblem, solutionSentences } from "../../../src/text/solve/sentences";
import { readTypedNumber } from "../../../src/text/format/typed-number";

const percentage: SolveParameter = {
  kind: "percentage",
  name: "Werkkamer",
  cell: { table: "bijdragen", row: "Werkkamer", column: "waarde" },
  current: 0.65,
  step: 0.001,
  end: 1,
};
const question: SolveQuestion = { target: { kind: "gemeente", name: "Wijdemeren" }, limit: 3000, parameter: percentage, years: 1 };
const outcome = (value: number, amount: number, year = 2026): SolveOutcome => ({ value, amount, perInhabitant: null, year });
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const told = (solution: Solution, asked: SolveQuestion = question) => {
  const { answer, notes } = solutionSentences(solution, asked, dutch, "nl");
  return [answer, ...notes].map(plain);
};

describe("the answer to calculating back, in words", () => {
  it("gives the value, what it was, both amounts, the step that was not enough and the size of the steps", () => {
    const solution: Solution = {
      kind: "found",
      now: outcome(0.65, 3280),
      answer: outcome(0.68, 2986),
      before: outcome(0.679, 3009),
      again: null,
    };
    expect(told(solution)).toEqual([
      "Met percentage Werkkamer 68% in plaats van 65% betaalt Wijdemeren € 2.986. Nu is dat € 3.280.",
      "Met 67,9% is het nog € 3.009.",
      "Gezocht is in stappen van 0,1%.",
    ]);
  });

  it("names the year of every amount in a plan of several, and warns where rounding undoes it", () => {
    const solution: Solution = {
      kind: "found",
      now: outcome(0.65, 3280, 2028),
      answer: outcome(0.68, 2986, 2027),
      before: null,
      again: outcome(0.69, 3001, 2028),
    };
    expect(told(solution, { ...question, target: { kind: "samen" }, years: 3 })).toEqual([
      "Met percentage Werkkamer 68% in plaats van 65% betalen de gemeenten samen € 2.986 in 2027. Nu is dat € 3.280 in 2028.",
      "Verder is niet altijd genoeg: door het afronden is het met 69% weer € 3.001 in 2028.",
      "Gezocht is in stappen van 0,1%.",
      "Het antwoord geldt voor elk jaar van het plan; de bedragen zijn die van het duurste jaar.",
    ]);
  });

  it("gives an amount per inhabitant beside the euros", () => {
    const now = { ...outcome(0.65, 36_250), perInhabitant: 36_250 / 257_201 };
    expect(told({ kind: "already", now, weightless: false }, { ...question, target: { kind: "perInwoner" }, limit: 0.15 })).toEqual([
      "Er hoeft niets te veranderen: de gemeenten betalen samen € 36.250 (€ 0,1409 per inwoner), en dat is niet meer dan € " +
        "0,15 per inwoner.",
    ]);
  });

  it("says what cannot be reached, what can, and what stands in the way", () => {
    const now = outcome(0.65, 3280);
    const impossible = (best: SolveOutcome, obstacle: Extract<Solution, { kind: "impossible" }>["obstacle"]) =>
      told({ kind: "impossible", now, best, obstacle });
    const start = "Dit kan niet met alleen een hoger percentage Werkkamer: Wijdemeren komt niet op of onder € 3.000.";
    expect(impossible(outcome(0.9, 3100), { kind: "cannotBeCalculated", value: 0.91 })).toEqual([
      `${start} Het laagste is € 3.100, met 90%.`,
      "Verder gaat niet: met 91% is het plan niet te berekenen, omdat het dan niet meer bij de minima of de verdeelsleutel past.",
    ]);
    expect(impossible(now, { kind: "minimum", minimum: 3280 })).toEqual([
      `${start} Lager dan wat het nu is, € 3.280, wordt het niet.`,
      "Het minimum van Wijdemeren is € 3.280: minder betaalt deze gemeente niet.",
    ]);
    expect(impossible(now, { kind: "onlyFirstYear", year: 2026 })[1]).toBe(
      "De bijdrage Werkkamer telt alleen in 2026; in de andere jaren maakt zij niets uit.",
    );
    expect(impossible(now, { kind: "atEnd" })[1]).toBe("Het uiterste is al bereikt: percentage Werkkamer 65%.");
    expect(told({ kind: "noInhabitants", year: 2026 })[0]).toContain("In 2026 heeft het plan geen inwoners");
  });

  it("says of a gemeente without weight that it never pays", () => {
    expect(told({ kind: "already", now: outcome(0.65, 0), weightless: true })[1]).toBe(
      "Wijdemeren telt in geen enkel jaar van het plan mee in de verdeelsleutel en betaalt dus niets.",
    );
  });
});

describe("what is typed as a limit", () => {
  const problem = (typed: string) => limitProblem(typed, readTypedNumber(typed, "nl"), dutch);

  it("can be any amount from nothing on", () => {
    for (const typed of ["0", "3.000", "0,12", "€ 3.000", "999.999.999.999"]) expect(problem(typed)).toBeUndefined();
  });

  it("is refused with the reason when it is none", () => {
    expect(problem("  ")).toBe("Vul een bedrag in, zoals 3.000 of 0,12.");
    for (const typed of ["veel", "12%", "3.00", "1e3", "9".repeat(400)])
      expect(problem(typed)).toBe(`"${typed}" is geen bedrag. Vul een bedrag in, zoals 3.000 of 0,12.`);
    expect(problem(" -5 ")).toBe(`"-5" is minder dan nul, en minder dan nul betaalt niemand. Vul 0 of meer in.`);
    expect(limitProblem("-5", -5, english)).toContain(`"-5" is less than zero`);
  });
});
