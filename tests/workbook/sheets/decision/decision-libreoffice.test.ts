import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import type { Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { dayOf } from "../../../../src/domain/time/day";
import { workbookContent } from "../../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../../src/host/xlsx/write-xlsx";
import { decision } from "../../../../src/text/decision/nl";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { scenarioSheets } from "../../../../src/text/scenario-sheets/nl";
import { sheets } from "../../../../src/text/sheets/nl";
import { addTrailEntry } from "../../../../src/workbook/commands/add-trail-entry";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { openExcel } from "../../../host/excel/support";
import { LibreOffice } from "../../../support/libreoffice";
import { resultsOf } from "../../../support/recalculated";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

// Without the add-in's functions: the sheet stands on its own.
const { headless } = openExcel();
const texts = { decision, plan, sheets: inputSheetWords, scenario: scenarioSheets, common: sheets };
const [half] = exampleScenarios as [Scenario];

let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
});
afterAll(() => office.close());

it(
  "LibreOffice, without Normplan, says what changed of what was decided, in numbers, texts and results, and how the " +
    "scenario is called now",
  async () => {
    await makePlan(gooiEnVechtstreek2017, [half], texts);
    const outcome = scenarioOutcome(gooiEnVechtstreek2017, half);
    if (outcome.kind !== "calculated") throw new Error("The plan cannot be calculated.");
    await addTrailEntry({
      scenario: half.name,
      entry: {
        day: dayOf({ year: 2021, month: 6, day: 30 }),
        meeting: "Portefeuillehoudersoverleg",
        purpose: "vaststellen",
        conclusion: "Akkoord",
        status: "vastgesteld",
      },
      decided: { tables: gooiEnVechtstreek2017, scenario: half, outcome, stamp: { made: "30 juni 2021 om 10:00", version: "1.0.0" } },
      texts,
    });
    const recalculated = async () => resultsOf(await office.convert(await writeContent(workbookContent(headless.grid)), "xlsx"));
    const changed = (grid: readonly (readonly unknown[])[]) =>
      grid
        .filter((row) => row[5] === decision.sheet.different || row[5] === decision.sheet.unknown)
        .map((row) => row.slice(0, 5).map((cell) => cell ?? ""));
    const sheet = `Vastgesteld ${half.name}`;

    const before = (await recalculated()).get(sheet) ?? [];
    expect([before[2]?.[0], changed(before)]).toEqual([decision.sheet.allSame, []]);

    await Excel.run(async (context) => {
      const { names, tables } = context.workbook;
      names.getItem("Normplan_instellingen_uurtarief").getRange().values = [[80]];
      names.getItem("Normplan_bijdragen_herhaling").getRange().getCell(0, 0).values = [["jaarlijks"]];
      tables.getItem("NormplanScenarios").getHeaderRowRange().getLastCell().values = [["Half en half"]];
      await context.sync();
    });
    const results = await recalculated();
    const after = results.get(sheet) ?? [];
    expect(after[2]?.[0]).toBe(decision.sheet.someDifferent("2", "11"));
    const rows = changed(after);
    expect(rows).toContainEqual(["Uitgangspunten", "", "Uurtarief", 75, 80]);
    expect(rows).toContainEqual(["Bijdragen", "Ministerie van SZW", "Herhaling", "eenmalig", "jaarlijks"]);
    expect(rows).toContainEqual(["Kosten", "", "€", 192_000, 204_800]);
    expect(rows).toContainEqual(["Gemeenten samen", "", "€", 51_750, 58_050]);
    expect(rows).toContainEqual(["Gemeente", "Wijdemeren", "€", 4683, 5253]);
    expect(results.get("Normplan behandeling")?.flat()).toContain("Half en half");
  },
);
