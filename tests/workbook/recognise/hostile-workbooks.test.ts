import { describe, expect, it } from "vitest";
import { scenarioOutcome } from "../../../src/domain/plan/outcome/scenario-outcome";
import { plan } from "../../../src/text/plan/nl";
import { inputSheetWords } from "../../../src/text/input-sheets/nl";
import { makeLinkedPlan } from "../../../src/workbook/commands/make-linked-plan";
import { readPlanWorkbook } from "../../../src/workbook/store/plan/read-plan-workbook";
import { writePlanValue } from "../../../src/workbook/store/plan/write-plan-value";
import { chosenTables } from "../../../src/workbook/recognise/chosen-tables";
import { detectPlan, proposePlan } from "../../../src/workbook/recognise/detect-plan";
import { readCells } from "../../../src/workbook/recognise/read-cells";
import { readSelection } from "../../../src/workbook/recognise/read-selection";
import { openAddIn } from "../support/add-in";
import { layOutOwnWorkbook } from "../support/own-workbook";
import { snapshot } from "../support/snapshot";

const addIn = openAddIn();

const edit = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });

const heading = ["Gemeente", "Inwoners", "Uitvoeringsdienst"];
const layOut = (rows: readonly (readonly (string | number)[])[]) =>
  edit((sheet) => {
    const cells = [heading, ...rows.map((row) => [...row])];
    sheet.getRange(`A1:C${String(cells.length)}`).formulas = cells;
  });

async function link() {
  const sheets = await readCells();
  await makeLinkedPlan(chosenTables(proposePlan(detectPlan(sheets), sheets), sheets), sheets, { plan, sheets: inputSheetWords });
  return readPlanWorkbook();
}

const problems = (read: Awaited<ReturnType<typeof link>>) => {
  const outcome = read && scenarioOutcome(read.tables, null);
  return outcome?.kind === "problems" ? outcome.problems.map(({ key, row, value }) => [key, row, value]) : [];
};

describe("workbooks as they can be", () => {
  it("with headings and no rows have nothing to take, and an empty plan is made", async () => {
    await layOut([]);
    const read = await link();
    expect(read?.tables.gemeenten.filter(({ gemeente }) => gemeente !== null)).toEqual([]);
    expect(read?.links.tables).toEqual([]);
  });

  it("with 2.000 rows are taken whole", async () => {
    await layOut(Array.from({ length: 2000 }, (_, row) => [`Gemeente ${String(row)}`, 1000 + row, "Dienst"]));
    const sheets = await readCells();
    const { tables } = chosenTables(proposePlan(detectPlan(sheets), sheets), sheets);
    expect(tables.gemeenten).toHaveLength(2000);
    expect(tables.gemeenten.at(-1)).toMatchObject({ gemeente: "1999", inwoners: 2999 });
  }, 30_000);

  it("that name a gemeente twice say so, once for each", async () => {
    await layOut([
      ["Laren", 10956, "HBEL"],
      ["gemeente Laren", 11000, "HBEL"],
      ["Weesp", 18572, "Weesp"],
    ]);
    const read = await link();
    expect(problems(read)).toContainEqual(["required", "", null]);
    await writePlanValue({ table: "instellingen", row: "", column: "uurtarief", value: 80 });
    await writePlanValue({ table: "instellingen", row: "", column: "eersteJaar", value: 2026 });
    expect(problems(await readPlanWorkbook())).toEqual([["duplicateName", "Laren", "Laren"]]);
  });

  it("with errors and cyclic references in cells name the cells that are wrong", async () => {
    await layOut([
      ["Laren", "=1/0", "HBEL"],
      ["Weesp", "=B3+1", "Weesp"],
      ["Huizen", "=NIETBESTAAND(1)", "HBEL"],
      ["Blaricum", 9622, "HBEL"],
    ]);
    const found = problems(await link()).filter(([key]) => key === "cellError");
    expect(found.map(([, row]) => row)).toEqual(expect.arrayContaining(["Laren", "Huizen"]));
  });

  it("with merged and filtered tables are read all the same", async () => {
    await edit((sheet) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A1").values = [["Gemeenten van de regio"]];
      sheet.getRange("A3:C5").values = [heading, ["Laren", 10956, "HBEL"], ["Weesp", 18572, "Weesp"]];
      const table = sheet.tables.add("A3:C5", true);
      table.name = "tblGemeenten";
      table.columns.getItem("Gemeente").filter.applyValuesFilter(["Weesp"]);
    });
    expect((await link())?.tables.gemeenten.map(({ gemeente, inwoners }) => [gemeente, inwoners])).toEqual([
      ["Laren", 10956],
      ["Weesp", 18572],
    ]);
  });

  it("with very long names of sheets, tables and gemeenten keep them", async () => {
    const long = "Samenwerkingsverband ".repeat(20).trim();
    await layOut([
      [long, 10956, "HBEL"],
      ["Weesp", 18572, "Weesp"],
    ]);
    await edit((sheet) => (sheet.name = "Blad met de allerlangste naam!!"));
    const read = await link();
    expect(read?.tables.gemeenten[0]).toMatchObject({ gemeente: long, inwoners: 10956 });
    expect(read?.links.tables[0]?.address).toBe("'Blad met de allerlangste naam!!'!A2:A3");
  });

  it("with text that looks like a formula or markup keep it as text", async () => {
    const nasty = ["=1+1", "+31 35", "-Weesp", "@Huizen", "<img src=x onerror=alert(1)>", "'quoted"];
    await layOut(nasty.map((name, index) => [`'${name}`, 1000 + index, `'=${name}`]));
    const read = await link();
    expect(read?.tables.gemeenten.map(({ gemeente }) => gemeente)).toEqual(nasty);
    const own = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("NormplanGemeenten").getDataBodyRange().load("values");
      await context.sync();
      return range;
    });
    expect(own.values.map(([name]: unknown[]) => name)).toEqual(nasty);
    expect(own.values.map((row: unknown[]) => [row[2], row[3]])).toEqual(nasty.map((name, index) => [`=${name}`, 1000 + index]));
  });
});

