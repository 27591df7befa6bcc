import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { workbookContent } from "../../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../../src/host/xlsx/write-xlsx";
import { addLinkedRows } from "../../../../src/workbook/store/links/rows-below";
import { makeLinkedPlan } from "../../../../src/workbook/commands/make-linked-plan";
import { makeScenarioSheets } from "../../../../src/workbook/commands/make-scenario-sheets";
import { keepOwnValue, restoreLink, writePlanValue } from "../../../../src/workbook/store/plan/write-plan-value";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";
import { chosenTables } from "../../../../src/workbook/recognise/chosen-tables";
import { detectPlan, proposePlan } from "../../../../src/workbook/recognise/detect-plan";
import { readCells } from "../../../../src/workbook/recognise/read-cells";
import { stamp, texts, today } from "../../sheets/scenario/support";
import { LibreOffice } from "../../../support/libreoffice";
import { below, resultsOf } from "../../../support/recalculated";
import { openAddIn } from "../../support/add-in";
import { layOutOwnWorkbook } from "../../support/own-workbook";

const addIn = openAddIn();
let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
});
afterAll(() => office.close());
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

async function useOwnWorkbook() {
  await layOutOwnWorkbook();
  const sheets = await readCells();
  await makeLinkedPlan(chosenTables(proposePlan(detectPlan(sheets), sheets), sheets), sheets, texts);
}

const edit = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const links = async () => {
  const read = await readPlanWorkbook();
  if (!read) throw new Error("There is no plan.");
  return read.links;
};

const linked = async (table: string) => (await links()).tables.find((one) => one.table === table);

/** The sentence on the sheet, which needs no add-in. */
const onSheet = async (table: string): Promise<unknown> => {
  expect(await addIn.headless.settle(20_000)).toBe(true);
  return valueOf(`NormplanControle_${table}`);
};

const shown = (name: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

const valueOf = async (name: string): Promise<unknown> => (await shown(name))[0];

/** What LibreOffice makes of the saved workbook: the sentence above the gemeenten and their inhabitants. */
async function inLibreOffice() {
  expect(await addIn.headless.settle(20_000)).toBe(true);
  const results = await resultsOf(await office.convert(await writeContent(workbookContent(addIn.headless.grid)), "xlsx"));
  const sheet = results.get("Normplan gemeenten") ?? [];
  return { sentence: sheet[2]?.[0], inhabitants: below(sheet, "Gemeente").rows.map((row) => row[3]) };
}

/** The row of totals makes place for a new gemeente. */
const addRowBelow = () =>
  edit((context) => {
    const sheet = context.workbook.worksheets.getItem("Begroting 2017");
    sheet.getRange("C14:E15").values = [
      ["gemeente Muiden", 6000, "Weesp"],
      ["Totaal", 263201, ""],
    ];
  });

const own = (name: string, row: number) => (context: Excel.RequestContext) =>
  context.workbook.names.getItem(name).getRange().getCell(row, 0);
const inhabitants = own("Normplan_gemeenten_inwoners", 0);

describe("a row directly below the cells that a plan is linked to", () => {
  it("is noticed, in the pane and on the sheets, and taken into the plan when asked", async () => {
    await useOwnWorkbook();
    expect([await linked("gemeenten"), await onSheet("gemeenten")]).toMatchObject([{ added: [], below: 0 }, ""]);
    await addRowBelow();
    expect(await linked("gemeenten")).toMatchObject({ added: ["Muiden"], below: 1 });
    expect(await onSheet("gemeenten")).toBe("Let op: rijen in uw eigen tabel die hier ontbreken: 1.");
    await addLinkedRows("gemeenten", ["Muiden"], 1, texts);
    expect(await linked("gemeenten")).toMatchObject({ address: "'Begroting 2017'!C6:C14", added: [], below: 0 });
    expect(await onSheet("gemeenten")).toBe("");
    const read = await readPlanWorkbook();
    expect(read?.tables.gemeenten.at(-1)).toMatchObject({ gemeente: "Muiden", inwoners: 6000, uitvoeringsdienst: "Weesp" });
    const outcome = read && scenarioOutcome(read.tables, null);
    expect(
      outcome?.kind === "calculated" && outcome.result.totals.municipalities.find(({ municipality }) => municipality === "Muiden")?.amount,
    ).toBeGreaterThan(0);
  });

  it("is told and taken along in another program too", async () => {
    await useOwnWorkbook();
    await addRowBelow();
    await edit((context) => (own("Normplan_gemeenten_inwoners", 1)(context).values = [[9000]]));
    const before = await inLibreOffice();
    expect(before.sentence).toBe("Let op: rijen in uw eigen tabel die hier ontbreken: 1. Overgetypte grijze cellen: 1.");
    await addLinkedRows("gemeenten", ["Muiden"], 1, texts);
    await restoreLink({ table: "gemeenten", row: "Eemnes", column: "inwoners" }, texts);
    const after = await inLibreOffice();
    expect(after.sentence ?? "").toBe("");
    expect(after.inhabitants).toEqual([9622, 8877, 56696, 87830, 41373, 10956, 18572, 23275, 6000]);
  });

  it("makes a check on the scenario sheets fail, also where the add-in is absent", async () => {
    await useOwnWorkbook();
    const read = await readPlanWorkbook();
    if (!read) throw new Error("There is no plan.");
    await makeScenarioSheets({ tables: read.tables, scenario: null, name: "Basis", today, texts, stamp });
    const sentence = () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Basis").getRange("A3").load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
    expect(await sentence()).toBe("Alle controles sluiten.");
    await addRowBelow();
    expect(await addIn.headless.settle(20_000)).toBe(true);
    expect(await sentence()).not.toBe("Alle controles sluiten.");
  });

  it("is no total, no remark without figures, and nothing below an Excel table", async () => {
    await useOwnWorkbook();
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem("Begroting 2017");
      sheet.getRange("C14:E14").values = [["Bron: CBS StatLine", "", ""]];
      sheet.getRange("G8:H8").values = [["Subtotaal", 9000]];
      context.workbook.worksheets.getItem("Inzet").getRange("A8:B8").values = [["Almere", 8]];
    });
    expect((await links()).tables.filter(({ below }) => below > 0)).toEqual([]);
    expect([await onSheet("gemeenten"), await onSheet("bijdragen"), await onSheet("uitvoeringsdiensten")]).toEqual(["", "", ""]);
  });
});

