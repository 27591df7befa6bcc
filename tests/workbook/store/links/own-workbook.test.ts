import { describe, expect, it } from "vitest";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { makeLinkedPlan } from "../../../../src/workbook/commands/make-linked-plan";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";
import { writePlanValue } from "../../../../src/workbook/store/plan/write-plan-value";
import { addLinkedRows } from "../../../../src/workbook/store/links/rows-below";
import { bindColumns } from "../../../../src/workbook/store/links/bind-columns";
import { chosenTables } from "../../../../src/workbook/recognise/chosen-tables";
import { detectPlan, proposePlan } from "../../../../src/workbook/recognise/detect-plan";
import { readCells } from "../../../../src/workbook/recognise/read-cells";
import { openAddIn } from "../../support/add-in";
import { layOutOwnWorkbook } from "../../support/own-workbook";
import { snapshot } from "../../support/snapshot";

const addIn = openAddIn();
const texts = { plan, sheets: inputSheetWords };

/** As the pane does when the user takes over what was found. */
async function useOwnWorkbook() {
  const sheets = await readCells();
  const chosen = chosenTables(proposePlan(detectPlan(sheets), sheets), sheets);
  await makeLinkedPlan(chosen, sheets, texts);
  return chosen;
}

const edit = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const cellsOf = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

