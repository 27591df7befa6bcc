import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { workbookContent } from "../../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../../src/host/xlsx/write-xlsx";
import { addScenarioWith } from "../../../../src/workbook/commands/add-scenario-with";
import { makeLinkedPlan } from "../../../../src/workbook/commands/make-linked-plan";
import { makeScenarioSheets } from "../../../../src/workbook/commands/make-scenario-sheets";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";
import { chosenTables } from "../../../../src/workbook/recognise/chosen-tables";
import { detectPlan, proposePlan } from "../../../../src/workbook/recognise/detect-plan";
import { readCells } from "../../../../src/workbook/recognise/read-cells";
import { LibreOffice } from "../../../support/libreoffice";
import { below, resultsOf, type Grid } from "../../../support/recalculated";
import { openAddIn } from "../../support/add-in";
import { amountsByDomain, stamp, texts, today } from "./support";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const addIn = openAddIn();
const hard = "\u00A0";

/** Names as they come from e-mails and other programs: spaces around and between, hard spaces, other capitals, a number as text. */
const strayRows = [
  [" Gooise  Meren", 56696, `gooise${hard}meren `],
  [`HILVERSUM${hard}`, 87830, " Hilversum"],
  ["gemeente  Huizen ", "'41.373", "hbel"],
  [`Laren${hard}`, 10956, `HBEL${hard}${hard}`],
];

async function layOut() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C5").values = [["Gemeente", "Inwoners", "Uitvoeringsdienst"], ...strayRows];
    sheet.getRange("E1:F4").values = [
      ["Uitvoeringsdienst", "Uren per week"],
      [`Gooise${hard} Meren`, 16],
      ["Hilversum ", 24],
      [" HBEL", 8],
    ];
    sheet.getRange("H1:I2").values = [
      ["Partij", "Bijdrage"],
      ["  Werkkamer", 20000],
    ];
    sheet.getRange("H5:I7").values = [
      ["Uurtarief", 75],
      ["Aantal weken", 40],
      ["Begrotingsjaar", 2017],
    ];
    await context.sync();
  });
  const sheets = await readCells();
  await makeLinkedPlan(chosenTables(proposePlan(detectPlan(sheets), sheets), sheets), sheets, texts);
}

const edit = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const amountsOn = (sheet: Grid) =>
  Object.fromEntries(
    below(sheet, "Gemeente")
      .rows.filter(([name]) => name !== "Totaal")
      .map((row) => [String(row[0]), [Number(row[2])]]),
  );

const shownOn = (name: string): Promise<Grid> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
    await context.sync();
    return used.values;
  });

const variant: Scenario = {
  name: "Groei",
  overrides: [
    { table: "gemeenten", row: "gooise meren", column: "inwoners", value: 60_000 },
    { table: "uitvoeringsdiensten", row: "Gooise Meren", column: "uren", value: 24 },
  ],
};

describe("names with stray spaces and other capitals", () => {
  let office: LibreOffice;
  beforeAll(async () => {
    office = await LibreOffice.start();
  });
  afterAll(() => office.close());

  it("are the same names in the pane, in the cells of the plan and in its scenario sheets, here and in LibreOffice", async () => {
    await layOut();
    await addScenarioWith(variant, texts);
    // Afterwards she spoils names in her own table, and somebody those of the plan and of the scenario.
    await edit((context) => {
      const { names, tables } = context.workbook;
      context.workbook.worksheets.getItem("Blad1").getRange("A3:A4").values = [["  hilversum"], [`Huizen${hard}`]];
      names.getItem("Normplan_gemeenten_gemeente").getRange().getCell(3, 0).values = [["LAREN  "]];
      names.getItem("Normplan_bijdragen_soort").getRange().getCell(0, 0).values = [["Vast "]];
      tables.getItem("NormplanScenarios").getDataBodyRange().getCell(0, 2).values = [[`Gooise${hard}Meren `]];
    });
    const read = await readPlanWorkbook();
    expect(read?.links.tables.flatMap(({ added }) => added)).toEqual([]);
    if (!read) return;
    const [scenario = null] = read.scenarios;
    for (const one of [null, scenario]) {
      const made = await makeScenarioSheets({ tables: read.tables, scenario: one, name: one?.name ?? "Basis", today, texts, stamp });
      expect(made).toMatchObject({ kind: "made" });
    }
    const inLibreOffice = await resultsOf(await office.convert(await saved(), "xlsx"));
    for (const one of [null, scenario]) {
      const name = one?.name ?? "Basis";
      for (const sheet of [await shownOn(name), inLibreOffice.get(name) ?? []]) {
        expect(byName(amountsOn(sheet)), name).toEqual(byName(amountsByDomain(read.tables, one)));
        expect(sheet[2]?.[0], name).toBe("Alle controles sluiten.");
      }
    }
    // The scenario makes a difference, so that falling back on the base would be seen.
    expect(amountsByDomain(read.tables, scenario)).not.toEqual(amountsByDomain(read.tables, null));
    for (const grid of [...inLibreOffice.values(), await shownOn("Normplan scenario's")])
      expect(grid.flat().filter((cell) => cell === "#N/A")).toEqual([]);
  });

  const saved = async () => {
    expect(await addIn.headless.settle(60_000)).toBe(true);
    return writeContent(workbookContent(addIn.headless.grid));
  };
});

const byName = (amounts: Record<string, number[]>) =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name.toLowerCase(), amount]));
