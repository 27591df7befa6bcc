import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import type { InputCell, InputRow } from "../../../../src/domain/table/cell";
import { checkCell } from "../../../../src/domain/plan/input/check-cell";
import { readPlan } from "../../../../src/domain/plan/input/read-plan";
import type { PlanTableId } from "../../../../src/domain/plan/input/schema";

const contribution = (soort: InputCell): InputRow => ({ partij: "Werkkamer", soort });
const setting = (column: string) => ["instellingen", {}, column] as const;

describe("a cell of the plan by itself", () => {
  it.each<readonly [PlanTableId, InputRow, string, InputCell, object]>([
    ["bijdragen", contribution("vast"), "waarde", 88_500, { value: 88_500 }],
    ["bijdragen", contribution("Vast "), "waarde", 1.5, { value: 1.5 }],
    [
      "bijdragen",
      contribution("percentage van rest"),
      "waarde",
      1.5,
      { problem: { key: "aboveOne", table: "bijdragen", row: "Werkkamer", column: "waarde", value: 1.5 } },
    ],
    // Of a kind that nobody knows it cannot be said what its value may be.
    ["bijdragen", contribution("deel"), "waarde", 1.5, { value: 1.5 }],
    ["bijdragen", contribution("vast"), "waarde", -5, { problem: { key: "negative", value: -5 } }],
    ["bijdragen", contribution("vast"), "waarde", null, { problem: { key: "required" } }],
    ["bijdragen", contribution("vast"), "afrondenOp", null, { value: null }],
    ["bijdragen", contribution("vast"), "afrondenOp", 0, { problem: { key: "notPositive" } }],
    [...setting("eenheid"), 0, { problem: { key: "notPositive", row: "" } }],
    [...setting("urenPerDag"), 0, { problem: { key: "notPositive" } }],
    [...setting("aantalJaren"), 0, { problem: { key: "notPositive" } }],
    [...setting("aantalJaren"), 10, { value: 10 }],
    [...setting("aantalJaren"), 11, { problem: { key: "aboveMost", expected: "10" } }],
    [...setting("werkgroepMaanden"), 0, { value: 0 }],
    [...setting("werkgroepMaanden"), 13, { problem: { key: "aboveMost", expected: "12" } }],
    [...setting("uurtarief"), 1e15, { problem: { key: "aboveMost", expected: "1000000000000" } }],
    [...setting("weken"), 53, { value: 53 }],
    [...setting("weken"), 54, { problem: { key: "aboveMost", expected: "53" } }],
    [...setting("weken"), 1.5, { problem: { key: "notWhole" } }],
    [...setting("onbekend"), 1, { problem: { key: "unknownColumn" } }],
  ])("%s %o %s: %s", (table, row, column, value, expected) => {
    expect(checkCell(table, { ...row, [column]: value }, column)).toMatchObject(expected);
  });
});

describe("a problem in a row", () => {
  const problemsWith = (change: (row: InputRow, index: number) => InputRow) => {
    const reading = readPlan({ ...gooiEnVechtstreek2017, gemeenten: gooiEnVechtstreek2017.gemeenten.map(change) });
    return "problems" in reading ? reading.problems : [];
  };

  it("has the place of the row when its name does not tell it from the others", () => {
    expect(problemsWith((row, i) => (i === 2 ? { ...row, gemeente: "" } : row))).toMatchObject([{ key: "required", row: "", at: 3 }]);
    expect(problemsWith((row, i) => (i === 4 ? { ...row, gemeente: "blaricum", inwoners: -5 } : row))).toMatchObject([
      { key: "negative", row: "blaricum", at: 5 },
      { key: "duplicateName", row: "blaricum" },
    ]);
    expect(problemsWith((row, i) => (i === 4 ? { ...row, inwoners: -5 } : row))[0]).not.toHaveProperty("at");
  });

  it("is an error of Excel, which is no name of a row", () => {
    for (const error of ["#N/A", "#REF!", "#NAME?", "#WAARDE!", "#N/B"])
      expect(problemsWith((row, i) => (i === 2 ? { ...row, gemeente: error } : row))).toMatchObject([
        { key: "cellError", row: "", at: 3, value: error },
      ]);
    expect(problemsWith((row, i) => (i === 2 ? { ...row, code: "#N/A", inwoners: "#REF!" } : row))).toMatchObject([
      { key: "cellError", column: "code" },
      { key: "cellError", column: "inwoners" },
    ]);
    expect(problemsWith((row, i) => (i === 2 ? { ...row, code: "#1" } : row))).toEqual([]);
  });

  it("is a truth value, which is no name of a row either", () => {
    expect(problemsWith((row, i) => (i === 2 ? { ...row, gemeente: true } : row))).toMatchObject([
      { key: "notText", row: "", at: 3, value: true },
    ]);
  });

  it("is told once of a name that stands there three times", () => {
    expect(
      problemsWith((row, i) => (i > 3 ? { ...row, gemeente: "Blaricum" } : row)).filter(({ key }) => key === "duplicateName"),
    ).toHaveLength(1);
  });
});
