import { describe, expect, it, vi } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { compareNorm } from "../../../../src/domain/norm/result/compare-norm";
import { noNormTables, type NormTables } from "../../../../src/domain/norm/input/norm-tables";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { compare, compareNorm as compareNormTexts } from "../../../../src/text/compare/nl";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { scenarioNorm } from "../../../../src/text/scenario-norm/nl";
import type { ComparisonSheetRequest } from "../../../../src/workbook/sheets/comparison/comparison-request";
import { makeComparisonSheet } from "../../../../src/workbook/commands/make-comparison-sheet";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { writeNormSetting } from "../../../../src/workbook/store/norm/write-norm-rows";
import { readNormForecast } from "../../../../src/workbook/store/norm/read-norm-workbook";
import { basis, setCell, stamp, today, withPlan } from "../scenario/support";
import { openAddIn } from "../../support/add-in";
import { calculated, requestOfWorkbook } from "./support";

vi.setConfig({ testTimeout: 300_000 });

const addIn = openAddIn();

const planOf = (eersteJaar: number): PlanTables => ({
  ...gooiEnVechtstreek2017,
  instellingen: { ...gooiEnVechtstreek2017.instellingen, uurtarief: 75, weken: 40, eersteJaar },
});
const plan2021 = planOf(2021);
const dearer: Scenario = { name: "Duurder", overrides: [{ table: "instellingen", row: "", column: "uurtarief", value: 149.95 }] };
const half: Scenario = { name: "Werkkamer 50%", overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 }] };
const scenarios = [dearer, half];

/** What the comparison sheet costs, and the request with which office.js lets go of what it held. */
const requests = 12;

const withNorm = (tables: NormTables) => makeNorm(tables, { norm: normInput, sheets: normSheets, common: inputSheetWords });

/** The comparison of the open workbook as the pane asks for it. */
async function request(): Promise<ComparisonSheetRequest> {
  const read = await requestOfWorkbook();
  const norm = await readNormForecast(today);
  const [base, outcomes] = [calculated(read.tables, null), read.scenarios.map((one) => calculated(read.tables, one))];
  return {
    ...read,
    stamp,
    norm: norm && {
      tables: norm.tables,
      comparison: compareNorm(norm.forecast, base, outcomes),
      texts: { compare: compareNormTexts, result: scenarioNorm },
    },
  };
}

async function compared(): Promise<unknown[][]> {
  const name = await makeComparisonSheet(await request());
  return settledCells(name);
}

const cellsOf = (sheet: string, what: "values" | "formulas" = "values"): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load(what);
    await context.sync();
    return used[what] as unknown[][];
  });

/** Once everything is calculated. */
async function settledCells(sheet: string): Promise<unknown[][]> {
  expect(await addIn.headless.settle(120_000)).toBe(true);
  return cellsOf(sheet);
}

const row = (cells: readonly (readonly unknown[])[], label: string): unknown[] => [...(cells.find(([first]) => first === label) ?? [])];
const texts = (cells: readonly (readonly unknown[])[]): string[] => cells.map(([first]) => String(first));
const measureLabels = [scenarioNorm.measureJobs, scenarioNorm.costs, scenarioNorm.municipalities, scenarioNorm.costPerJob];
const labels = [scenarioNorm.norm, scenarioNorm.expectedWithMeasures, scenarioNorm.gap, scenarioNorm.chance, ...measureLabels];

