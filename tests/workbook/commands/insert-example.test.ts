import { describe, expect, it } from "vitest";
import { definitions } from "../../../src/functions/definitions";
import type { FunctionExample } from "../../../src/functions/definition";
import { WorkbookFailure } from "../../../src/workbook/excel/failure";
import { insertExample } from "../../../src/workbook/commands/insert-example";
import { openAddIn } from "../support/add-in";
import { snapshot } from "../support/snapshot";
import { asShown } from "../../support/as-shown";

const addIn = openAddIn();

const small: FunctionExample = {
  title: { nl: "Voorbeeld", en: "Example" },
  cells: [
    ["gemeente", "inwoners", "bijdrage", "bedrag"],
    ["Laren", 10956, "=NORMPLAN.VERDEEL($D$2,B2:B3,1)", 100],
    ["-Weesp", 18572, null, null],
  ],
  formulaCell: "C2",
  expected: [[37], [63]],
  explanation: { nl: "", en: "" },
};
const relative: FunctionExample = {
  ...small,
  cells: small.cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replaceAll("$", "") : cell))),
};

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).select();
    await context.sync();
  });

const write = (address: string, formulas: (string | number)[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).formulas = formulas;
    await context.sync();
  });

const valuesAt = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const selection = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

describe("inserting a worked example", () => {
  it.each(definitions.map((one) => [one.id, one.example] as const))("calculates %s wherever it is put", async (_id, example) => {
    await select("D7");
    const result = await insertExample(example);
    expect(result.kind).toBe("inserted");
    const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(example.formulaCell) ?? [];
    const [width, height] = [example.expected[0]?.length ?? 0, example.expected.length];
    const column = letter.charCodeAt(0) + 3;
    const first = `${String.fromCharCode(column)}${String(Number(row) + 6)}`;
    const last = `${String.fromCharCode(column + width - 1)}${String(Number(row) + 5 + height)}`;
    expect(asShown(await valuesAt(`${first}:${last}`), example.expected)).toEqual(example.expected);
  });

  it("writes at the top left of the selection, moves references along and selects what it wrote", async () => {
    await select("B5:C9");
    expect(await insertExample(relative)).toEqual({ kind: "inserted", address: "Blad1!B5:E7" });
    expect(await valuesAt("B5:E7")).toEqual([
      ["gemeente", "inwoners", "bijdrage", "bedrag"],
      ["Laren", 10956, 37, 100],
      ["-Weesp", 18572, 63, ""],
    ]);
    expect(await selection()).toBe("Blad1!B5:E7");
  });

  it("refuses cells that are in use and writes nothing", async () => {
    await write("C6:D7", [
      ["mijn tekst", ""],
      ["", '=IF(1>0,"","")'],
    ]);
    await select("B5");
    const before = await snapshot();
    expect(await insertExample(relative)).toEqual({ kind: "occupied", address: "Blad1!B5:E7", cells: 2 });
    expect(await snapshot()).toEqual(before);
  });

  it("counts cells in which only the result would spill", async () => {
    await write("C2:C3", [[""], [5]]);
    await select("A1");
    expect(await insertExample(relative)).toEqual({ kind: "occupied", address: "Blad1!A1:D3", cells: 1 });
  });

  it("counts values that another formula spills there", async () => {
    await write("D3", [["=NORMPLAN.VERDEEL(10,F1:F2)"]]);
    await write("F1:F2", [[1], [1]]);
    await select("A4");
    expect(await insertExample(relative)).toMatchObject({ kind: "occupied", cells: 1 });
  });

  it("replaces them when asked to, and leaves the cells around alone", async () => {
    await write(
      "A1:F8",
      Array.from({ length: 8 }, () => Array<number>(6).fill(9)),
    );
    await select("B5");
    expect(await insertExample(relative, { overwrite: true })).toEqual({ kind: "inserted", address: "Blad1!B5:E7" });
    const values = await valuesAt("A1:F8");
    expect(values.slice(4, 7).map((row) => row[3])).toEqual(["bijdrage", 37, 63]);
    expect(values.flat().filter((value) => value === 9)).toHaveLength(48 - 12);
  });

  it("refuses merged cells, also when asked to overwrite", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("C6:D6").merge();
      await context.sync();
    });
    await select("B5");
    const before = await snapshot();
    await expect(insertExample(relative, { overwrite: true })).rejects.toMatchObject({ reason: { kind: "mergedCells" } });
    expect(await snapshot()).toEqual(before);
  });

  it("refuses to write into a table and names it", async () => {
    await write("D6:E7", [
      ["a", "b"],
      [1, 2],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").tables.add("D6:E7", true).name = "Mijn_tabel";
      await context.sync();
    });
    await select("B5");
    const before = await snapshot();
    await expect(insertExample(relative, { overwrite: true })).rejects.toMatchObject({
      reason: { kind: "tableInTheWay", table: "Mijn_tabel" },
    });
    expect(await snapshot()).toEqual(before);
  });

  it("says that there is no room at the edge of the sheet", async () => {
    await select("XFC1048575");
    await expect(insertExample(relative)).rejects.toMatchObject({ reason: { kind: "noRoom" } });
  });

  it("syncs twice, whatever the example", async () => {
    await select("B5");
    const lettingGo = 1;
    expect(await addIn.actions(() => insertExample(relative))).toHaveLength(2 + lettingGo);
  });

  it("leaves the sheet as it was when Excel refuses, at whatever action", async () => {
    await write("B5:C6", [
      ["oud", 1],
      ["=C5", 2],
    ]);
    await select("B5");
    const before = await snapshot();
    const insert = () => insertExample(relative, { overwrite: true });
    const counts = await addIn.actions(insert);
    await write("B5:E7", [
      ["oud", 1, "", ""],
      ["=C5", 2, "", ""],
      ["", "", "", ""],
    ]);
    for (const [request, actions] of counts.slice(0, 2).entries()) {
      for (let action = 0; action < actions; action++) {
        const thrown = await addIn.refusing({ request, action, code: "InvalidOperationInCellEditMode" }, insert);
        expect(thrown, `request ${String(request)}, action ${String(action)}`).toBeInstanceOf(WorkbookFailure);
        expect(thrown).toMatchObject({ reason: { kind: "cellEditMode" } });
        expect(await snapshot()).toEqual(before);
      }
    }
  });
});