describe("what the user points at", () => {
  const select = (address: string) => edit((sheet) => sheet.getRange(address).select());

  it("may be a whole column: only the data count, without heading and totals", async () => {
    await edit((sheet) => (sheet.getRange("B3:B7").values = [["Inwoners"], [10956], ["'18.572"], ["Totaal"], [29528]]));
    await select("B:B");
    expect(await readSelection("gemeenten", "inwoners")).toEqual({
      kind: "source",
      source: { table: "gemeenten", column: "inwoners", sheet: "Blad1", area: { row: 3, column: 1, rows: 2, columns: 1 } },
    });
  });

  it("is refused with the reason when it is empty, wide, or more than the one cell of a value", async () => {
    await select("A1:A9");
    expect(await readSelection("gemeenten", "gemeente")).toEqual({ kind: "nothing" });
    await edit(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          ["Laren", 1],
          ["Weesp", 2],
        ]),
    );
    await select("A1:B2");
    expect(await readSelection("gemeenten", "gemeente")).toEqual({ kind: "oneColumn" });
    await select("B1:B2");
    expect(await readSelection("instellingen", "uurtarief")).toEqual({ kind: "oneCell" });
    await select("A1:A2");
    expect(await readSelection("gemeenten", "inwoners")).toEqual({ kind: "nothing" });
  });
});

describe("a workbook of 50.000 filled cells", () => {
  const fill = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Administratie");
      sheet.getRange("A1:T2500").values = Array.from({ length: 2500 }, (_, row) =>
        Array.from({ length: 20 }, (_unused, column) => row * column),
      );
      await context.sync();
    });

  it("is opened by reading the plan's own cells and no others", async () => {
    await layOutOwnWorkbook();
    const cells = await readCells();
    await makeLinkedPlan(chosenTables(proposePlan(detectPlan(cells), cells), cells), cells, { plan, sheets: inputSheetWords });
    await fill();
    const before = await snapshot();
    const { result, cells: read } = await addIn.cellsRead(readPlanWorkbook);
    expect(result?.tables.gemeenten).toHaveLength(8);
    expect(read).toBeLessThan(400);
    expect(await snapshot()).toEqual(before);
  }, 30_000);

  it("without a plan is opened without reading any cell", async () => {
    await fill();
    expect((await addIn.cellsRead(readPlanWorkbook)).cells).toBe(0);
  }, 30_000);
});
