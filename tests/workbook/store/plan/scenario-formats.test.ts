import { expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import type { Override, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { addScenario, writeScenarioValue } from "../../../../src/workbook/store/plan/write-scenario";
import { openAddIn } from "../../support/add-in";

const addIn = openAddIn();
const texts = { plan, sheets: inputSheetWords };

const changes: readonly Override[] = [
  { table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 },
  { table: "bijdragen", row: "Ministerie van SZW", column: "waarde", value: 90_000 },
  { table: "instellingen", row: "", column: "uurtarief", value: 80 },
  { table: "instellingen", row: "", column: "eersteJaar", value: 2018 },
  { table: "instellingen", row: "", column: "index", value: 0.02 },
  { table: "instellingen", row: "", column: "urenBepalen", value: "gelijk" },
];
const shown = [
  ["65.0%", "50.0%", ""],
  ["88,500", "90,000", ""],
  ["75.00", "80.00", ""],
  ["2017", "2018", ""],
  ["0.0%", "2.0%", ""],
  ["ingevoerd", "gelijk", ""],
];

async function shownInScenarios(): Promise<string[][]> {
  await addIn.headless.settle();
  return Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem("NormplanScenarios").getDataBodyRange().load("text");
    await context.sync();
    return rows.text.map((row) => row.slice(4));
  });
}

const make = (scenarios: readonly Scenario[]) => makePlan(gooiEnVechtstreek2017, scenarios, texts);

it("A scenario shows its values as the base does: a share as a percentage, an amount with its cents, a year without dots", async () => {
  await make([
    { name: "A", overrides: changes },
    { name: "B", overrides: [] },
  ]);
  expect(await shownInScenarios()).toEqual(shown);
});

it("A difference that is added shows as the base does, also in the scenario that gets it later", async () => {
  await make([]);
  await addScenario("A", texts);
  for (const change of changes) await writeScenarioValue("A", change, texts);
  await addScenario("B", texts);
  expect(await shownInScenarios()).toEqual(shown);
  await writeScenarioValue("B", { table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.4 }, texts);
  expect((await shownInScenarios())[0]).toEqual(["65.0%", "50.0%", "40.0%"]);
});
