import { describe, expect, it, vi } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import type { NormTables } from "../../../../src/domain/norm/input/norm-tables";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { scenarioNorm } from "../../../../src/text/scenario-norm/nl";
import { scenarioSheets } from "../../../../src/text/scenario-sheets/nl";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { openExcel } from "../../../host/excel/support";
import { basis, setCell, withPlan } from "./support";

vi.setConfig({ testTimeout: 60_000 });

openExcel();

const planOf = (settings: Record<string, number>): PlanTables => ({
  ...gooiEnVechtstreek2017,
  instellingen: { ...gooiEnVechtstreek2017.instellingen, uurtarief: 75, weken: 40, ...settings },
});
const plan2021 = planOf({ eersteJaar: 2021 });
const dearer: Scenario = { name: "Duurder", overrides: [{ table: "instellingen", row: "", column: "uurtarief", value: 150 }] };

const withNorm = (tables: NormTables) => makeNorm(tables, { norm: normInput, sheets: normSheets, common: inputSheetWords });

/** Everything on a report, as rows. */
const cellsOf = (sheet: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values;
  });

/** The value beside a label in the left column. */
async function valueOf(sheet: string, label: string): Promise<unknown> {
  return (await cellsOf(sheet)).find(([first]) => first === label)?.[1];
}

const textsOn = async (sheet: string): Promise<string[]> =>
  (await cellsOf(sheet)).map(([first]) => String(first)).filter((text) => text !== "");

