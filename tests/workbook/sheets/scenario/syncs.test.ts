import { describe, expect, it, vi } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { loadPopulation } from "../../../../src/data/population";
import type { PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { makeScenarioSheets } from "../../../../src/workbook/commands/make-scenario-sheets";
import { openAddIn } from "../../support/add-in";
import { basis, stamp, texts, today, withPlan } from "./support";

vi.setConfig({ testTimeout: 300_000 });

const { actions } = openAddIn();
const { municipalities, years } = await loadPopulation();

/**
 * What a scenario's sheets cost: names of the norm's tables, earlier versions, names in use, adding the sheets, their content, taking their
 * names, clearing away the
 * earlier version; and the one with which office.js lets go of what it held.
 */
const requests = 8;

/** The cells of the norm's tables, when there are any, and letting go of them. */
const forNorm = 2;

/** A plan for so many gemeenten, each with a uitvoeringsdienst in its own tenth of the country. */
function planOf(count: number): PlanTables {
  const newest = municipalities.filter((one) => (one.inhabitants[years.length - 1] ?? null) !== null).slice(0, count);
  const dienst = (index: number) => `Dienst ${String((index % 10) + 1)}`;
  return {
    gemeenten: newest.map((one, index) => ({
      gemeente: one.name,
      code: one.code,
      uitvoeringsdienst: dienst(index),
      inwoners: one.inhabitants[years.length - 1] ?? 0,
    })),
    uitvoeringsdiensten: [...new Set(newest.map((_, index) => dienst(index)))].map((name) => ({ uitvoeringsdienst: name, uren: 16 })),
    bijdragen: [{ partij: "Werkkamer", soort: "percentage van rest", waarde: 0.65, afrondenOp: 250 }],
    kosten: [],
    instellingen: { eersteJaar: 2026, uurtarief: 80 },
  };
}

describe("the sheets of a scenario", () => {
  it.each([8, 342])(`take ${String(requests)} requests for %i gemeenten, the first time and when they are made anew`, async (count) => {
    const tables = planOf(count);
    expect(tables.gemeenten).toHaveLength(count);
    await withPlan(tables, []);
    const make = () => makeScenarioSheets({ tables, scenario: null, name: basis, today, texts, stamp });
    expect(await actions(make)).toHaveLength(requests);
    expect(await actions(make)).toHaveLength(requests);
  });

  it.each([1, 40])(`take ${String(requests + forNorm)} requests with a norm, however many measures it has: %i`, async (count) => {
    const [measure = {}] = gooiEnVechtstreekNorm.maatregelen;
    const maatregelen = Array.from({ length: count }, (_, index) => ({ ...measure, maatregel: `Maatregel ${String(index + 1)}` }));
    const tables = planOf(8);
    await makeNorm({ ...gooiEnVechtstreekNorm, maatregelen }, { norm: normInput, sheets: normSheets, common: inputSheetWords });
    await withPlan(tables, []);
    expect(await actions(() => makeScenarioSheets({ tables, scenario: null, name: basis, today, texts, stamp }))).toHaveLength(
      requests + forNorm,
    );
  });
});
