import { beforeAll, describe, expect, it } from "vitest";
import { loadPopulation } from "../../../../src/data/population";
import type { PopulationTable } from "../../../../src/domain/population/population-table";
import { findingsIn, judge } from "./audit-book";
import { anyLayout } from "./layouts";
import { plantErrors } from "./plant-errors";

let population: PopulationTable;
beforeAll(async () => {
  population = await loadPopulation();
});

describe("tables in the layouts of gemeenten, regelingen and accounting systems", () => {
  it("give no false error when they are correct", () => {
    const alarms: string[] = [];
    for (let seed = 0; seed < 60; seed++) {
      const book = anyLayout(seed);
      // Amounts that are all text are told, and are no false alarm: Excel does not add them.
      const told = findingsIn(book, population).filter(
        ({ finding: { weight, details } }) => weight === "error" && details.kind !== "numbersAsText",
      );
      alarms.push(
        ...told.map(({ finding, cells: [cell = ""] }) => `${String(seed)} ${book.name} ${cell} ${JSON.stringify(finding.details)}`),
      );
    }
    expect(alarms).toEqual([]);
  });

  it("give the planted errors, without a wrong correction", () => {
    const wrong: string[] = [];
    let [errors, found] = [0, 0];
    for (let seed = 0; seed < 50; seed++) {
      const planted = plantErrors(seed);
      const result = judge(planted, findingsIn(planted.book, population));
      errors += planted.errors.length;
      found += result.found.length;
      wrong.push(...result.wrong.map((line) => `${String(seed)} ${planted.book.name} ${line}`));
    }
    expect(wrong).toEqual([]);
    expect(found / errors).toBeGreaterThan(0.75);
  });
});
