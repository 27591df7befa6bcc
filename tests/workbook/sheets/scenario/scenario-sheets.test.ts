import { describe, expect, it } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { makeScenarioSheets } from "../../../../src/workbook/commands/make-scenario-sheets";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";
import { removeScenario, renameScenario } from "../../../../src/workbook/store/plan/write-scenario";
import { openExcel } from "../../../host/excel/support";
import { amountsByDomain, basis, setCell, stamp, tableOn, texts, today, withPlan } from "./support";

openExcel();

/** Amounts per gemeente and year as they stand on a report. */
async function amountsOn(sheet: string): Promise<Record<string, number[]>> {
  const rows = await tableOn(sheet, "PerGemeente");
  const [headings = [], ...body] = rows;
  const years = headings.flatMap((heading, column) => (/^\d{4}$/.test(String(heading)) ? [column] : []));
  return Object.fromEntries(body.map((row) => [String(row[0]), years.map((column) => Number(row[column]))]));
}

/** Outcomes of the checks on the only scenario whose sheets have been made. */
const outcomes = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const name = names.items.find((one) => one.name.endsWith("_Controles"))?.name ?? "";
    const range = names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values.flat();
  });

describe("the plan in the workbook", () => {
  it("reads back as it was made, scenarios included", async () => {
    await makePlan(gooiEnVechtstreek2017, exampleScenarios, texts);
    const read = await readPlanWorkbook();
    expect(read?.scenarios).toEqual(exampleScenarios);
    expect(read?.tables.gemeenten).toEqual(gooiEnVechtstreek2017.gemeenten);
    expect(read?.tables.bijdragen).toEqual(gooiEnVechtstreek2017.bijdragen);
    expect(read?.tables.instellingen).toMatchObject(gooiEnVechtstreek2017.instellingen);
  });

  it("is absent from a workbook without one", async () => {
    expect(await readPlanWorkbook()).toBeNull();
  });
});