describe("the norm on the comparison sheet", () => {
  it("has the figures of the sheets of its scenarios", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, scenarios, null, half);
    const cells = await compared();
    expect(texts(cells)).toContain("Norm eind 2021");
    const [base, second] = [await cellsOf(basis), await cellsOf(half.name)];
    for (const label of labels)
      expect([label, row(cells, label)[1], row(cells, label)[5]]).toEqual([label, row(base, label)[1], row(second, label)[1]]);
  });

  it("has the gap, the costs per job and every difference as formulas over the values beside them", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, scenarios);
    const cells = await compared();
    const formulas = await cellsOf(compare.sheet.name, "formulas");
    // 16 hours for half of a year of 40 weeks, at 75 and at 149,95 euros.
    expect(row(cells, scenarioNorm.costs).slice(1, 8)).toEqual([24_000, 47_984, 23_984, 23_984 / 24_000, 24_000, 0, 0]);
    const [jobs, perJob] = [row(cells, scenarioNorm.measureJobs), row(cells, scenarioNorm.costPerJob)].map((one) =>
      one.slice(1, 4).map(Number),
    );
    const cents = (euros: number, of: number) => Math.round((euros * 100) / of);
    expect(perJob?.map((one) => Math.round(one * 100))).toEqual([
      cents(24_000, jobs?.[0] ?? NaN),
      cents(47_984, jobs?.[1] ?? NaN),
      cents(47_984, jobs?.[1] ?? NaN) - cents(24_000, jobs?.[0] ?? NaN),
    ]);
    for (const [label, columns] of [
      [scenarioNorm.gap, [1, 2, 3]],
      [scenarioNorm.costPerJob, [1, 2, 3, 4]],
      [scenarioNorm.municipalities, [3, 4]],
    ] as const) {
      for (const column of columns) expect(String(row(formulas, label)[column])).toMatch(/^=/);
    }
    expect(row(cells, scenarioNorm.chance).slice(1, 5)).toEqual(["kleiner dan 5%", "kleiner dan 5%", "", ""]);
    expect(texts(cells)).toContain("Verwachting berekend op 22-11-2026 met methode auto.");
    expect(cells.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  });

  it("says so when the norm, a count or a measure is changed after it was made, also where that is in words", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [half]);
    const before = await compared();
    expect(before[2]?.[0]).toBe(compare.sheet.allSame);
    await setCell("NormplanNorm_norm_norm", 1, 1);
    await setCell("NormplanNorm_realisatie_banen", 3, 700);
    await setCell("NormplanNorm_realisatie_datum", 3, "2021-K1");
    await setCell("NormplanNorm_maatregelen_banen", 0, 20);
    await setCell("NormplanNorm_maatregelen_zekerheid", 0, "hoog");
    await addIn.headless.host.settle();
    const after = await cellsOf(compare.sheet.name);
    expect(after[2]?.[0]).toBe(compare.sheet.someChanged);
    expect(after.filter((cells) => cells[2] === compare.sheet.changed).map(([label]) => label)).toEqual([
      "Norm: Norm",
      "Realisatie: Datum",
      "Realisatie: Extra banen",
      "Maatregelen: Banen per kwartaal",
      "Maatregelen: Zekerheid",
    ]);
  });

  it("says so at once when the norm was changed before the sheet was made", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [half]);
    const before = await request();
    await setCell("NormplanNorm_norm_norm", 1, 1);
    await makeComparisonSheet(before);
    await addIn.headless.host.settle();
    expect((await cellsOf(compare.sheet.name))[2]?.[0]).toBe(compare.sheet.someChanged);
  });

  it("says who pays is not known, and how much, where the plan lacks the years", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(planOf(2017), [half]);
    const cells = await compared();
    expect(row(cells, scenarioNorm.municipalities).slice(1, 5)).toEqual(["niet bekend", "niet bekend", "", ""]);
    expect(row(cells, compareNormTexts.outside).slice(1, 5)).toEqual([24_000, 24_000, 0, 0]);
    expect(texts(cells)).toEqual(expect.arrayContaining([compareNormTexts.whatOutside, compareNormTexts.whyUnknown]));
  });

  it("is one sentence when a table has a problem, and the sheet is made all the same", async () => {
    await withNorm({
      ...gooiEnVechtstreekNorm,
      realisatie: [
        { datum: "2020-K4", banen: 608 },
        { datum: "ooit", banen: 9 },
      ],
    });
    await withPlan(plan2021, [half]);
    const found = texts(await compared());
    expect(found).toContain("De tabel Realisatie heeft een probleem in rij 2; zie het tabblad Norm.");
    expect(found).toContain(compare.sheet.cover);
    expect(found).not.toContain(scenarioNorm.gap);
  });

  it("is not there in a workbook without tables of the norm; only its check of the input watches for one", async () => {
    await withPlan(plan2021, [half]);
    const cells = await compared();
    expect(texts(cells)).not.toContain(scenarioNorm.gap);
    expect(texts(cells).filter((text) => /\bNorm\b|Maatregelen|Realisatie/.test(text))).toEqual([compare.sheet.noNorm]);
    expect(row(cells, compare.sheet.noNorm).slice(1, 3)).toEqual([0, compare.sheet.same]);
    expect(cells[2]?.[0]).toBe(compare.sheet.allSame);
  });

  it("says by itself that a norm was added after it was made, not that empty tables for one were", async () => {
    await withPlan(plan2021, [half]);
    await compared();
    await withNorm(noNormTables);
    expect((await settledCells(compare.sheet.name))[2]?.[0]).toBe(compare.sheet.allSame);
    await setCell("NormplanNorm_norm_jaar", 0, 2021);
    await setCell("NormplanNorm_norm_norm", 0, 900);
    const after = await settledCells(compare.sheet.name);
    expect([after[2]?.[0], row(after, compare.sheet.noNorm).slice(1, 3)]).toEqual([compare.sheet.normAdded, [2, compare.sheet.added]]);
  });

  it("says by itself that the method was changed, or that a measure no longer counts", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [half]);
    const before = await compared();
    expect(before[2]?.[0]).toBe(compare.sheet.allSame);
    await setCell("NormplanNorm_uitgangspunten_methode", 0, "drift");
    await setCell("NormplanNorm_maatregelen_teltMee", 0, "nee");
    const after = await settledCells(compare.sheet.name);
    expect(after[2]?.[0]).toBe(compare.sheet.someChanged);
    expect(after.filter((cells) => cells[2] === compare.sheet.changed).map(([label]) => label)).toEqual([
      "Maatregelen: Telt mee",
      "Uitgangspunten van de norm: Methode",
    ]);
    const again = await compared();
    expect(texts(again)).toContain("Verwachting berekend op 22-11-2026 met methode drift.");
    expect(texts(again)).not.toContain(scenarioNorm.measureJobs);
  });

  it("says so too when the cell for the method was made afterwards with another one, not with the one that held", async () => {
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, [half]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(normSheets.settings.name).delete();
      context.workbook.names.getItem("NormplanNorm_uitgangspunten_methode").delete();
      await context.sync();
    });
    const sentenceAfter = async (method: string) => {
      await writeNormSetting("methode", method, { norm: normInput, sheets: normSheets, common: inputSheetWords });
      return (await settledCells(compare.sheet.name))[2]?.[0];
    };
    expect((await compared())[2]?.[0]).toBe(compare.sheet.allSame);
    expect(await sentenceAfter("auto")).toBe(compare.sheet.allSame);
    expect(await sentenceAfter("lineair")).toBe(compare.sheet.someChanged);
  });

  it.each([1, 10])("takes as many requests for %i scenarios as without a norm", async (count) => {
    const many = Array.from({ length: count }, (_, i): Scenario => ({
      name: `Variant ${String(i)}`,
      overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.3 + i / 50 }],
    }));
    await withNorm(gooiEnVechtstreekNorm);
    await withPlan(plan2021, many);
    const withIt = await request();
    expect(withIt.norm?.comparison.kind).toBe("figures");
    expect(await addIn.actions(() => makeComparisonSheet(withIt))).toHaveLength(requests);
    expect(await addIn.actions(() => makeComparisonSheet({ ...withIt, norm: null }))).toHaveLength(requests);
    await addIn.headless.host.settle();
  });
});