describe("a cell of the plan that was typed over", () => {
  it("counts as typed, is told with both values, and shows the user's cell again when asked", async () => {
    await useOwnWorkbook();
    await edit((context) => (inhabitants(context).values = [[9000]]));
    const cell = { table: "gemeenten", row: "Blaricum", column: "inwoners", value: 9000, theirs: 9622, kept: false };
    expect((await links()).typedOver).toEqual([cell]);
    expect((await readPlanWorkbook())?.tables.gemeenten[0]?.["inwoners"]).toBe(9000);
    expect(await onSheet("gemeenten")).toBe("Overgetypte grijze cellen: 1.");
    await restoreLink({ table: "gemeenten", row: "Blaricum", column: "inwoners" }, texts);
    expect((await links()).typedOver).toEqual([]);
    expect([await valueOf("Normplan_gemeenten_inwoners"), await onSheet("gemeenten")]).toEqual([9622, ""]);
  });

  it("keeps the typed value as the plan's own when asked, also when it is changed in the pane, and her cell stays hers", async () => {
    await useOwnWorkbook();
    await edit((context) => (own("Normplan_instellingen_uurtarief", 0)(context).values = [[82.5]]));
    const place = { table: "instellingen", row: "", column: "uurtarief" } as const;
    expect(await onSheet("instellingen")).toBe("Overgetypte grijze cellen: 1.");
    await keepOwnValue({ ...place, value: 82.5 });
    expect((await links()).typedOver).toEqual([{ ...place, value: 82.5, theirs: 75, kept: true }]);
    expect(await onSheet("instellingen")).toBe("");
    await writePlanValue({ ...place, value: 90 });
    expect((await links()).typedOver).toEqual([{ ...place, value: 90, theirs: 75, kept: true }]);
    expect((await readPlanWorkbook())?.tables.instellingen["uurtarief"]).toBe(90);
  });

  it("keeps a text as the plan's own", async () => {
    await useOwnWorkbook();
    await edit((context) => (own("Normplan_gemeenten_uitvoeringsdienst", 0)(context).values = [["Weesp"]]));
    await keepOwnValue({ table: "gemeenten", row: "Blaricum", column: "uitvoeringsdienst", value: "Weesp" });
    expect((await links()).typedOver).toMatchObject([{ row: "Blaricum", value: "Weesp", theirs: "HBEL", kept: true }]);
    expect((await readPlanWorkbook())?.tables.gemeenten[0]?.["uitvoeringsdienst"]).toBe("Weesp");
  });

  it("is not a row that only the plan has", async () => {
    await useOwnWorkbook();
    await edit((context) =>
      context.workbook.tables.getItem("NormplanBijdragen").rows.add(undefined, [["Provincie", "vast", 1000, "", "jaarlijks"]]),
    );
    expect((await links()).typedOver).toEqual([]);
    expect(await onSheet("bijdragen")).toBe("");
  });
});