/** What the plan's own table shows, which the scenario sheets calculate with. */
const shown = (table: string, column: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(`Normplan_${table}_${column}`).getRange().load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

const amounts = async () => {
  const read = await readPlanWorkbook();
  const outcome = read && scenarioOutcome(read.tables, null);
  return outcome?.kind === "calculated"
    ? outcome.result.years[0]?.municipalities.map(({ municipality, amount }) => [municipality, amount])
    : outcome;
};

describe("a plan from the user's own workbook", () => {
  it("gives the amounts of 2017 from another layout, with numbers as text and gemeente before the name", async () => {
    await layOutOwnWorkbook();
    const { assumptions } = await useOwnWorkbook();
    expect(assumptions).toEqual(["contributionKinds"]);
    const unrounded = await amounts();
    expect(unrounded).toContainEqual(["Blaricum", 1355]);
    // The published amounts round the Werkkamer to € 250, which this workbook does not say.
    await writePlanValue({ table: "bijdragen", row: "Werkkamer", column: "afrondenOp", value: 250 });
    const published = [
      ["Blaricum", 1356],
      ["Eemnes", 1251],
      ["Gooise Meren", 7991],
      ["Hilversum", 12379],
      ["Huizen", 5831],
      ["Laren", 1544],
      ["Weesp", 2618],
      ["Wijdemeren", 3280],
    ];
    expect(await amounts()).toEqual(published);
  });

  it("shows the user's numbers in the plan's own cells, without her text", async () => {
    await layOutOwnWorkbook();
    await useOwnWorkbook();
    expect(await shown("gemeenten", "inwoners")).toEqual([9622, 8877, 56696, 87830, 41373, 10956, 18572, 23275]);
    expect(await shown("gemeenten", "gemeente")).toEqual([
      "Blaricum",
      "Eemnes",
      "Gooise Meren",
      "Hilversum",
      "Huizen",
      "Laren",
      "Weesp",
      "Wijdemeren",
    ]);
    expect(await shown("bijdragen", "waarde")).toEqual([88500, 0.65]);
    expect(await shown("uitvoeringsdiensten", "uren")).toEqual([16, 16, 16, 8, 8]);
    expect(await shown("instellingen", "uurtarief")).toEqual([75]);
    expect(await shown("instellingen", "eenheid")).toEqual([1]);
  });

  it("changes no cell, name or sheet of the user", async () => {
    await layOutOwnWorkbook();
    const before = await snapshot();
    await useOwnWorkbook();
    const after = await snapshot();
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    expect(after.tables).toEqual(expect.arrayContaining(before.tables));
  });

  it("writes what is typed in the pane to the user's own cell", async () => {
    await layOutOwnWorkbook();
    await useOwnWorkbook();
    await writePlanValue({ table: "gemeenten", row: "Blaricum", column: "inwoners", value: 10_000 });
    await writePlanValue({ table: "instellingen", row: "", column: "uurtarief", value: 80 });
    expect(await cellsOf("Begroting 2017", "D6:D7")).toEqual([[10_000], ["8.877"]]);
    expect(await cellsOf("Begroting 2017", "H10")).toEqual([[80]]);
    expect((await readPlanWorkbook())?.tables.instellingen["uurtarief"]).toBe(80);
  });

  it("does not write over a formula of the user", async () => {
    await layOutOwnWorkbook();
    await edit((context) => (context.workbook.worksheets.getItem("Begroting 2017").getRange("H10").formulas = [["=70+5"]]));
    await useOwnWorkbook();
    await expect(writePlanValue({ table: "instellingen", row: "", column: "uurtarief", value: 80 })).rejects.toMatchObject({
      reason: { kind: "formula", address: "H10" },
    });
  });

  it("finds rows by their name after the user has sorted, inserted and moved", async () => {
    await layOutOwnWorkbook();
    await useOwnWorkbook();
    await writePlanValue({ table: "gemeenten", row: "Hilversum", column: "minimum", value: 12_000 });
    const before = await amounts();
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem("Begroting 2017");
      sheet.getRange("C6:E13").sort.apply([{ key: 0, ascending: false }]);
      sheet.getRange("1:2").insert("Down");
    });
    expect(await amounts()).toEqual(before);
    expect((await shown("gemeenten", "inwoners"))[3]).toBe(87830);
  });

  it("tells which rows the user added, and takes them into the plan when asked", async () => {
    await layOutOwnWorkbook();
    await useOwnWorkbook();
    await edit((context) => context.workbook.tables.getItem("tblInzet").rows.add(undefined, [["Almere", 8]]));
    const { links } = (await readPlanWorkbook()) ?? {};
    expect(links?.tables.find(({ table }) => table === "uitvoeringsdiensten")).toMatchObject({ address: "Inzet!A2:A7", added: ["Almere"] });
    await addLinkedRows("uitvoeringsdiensten", ["Almere"], 0, texts);
    const after = await readPlanWorkbook();
    expect(after?.tables.uitvoeringsdiensten.at(-1)).toMatchObject({ uitvoeringsdienst: "Almere", uren: 8 });
    expect(after?.links.tables.flatMap(({ added }) => added)).toEqual([]);
    expect((await shown("uitvoeringsdiensten", "uren")).at(-1)).toBe(8);
  });

  it("says which columns are gone when their sheet is deleted, and can be pointed at others", async () => {
    await layOutOwnWorkbook();
    await useOwnWorkbook();
    await edit((context) => context.workbook.worksheets.getItem("Inzet").delete());
    const lost = (await readPlanWorkbook())?.links.lost;
    expect(lost).toEqual(
      expect.arrayContaining([
        { table: "uitvoeringsdiensten", column: "uren" },
        { table: "uitvoeringsdiensten", column: "uitvoeringsdienst" },
      ]),
    );
    await edit((context) => {
      context.workbook.worksheets.add("Uren").getRange("A1:B5").values = [
        ["Gooise Meren", 24],
        ["HBEL", 16],
        ["Hilversum", 16],
        ["Weesp", 8],
        ["Wijdemeren", 8],
      ];
    });
    const area = { row: 0, column: 0, rows: 5, columns: 1 };
    await bindColumns(
      [
        { table: "uitvoeringsdiensten", column: "uitvoeringsdienst", sheet: "Uren", area },
        { table: "uitvoeringsdiensten", column: "uren", sheet: "Uren", area: { ...area, column: 1 } },
      ],
      texts,
    );
    expect((await readPlanWorkbook())?.links.lost).toEqual([]);
    expect(await shown("uitvoeringsdiensten", "uren")).toEqual([24, 16, 16, 8, 8]);
  });

  it("finds the links again in a later session, in two requests", async () => {
    await layOutOwnWorkbook();
    await useOwnWorkbook();
    const lettingGo = 1;
    expect(await addIn.actions(readPlanWorkbook)).toHaveLength(2 + lettingGo);
    const read = await readPlanWorkbook();
    expect(read?.links.tables.map(({ table, address }) => [table, address])).toEqual([
      ["gemeenten", "'Begroting 2017'!C6:C13"],
      ["uitvoeringsdiensten", "Inzet!A2:A6"],
      ["bijdragen", "'Begroting 2017'!G6:G7"],
      ["instellingen", null],
    ]);
  });
});
