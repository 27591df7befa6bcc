import { describe, expect, it } from "vitest";
import type { PlanProblem } from "../../../src/domain/plan/input/problem";
import { plan as english } from "../../../src/text/plan/en";
import { plan as dutch } from "../../../src/text/plan/nl";
import { problemSentence } from "../../../src/text/plan/problem-sentence";

const inDutch = (problem: PlanProblem) => problemSentence(problem, dutch, "nl");

describe("a problem in the plan is told in one sentence", () => {
  it("with its place, the value and what to do", () => {
    expect(inDutch({ key: "notANumber", table: "gemeenten", row: "Blaricum", column: "inwoners", value: "veel" })).toBe(
      'Inwoners van Blaricum (Gemeenten) is "veel". Vul een getal in.',
    );
  });

  it("with percentages as percentages", () => {
    expect(inDutch({ key: "keyIsNotOne", table: "instellingen", row: "", column: "sleutelInwoners", value: 0.9 })).toBe(
      "De delen van de verdeelsleutel zijn samen 90%. Maak er 100% van.",
    );
    expect(inDutch({ key: "aboveOne", table: "bijdragen", row: "Werkkamer", column: "waarde", value: 65 })).toContain(
      "6.500%, meer dan 100%",
    );
  });

  it("with years as years and numbers as the Dutch write them", () => {
    expect(inDutch({ key: "endsBeforeItStarts", table: "gemeenten", row: "Weesp", column: "totEnMet", value: 2016 })).toContain(
      "is 2016, eerder",
    );
    expect(inDutch({ key: "notWhole", table: "gemeenten", row: "Weesp", column: "inwoners", value: 1234.5 })).toContain("is 1.234,5.");
  });

  it("with the place of a row whose name does not tell it from the others", () => {
    expect(inDutch({ key: "required", table: "gemeenten", row: "", column: "gemeente", value: null, at: 3 })).toBe(
      "Gemeente in rij 3 (Gemeenten) is leeg. Vul een waarde in.",
    );
    expect(inDutch({ key: "negative", table: "gemeenten", row: "Blaricum", column: "inwoners", value: -5, at: 8 })).toBe(
      "Inwoners van Blaricum in rij 8 (Gemeenten) is -5. Vul een getal van 0 of meer in.",
    );
  });

  it("with what Excel shows of a truth value, and with neither long texts nor long numbers in full", () => {
    expect(inDutch({ key: "notText", table: "gemeenten", row: "", column: "gemeente", value: true })).toContain("is WAAR.");
    expect(inDutch({ key: "notANumber", table: "gemeenten", row: "Weesp", column: "inwoners", value: "x".repeat(300) })).toContain(
      `is "${"x".repeat(40)}…".`,
    );
    expect(inDutch({ key: "aboveMost", table: "instellingen", row: "", column: "aantalJaren", value: 1e300, expected: "10" })).toBe(
      "Aantal jaren (Uitgangspunten) is 1E300. Vul ten hoogste 10 in.",
    );
    expect(
      inDutch({ key: "aboveMost", table: "gemeenten", row: "Weesp", column: "inwoners", value: 1e15, expected: "1000000000000" }),
    ).toContain("Vul ten hoogste 1.000.000.000.000 in.");
    expect(inDutch({ key: "notAYear", table: "instellingen", row: "", column: "eersteJaar", value: 1.5 })).toContain("is 1,5.");
  });

  it("with the cell to mend where CBS has no such gemeente or year", () => {
    expect(inDutch({ key: "noFigures", table: "instellingen", row: "", column: "peiljaar", value: 2030, expected: "2016–2026" })).toBe(
      "Peildatum van de inwoners (Uitgangspunten) is 2030. Van dat jaar zijn er geen inwonertallen. Kies een jaar uit " +
        "2016–2026, of laat de cel leeg: dan gelden de inwoners uit de tabel Gemeenten.",
    );
    expect(inDutch({ key: "gemeenteUnknown", table: "gemeenten", row: "Hilversum", column: "code", value: "GM9999" })).toContain(
      'Code van Hilversum (Gemeenten) is "GM9999". Die staat niet in de cijfers van het CBS.',
    );
    expect(
      inDutch({
        key: "gemeenteAmbiguous",
        table: "gemeenten",
        row: "",
        column: "gemeente",
        value: "Bergen",
        expected: "Bergen (L.); Bergen (NH.)",
      }),
    ).toContain("Meer dan één gemeente heet zo: Bergen (L.) en Bergen (NH.).");
  });

  it("with the error that Excel put there", () => {
    expect(inDutch({ key: "cellError", table: "gemeenten", row: "", column: "gemeente", value: "#N/A", at: 3 })).toBe(
      'Gemeente in rij 3 (Gemeenten) is "#N/A", een fout van Excel. Herstel de formule in die cel of vul de waarde zelf in.',
    );
  });

  it("in English for who prefers that", () => {
    expect(problemSentence({ key: "required", table: "bijdragen", row: "Werkkamer", column: "waarde", value: null }, english, "en")).toBe(
      "Value of Werkkamer (Contributions) is empty. Enter a value.",
    );
  });

  it("with nothing left to fill in, whatever the problem", () => {
    for (const texts of [dutch, english])
      for (const sentence of Object.values(texts.problems))
        expect(sentence({ place: "P", value: "V", expected: "E", year: "Y" })).not.toMatch(/undefined|\{|\}/);
  });
});
