import { beforeAll, describe, expect, it } from "vitest";
import { loadPopulation } from "../../../src/data/population";
import { auditGrid } from "../../../src/domain/audit/audit-grid";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { gridOf } from "../support/audit-grid";
import { laidOut, madeTable, placeIn } from "../support/made-table";
import { plants } from "../support/plant-error";
import { seeded } from "../support/random";

let population: PopulationTable;
beforeAll(async () => {
  population = await loadPopulation();
});

const tables = 200;

describe("tables that are correct", () => {
  it("200 of them give no finding", () => {
    const alarms: string[] = [];
    for (let seed = 1; seed <= tables; seed++) {
      const made = madeTable(seeded(seed), population);
      const found = auditGrid(gridOf(laidOut(made)), population);
      if (found.length !== 1) alarms.push(`${String(seed)}: ${String(found.length)} tables`);
      for (const { findings } of found)
        alarms.push(...findings.map(({ details, amount }) => `${String(seed)}: ${JSON.stringify(details)} ${String(amount)}`));
    }
    expect(alarms).toEqual([]);
  });
});

describe("tables with one error", () => {
  it("200 of them give that error first, in its cell", () => {
    const misses: string[] = [];
    const planted = new Map<string, number>();
    const names = Object.keys(plants);
    for (let seed = 1, count = 0; count < tables; seed++) {
      const random = seeded(10_000 + seed);
      const made = madeTable(random, population);
      const name = names[count % names.length] ?? "";
      const spoilt = plants[name]?.(made, random);
      if (!spoilt) continue;
      count++;
      planted.set(name, (planted.get(name) ?? 0) + 1);
      const [first] = auditGrid(gridOf(laidOut(made)), population).flatMap(({ findings }) => findings);
      const place = placeIn(made, spoilt.row, spoilt.column);
      const isIt =
        first &&
        first.cells.some(
          (cell) =>
            // The one cell that explains all says more than what it breaks.
            (spoilt.kinds.includes(first.details.kind) || first.details.kind === "wrongAmount") &&
            (cell.row === place.row || (spoilt.kinds.includes("percentagesNotHundred") && first.details.kind === "wrongAmount")) &&
            (cell.column === place.column || (spoilt.kinds.includes("percentagesNotHundred") && cell.row === place.row)),
        );
      if (!isIt)
        misses.push(
          `${String(seed)} ${name} at ${JSON.stringify(place)}: ${JSON.stringify(first?.details)} ${JSON.stringify(first?.cells)}`,
        );
    }
    expect(misses).toEqual([]);
    // Every kind of error was tried.
    expect([...planted.keys()].sort()).toEqual([...names].sort());
  });
});
