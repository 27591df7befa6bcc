import { describe, expect, it } from "vitest";
import { definitions } from "../../src/functions/definitions";
import { callFunction } from "../../src/functions/evaluate";
import { asShown } from "../support/as-shown";
import { callInExample, spillArea } from "./support/mini-sheet";
import { cellsOf } from "./support/outcome";

describe("the worked example of every function", () => {
  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    "%s gives what the guide shows",
    async (id, { example, result }) => {
      const call = callInExample(example);
      expect(call.id).toBe(id);
      const outcome = await callFunction(call.id, call.args);
      const cells = result === "scalar" ? [[outcome]] : outcome;
      expect(asShown(cells, example.expected)).toEqual(example.expected);
    },
  );

  it.each(definitions.map(({ id, example }) => [id, example] as const))(
    "%s leaves the cells free into which its result spills",
    (_, example) => {
      expect(spillArea(example).filter((cell) => cell !== null)).toEqual([]);
    },
  );

  it.each(definitions.map(({ id, example }) => [id, example] as const))("%s is a rectangle with headings", (_, { cells }) => {
    const [headings = []] = cells;
    expect(headings.every((heading) => typeof heading === "string" && heading !== "")).toBe(true);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([headings.length]));
  });

  it("covers the costs of 2017 to the euro", async () => {
    const cofinanciering = definitions.find(({ id }) => id === "COFINANCIERING");
    const amounts = cofinanciering
      ? cellsOf(await callFunction("COFINANCIERING", callInExample(cofinanciering.example).args)).filter((cell) => typeof cell === "number")
      : [];
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(192_000);
  });
});
