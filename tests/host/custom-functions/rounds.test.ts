import { describe, expect, it } from "vitest";
import { Rounds } from "../../../src/host/custom-functions/invocations";

const cell = { sheetId: "s", row: 0, column: 0 };
const other = { sheetId: "s", row: 1, column: 0 };

describe("a cell that asks anew after every answer", () => {
  it("may ask as often as functions nest, and then keeps the last answer", () => {
    const rounds = new Rounds();
    for (let round = 1; round < 64; round++) rounds.answered([cell], "F", round);
    expect(rounds.lastAnswer(cell, "F")).toBeUndefined();
    rounds.answered([cell, other], "F", 64);
    expect(rounds.lastAnswer(cell, "F")).toBe(64);
    expect([rounds.lastAnswer(cell, "G"), rounds.lastAnswer(other, "F")]).toEqual([undefined, undefined]);
  });

  it("may ask again when the workbook was changed", () => {
    const rounds = new Rounds();
    for (let round = 1; round <= 64; round++) rounds.answered([cell], "F", round);
    rounds.restart();
    expect(rounds.lastAnswer(cell, "F")).toBeUndefined();
  });
});