describe("scenario sheets in native formulas", () => {
  it("reproduce the plan of 2017 to the euro, and every check closes", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    expect(await amountsOn(basis)).toEqual(amountsByDomain(gooiEnVechtstreek2017, null));
    expect(await outcomes()).toEqual(Array(7).fill("Sluit"));
    expect((await tableOn(basis, "Dekking")).map((row) => row.slice(0, 2))).toEqual([
      ["Wie betaalt", "2017"],
      ["Ministerie van SZW", 88_500],
      ["Werkkamer", 67_250],
      ["Gemeenten samen", 36_250],
    ]);
  });

  it("follow the scenario's own column in the table of scenarios", async () => {
    const [, withoutWeesp] = exampleScenarios;
    if (!withoutWeesp) throw new Error("no example");
    await withPlan(gooiEnVechtstreek2017, exampleScenarios, withoutWeesp);
    const amounts = await amountsOn(withoutWeesp.name);
    expect(amounts).toEqual(amountsByDomain(gooiEnVechtstreek2017, withoutWeesp));
    expect(amounts.Weesp).toEqual([0]);
  });

  it("follow a scenario with an apostrophe in its name, also when it is renamed", async () => {
    const scenario: Scenario = {
      name: "Werkkamer's 40%",
      overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.4 }],
    };
    await withPlan(gooiEnVechtstreek2017, [scenario], scenario);
    expect(await amountsOn(scenario.name)).toEqual(amountsByDomain(gooiEnVechtstreek2017, scenario));
    await renameScenario(scenario.name, "Huizen's en Laren's");
    expect(await amountsOn(scenario.name)).toEqual(amountsByDomain(gooiEnVechtstreek2017, scenario));
  });

  it("do not show the base when their scenario is removed: no amount, and no check closes on one", async () => {
    const [half] = exampleScenarios;
    if (!half) throw new Error("no example");
    await withPlan(gooiEnVechtstreek2017, exampleScenarios, half);
    await removeScenario(half.name);
    const amounts = Object.values(await amountsOn(half.name)).flat();
    expect(amounts.filter((amount) => !Number.isNaN(amount))).toEqual([]);
    expect(await outcomes()).toContain("Sluit niet");
  });

  it("stay alive: another percentage in the input changes the amounts", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Normplan_bijdragen_waarde").getRange().getCell(1, 0).values = [[0.5]];
      await context.sync();
    });
    const changed = {
      ...gooiEnVechtstreek2017,
      bijdragen: gooiEnVechtstreek2017.bijdragen.map((row, i) => (i === 1 ? { ...row, waarde: 0.5 } : row)),
    };
    expect(await amountsOn(basis)).toEqual(amountsByDomain(changed, null));
  });

  it.each<[string, Record<string, string | number>]>([
    ["several years with an index and a merger, in cents", { aantalJaren: 3, index: 0.031, eenheid: 0.01, uurtarief: 76.35 }],
    ["a mixed key", { sleutelInwoners: 0.4, sleutelUren: 0.35, sleutelDoelgroep: 0, sleutelGelijk: 0.25 }],
    ["the hours used as key, with the werkgroep", { sleutelInwoners: 0, sleutelUren: 1, werkgroepLeden: 6 }],
    ["hours proposed in whole days by inhabitants", { urenBepalen: "naar inwoners", urenTotaal: 56 }],
    ["hours proposed in whole days, equally", { urenBepalen: "gelijk", urenTotaal: 72 }],
  ])("equal the domain for %s", async (_, settings) => {
    const tables: PlanTables = {
      ...gooiEnVechtstreek2017,
      instellingen: { ...gooiEnVechtstreek2017.instellingen, ...settings },
      kosten: [
        { omschrijving: "Opleiding", bedrag: 1250, herhaling: "jaarlijks" },
        { omschrijving: "Inrichting", bedrag: 999.5, herhaling: "eenmalig" },
      ],
      gemeenten: gooiEnVechtstreek2017.gemeenten.map((row) =>
        row.gemeente === "Wijdemeren" ? { ...row, totEnMet: 2018, gaatOpIn: "Hilversum" } : row,
      ),
    };
    await withPlan(tables, [], null);
    expect(await amountsOn(basis)).toEqual(amountsByDomain(tables, null));
    expect(new Set(await outcomes())).toEqual(new Set(["Sluit"]));
  });

  it("stay alive within a minimum and a maximum: another bound in the input changes the amounts", async () => {
    const bounded = (maximum: number): PlanTables => ({
      ...gooiEnVechtstreek2017,
      gemeenten: gooiEnVechtstreek2017.gemeenten.map((row) =>
        row.gemeente === "Hilversum" ? { ...row, maximum } : row.gemeente === "Eemnes" ? { ...row, minimum: 2000 } : row,
      ),
    });
    await withPlan(bounded(10_000), [], null);
    expect(await amountsOn(basis)).toEqual(amountsByDomain(bounded(10_000), null));
    await setCell("Normplan_gemeenten_maximum", 3, 9000);
    expect(await amountsOn(basis)).toEqual(amountsByDomain(bounded(9000), null));
    expect(new Set(await outcomes())).toEqual(new Set(["Sluit"]));
  });

  it("follow another peildatum, with the inhabitants of every year and their source on the sheet", async () => {
    const inYear = (peiljaar: number): PlanTables => ({
      ...gooiEnVechtstreek2017,
      instellingen: { ...gooiEnVechtstreek2017.instellingen, peiljaar },
    });
    await withPlan(inYear(2017), [], null);
    expect(await amountsOn(basis)).toEqual(amountsByDomain(inYear(2017), null));
    await setCell("Normplan_instellingen_peiljaar", 0, 2021);
    expect(await amountsOn(basis)).toEqual(amountsByDomain(inYear(2021), null));
    await setCell("Normplan_instellingen_peiljaar", 0, "");
    expect(await amountsOn(basis)).toEqual(amountsByDomain(gooiEnVechtstreek2017, null));
    expect((await tableOn("Berekening Basis", "Bevolking"))[7]?.slice(1, 4)).toEqual(["Weesp", 18_572, 18_751]);
  });

  it("go back to the typed inhabitants in a scenario, where the base has a peildatum", async () => {
    const tables: PlanTables = { ...gooiEnVechtstreek2017, instellingen: { ...gooiEnVechtstreek2017.instellingen, peiljaar: 2021 } };
    const asTyped = { name: "Ingevoerd", overrides: [{ table: "instellingen" as const, row: "", column: "peiljaar", value: "ingevoerd" }] };
    await withPlan(tables, [asTyped], asTyped);
    expect(amountsByDomain(tables, asTyped)).toEqual(amountsByDomain(gooiEnVechtstreek2017, null));
    expect(amountsByDomain(tables, null)).not.toEqual(amountsByDomain(tables, asTyped));
    expect(await amountsOn(asTyped.name)).toEqual(amountsByDomain(tables, asTyped));
    expect(new Set(await outcomes())).toEqual(new Set(["Sluit"]));
  });

  it("follow the value that holds when a setting is emptied", async () => {
    await withPlan({ ...gooiEnVechtstreek2017, instellingen: { ...gooiEnVechtstreek2017.instellingen, weken: 52 } }, [], null);
    await setCell("Normplan_instellingen_weken", 0, "");
    expect(await amountsOn(basis)).toEqual(amountsByDomain(gooiEnVechtstreek2017, null));
  });

  it.each<[string, string, number, string | number, number]>([
    ["a minimum", "Normplan_gemeenten_minimum", 0, 5000, 6],
    ["another way to find the hours", "Normplan_instellingen_urenBepalen", 0, "naar inwoners", 6],
    ["more years", "Normplan_instellingen_aantalJaren", 0, 3, 6],
    ["a peildatum", "Normplan_instellingen_peiljaar", 0, 2020, 6],
  ])("say that they must be made anew after %s was filled in", async (_, name, row, value, check) => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    await setCell(name, row, value);
    expect((await outcomes()).map((outcome, index) => (outcome === "Sluit" ? -1 : index)).filter((index) => index >= 0)).toEqual([check]);
  });

  it("are whole without the add-in: its columns say that it is not there, and the checks do not need it", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    expect((await tableOn("Berekening Basis", "Nagerekend")).slice(1).map((row) => row.slice(2))).toEqual(
      Array(2).fill(["", "Niet aanwezig"]),
    );
    await Excel.run(async (context) => {
      const sentences = context.workbook.worksheets.getItem(basis).getRange("A3:A4").load("values");
      const used = ["Basis", "Berekening Basis"].map((name) => context.workbook.worksheets.getItem(name).getUsedRange().load("values"));
      await context.sync();
      expect(sentences.values.flat()).toEqual([
        "Alle controles sluiten.",
        "Niet nagerekend: de invoegtoepassing Normplan is niet aanwezig.",
      ]);
      expect(used.flatMap((range) => range.values.flat()).filter((value) => String(value).startsWith("#"))).toEqual([]);
    });
  });

  it("are made anew in place, without a trace of the earlier version", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null, null);
    await Excel.run(async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      const names = context.workbook.names.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual([
        "Blad1",
        "Normplan uitgangspunten",
        "Normplan gemeenten",
        "Normplan scenario's",
        basis,
        "Berekening Basis",
      ]);
      expect(names.items.filter(({ name }) => name.startsWith("NormplanS1_"))).toEqual([]);
    });
  });

  it("are not made, and nothing changes, when a sheet of the user bears the name", async () => {
    await makePlan(gooiEnVechtstreek2017, [], texts);
    const read = await readPlanWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(basis).getRange("A1").values = [["van mij"]];
      await context.sync();
    });
    await expect(
      makeScenarioSheets({ tables: read?.tables ?? gooiEnVechtstreek2017, scenario: null, name: basis, today, texts, stamp }),
    ).rejects.toMatchObject({ reason: { kind: "namesTaken", names: [basis] } });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(basis).getRange("A1").load("values");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(cell.values).toEqual([["van mij"]]);
      expect(count.value).toBe(5);
    });
  });
});
