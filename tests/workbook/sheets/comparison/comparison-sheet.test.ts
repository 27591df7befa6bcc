import { describe, expect, it, vi } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import type { Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { compare } from "../../../../src/text/compare/nl";
import { makeComparisonSheet } from "../../../../src/workbook/commands/make-comparison-sheet";
import { openAddIn } from "../../support/add-in";
import { calculated, manyScenarios, requestOf, requestOfWorkbook } from "./support";

vi.setConfig({ testTimeout: 120_000 });

const addIn = openAddIn();
const { sheet: words } = compare;

const cellsOf = (table: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const found = tables.items.find(({ name }) => name.startsWith("NormplanV") && name.endsWith(table));
    if (!found) throw new Error(`No table ${table} among ${tables.items.map(({ name }) => name).join()}`);
    const range = found.getRange().load("values");
    await context.sync();
    return range.values;
  });

const usedValues = (sheet: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values");
    await context.sync();
    return used.values.flat() as unknown[];
  });

const sentence = async (): Promise<unknown> =>
  (await usedValues(words.name)).find((value) => value === words.allSame || value === words.someChanged);

describe("the comparison sheet", () => {
  it("shows base and scenarios with differences that are formulas, the gemeenten on a sheet of their own", async () => {
    await makeComparisonSheet(await requestOf(gooiEnVechtstreek2017, exampleScenarios));
    await addIn.headless.host.settle();
    const [headings, ...rows] = await cellsOf("PerGemeente");
    const [half = null] = exampleScenarios;
    expect(headings).toEqual(["Gemeente", "Basis", "Bedrag 1", "± 1", "% 1", "Bedrag 2", "± 2", "% 2"]);
    const base = calculated(gooiEnVechtstreek2017, null).result.totals.municipalities;
    const scenario = calculated(gooiEnVechtstreek2017, half).result.totals.municipalities;
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      base.map((one, i) => [one.municipality, one.amount, scenario[i]?.amount, (scenario[i]?.amount ?? 0) - one.amount]),
    );
    expect(await usedValues(words.municipalName)).toContain("1. Werkkamer 50%");
  });

  it("closes: every check is zero, and no cell holds an error", async () => {
    await makeComparisonSheet(await requestOf(gooiEnVechtstreek2017, exampleScenarios));
    await addIn.headless.host.settle();
    expect(new Set((await cellsOf("Controles")).slice(1).map((row) => row[2]))).toEqual(new Set(["Sluit"]));
    const values = [...(await usedValues(words.name)), ...(await usedValues(words.municipalName))];
    expect(values.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
  });

  it("drops no scenario: each of ten has its columns, its bridge and its charts, with what they show in words", async () => {
    await makeComparisonSheet(await requestOf(gooiEnVechtstreek2017, manyScenarios(10)));
    await addIn.headless.host.settle();
    const charts = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem(words.name).charts.load("items/title/text");
      await context.sync();
      return all.items.map(({ title }) => title.text);
    });
    expect(charts).toEqual([
      words.togetherChart,
      ...Array.from({ length: 10 }, (_, i) => [words.bridgeChart(String(i + 1)), words.municipalChart(String(i + 1))]).flat(),
    ]);
    expect((await cellsOf("PerGemeente"))[0]?.filter((heading) => String(heading).startsWith("Bedrag"))).toEqual(
      Array.from({ length: 10 }, (_, i) => `Bedrag ${String(i + 1)}`),
    );
    const values = (await usedValues(words.name)).map(String);
    expect(values.filter((value) => value.startsWith("De grootste verandering van een gemeente: Hilversum, +"))).toHaveLength(10);
    expect(values.filter((value) => value.startsWith("De gemeenten samen: van 36"))).toHaveLength(10);
    expect(values).toContain("Dekking, scenario 10");
    expect(await sentence()).toBe(words.allSame);
  });

  it("says in a sentence that so many gemeenten have no chart, and where they are", async () => {
    const gemeenten = Array.from({ length: 31 }, (_, i) => ({
      ...gooiEnVechtstreek2017.gemeenten[i % 7],
      gemeente: `Dorp ${String(i)}`,
      code: null,
      gaatOpIn: null,
    }));
    await makeComparisonSheet(await requestOf({ ...gooiEnVechtstreek2017, gemeenten }, exampleScenarios.slice(0, 1)));
    expect(await usedValues(words.name)).toContain(words.tooManyBars("31", words.municipalName));
  });

  it("says so when the plan had already changed while it was made", async () => {
    const request = await requestOf(gooiEnVechtstreek2017, exampleScenarios);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Normplan_instellingen_uurtarief").getRange().values = [[80]];
      await context.sync();
    });
    await makeComparisonSheet(request);
    await addIn.headless.host.settle();
    expect(await sentence()).toBe(words.someChanged);
    await makeComparisonSheet(await requestOfWorkbook());
    await addIn.headless.host.settle();
    expect(await sentence()).toBe(words.allSame);
  });

  it("is made anew in its place, and takes as many requests for five scenarios as for one", async () => {
    const requests = async (scenarios: readonly Scenario[]) => {
      const request = await requestOf(gooiEnVechtstreek2017, scenarios);
      const made = await addIn.actions(() => makeComparisonSheet(request));
      return made.length;
    };
    const five = await requests(manyScenarios(5));
    const again = await requestOfWorkbook();
    expect((await addIn.actions(() => makeComparisonSheet(again))).length).toBe(five);
    expect((await cellsOf("Samenvatting")).length).toBe(7);
    addIn.headless.openWorkbook();
    expect(await requests(manyScenarios(1))).toBe(five);
  });
});