describe("the norm on the sheet of a scenario", () => {
  it("tells the year end, the gap as norm less expected, the chance in words, and when and by which method it was calculated", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [], null);
    const found = await textsOn(basis);
    expect(found).toContain("Norm eind 2021");
    expect(found).toContain("Verwachting berekend op 22-11-2026 met methode auto.");
    expect(found).toContain(scenarioNorm.subtitle);
    const [norm, expected, gap] = await Promise.all(
      [scenarioNorm.norm, scenarioNorm.expectedWithMeasures, scenarioNorm.gap].map((label) => valueOf(basis, label)),
    );
    expect(norm).toBe(gooiEnVechtstreekNorm.norm[1]?.["norm"]);
    expect(Number(gap)).toBeCloseTo(Number(norm) - Number(expected), 9);
    expect(Number(gap)).toBeGreaterThan(100);
    expect(await valueOf(basis, scenarioNorm.chance)).toBe("kleiner dan 5%");
  });

  it("follows the norm in the input: the gap is a formula", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [], null);
    const before = Number(await valueOf(basis, scenarioNorm.gap));
    await setCell("NormplanNorm_norm_norm", 1, Number(gooiEnVechtstreekNorm.norm[1]?.["norm"]) + 100);
    expect(Number(await valueOf(basis, scenarioNorm.gap))).toBeCloseTo(before + 100, 9);
  });

  it("says without the add-in that the norm, a count, the method or a measure has changed since, until it is as it was", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [], null);
    const said = async () => (await textsOn(basis)).filter((text) => text === scenarioNorm.again || text === scenarioNorm.changed);
    expect(await said()).toEqual([scenarioNorm.again]);
    const changes: readonly [column: string, row: number, value: string | number][] = [
      ["uitgangspunten_methode", 0, "lineair"],
      ["realisatie_banen", 1, 600],
      ["realisatie_datum", 0, 43_000],
      ["norm_norm", 2, 1],
      ["maatregelen_teltMee", 0, "nee"],
      ["maatregelen_zekerheid", 0, "laag"],
      ["maatregelen_behoud", 0, 0.85],
    ];
    for (const [column, row, value] of changes) {
      const before = await setCell(`NormplanNorm_${column}`, row, value);
      expect(await said(), column).toEqual([scenarioNorm.changed]);
      await setCell(`NormplanNorm_${column}`, row, before);
      expect(await said(), column).toEqual([scenarioNorm.again]);
    }
  });

  it("counts the measures at the rates of the scenario: twice the rate is twice the costs, and what they cost per job", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [dearer], null, dearer);
    // 16 hours for half of a year of 40 weeks.
    expect(await valueOf(basis, scenarioNorm.costs)).toBe(16 * 20 * 75);
    expect(await valueOf(dearer.name, scenarioNorm.costs)).toBe(16 * 20 * 150);
    const jobs = Number(await valueOf(basis, scenarioNorm.measureJobs));
    expect(jobs).toBeGreaterThan(20);
    expect(await valueOf(basis, scenarioNorm.costPerJob)).toBe(Math.round((24_000 / jobs) * 100) / 100);
    expect(await valueOf(dearer.name, scenarioNorm.gap)).toBe(await valueOf(basis, scenarioNorm.gap));
  });

  it("says what the gemeenten pay of the measures under the scenario", async () => {
    const share: Scenario = { name: "Werkkamer 50%", overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 }] };
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [share], null, share);
    // The fixed contribution is used up by the plan itself; the Werkkamer pays its part of the rest, to the nearest 250 euros.
    const within = (amount: unknown, percentage: number) => expect(Math.abs(Number(amount) - 24_000 * percentage)).toBeLessThanOrEqual(250);
    within(await valueOf(basis, scenarioNorm.municipalities), 0.35);
    within(await valueOf(share.name, scenarioNorm.municipalities), 0.5);
  });

  it("does not say who pays in years that the plan does not have", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(planOf({ eersteJaar: 2017 }), [], null);
    expect(await valueOf(basis, scenarioNorm.municipalities)).toBe("niet bekend");
    expect(await textsOn(basis)).toContain("Van €\u00a024.000 is de betaler onbekend: dit scenario heeft die jaren niet.");
  });

  it("does without the rows about measures when there are none", async () => {
    await withNorm({ ...gooiEnVechtstreekNorm, maatregelen: [] });
    await withPlan(plan2021, [], null);
    const found = await textsOn(basis);
    expect(found).toContain(scenarioNorm.expected);
    expect(found).not.toContain(scenarioNorm.costs);
  });

  it.each<[string, Partial<NormTables>, string]>([
    [
      "a problem in a table",
      {
        realisatie: [
          { datum: "2020-K4", banen: 608 },
          { datum: "ooit", banen: 9 },
        ],
      },
      "De tabel Realisatie heeft een probleem in rij 2; zie het tabblad Norm.",
    ],
    [
      "a problem in the measures",
      { maatregelen: [{ maatregel: "x", van: "ooit" }] },
      "De tabel Maatregelen heeft een probleem in rij 1; zie het tabblad Norm.",
    ],
    ["an empty table", { norm: [] }, "De tabel Norm is nog leeg; vul haar in op het tabblad Norm."],
    ["no norm after the last count", { norm: [{ jaar: 2020, norm: 900 }] }, scenarioNorm.noYear],
  ])("is one sentence for %s, and the sheet is made all the same", async (_, tables, sentence) => {
    await withNorm({ ...gooiEnVechtstreekNorm, ...tables });
    await withPlan(plan2021, [], null);
    const found = await textsOn(basis);
    expect(found).toContain(sentence);
    expect(found).toContain(scenarioSheets.reportSubtitle);
    expect(found).not.toContain(scenarioNorm.gap);
  });

  it("stands on the sheet of several years too, without an error in any cell", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(planOf({ eersteJaar: 2020, aantalJaren: 3 }), [], null);
    expect(await valueOf(basis, scenarioNorm.costs)).toBe(24_000);
    expect((await cellsOf(basis)).flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  });

  it("is not there in a workbook without tables of the norm", async () => {
    await withPlan(plan2021, [], null);
    const found = await textsOn(basis);
    expect(found).not.toContain(scenarioNorm.gap);
    expect(found).toContain(scenarioSheets.reportSubtitle);
  });
});
