import { beforeAll, describe, expect, it } from "vitest";
import { loadPopulation } from "../../../src/data/population";
import { auditGrid } from "../../../src/domain/audit/audit-grid";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { gridOf } from "../support/audit-grid";
import { laidOut, madeTable } from "../support/made-table";
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
      for (const { findings } of found) alarms.push(...findings.map(({ details, amount }) => `${String(seed)}: ${JSON.stringify(details)} ${String(amount)}`));
    }
    expect(alarms).toEqual([]);
  });
});
