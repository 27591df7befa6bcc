import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import { share } from "../../../src/text/share/nl";
import { freezeSheet } from "../../../src/workbook/commands/freeze-sheet";
import { basis, setCell, texts, withPlan } from "../sheets/scenario/support";
import { openAddIn } from "../support/add-in";
import { snapshot } from "../support/snapshot";

const addIn = openAddIn();

const request = {
  sheet: basis,
  copyName: share.copyName,
  stamp: share.stamp("Basis", "22 november 2026", "0.1.0"),
  replaces: [texts.scenario.reportSubtitle],
};

const sheetCells = async (name: string) => {
  const { sheets } = await snapshot();
  const found = sheets.find((one) => one.name === name);
  if (!found?.cells) throw new Error(`no sheet ${name}`);
  return found;
};

describe("a fixed copy of a scenario sheet", () => {
  it("holds the same figures as values, says what it is, and keeps the chart", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    const source = await sheetCells(basis);
    expect(await freezeSheet(request)).toEqual({ kind: "frozen", sheet: "Basis vast" });
    const copy = await sheetCells("Basis vast");
    const stamped = copy.cells?.values.map((row: unknown[]) =>
      row.map((cell) => (cell === request.stamp ? texts.scenario.reportSubtitle : cell)),
    );
    expect(stamped).toEqual(source.cells?.values);
    expect(copy.cells?.values.flat()).toContain(request.stamp);
    expect(copy.cells?.formulas.flat().filter((cell: unknown) => String(cell).startsWith("="))).toEqual([]);
    expect(copy.cells?.numberFormat).toEqual(source.cells?.numberFormat);
    expect(copy.charts).toHaveLength(source.charts.length);
  });

  it("does not change when the plan does", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    await freezeSheet(request);
    const before = await sheetCells("Basis vast");
    await setCell("Normplan_instellingen_uurtarief", 0, 80);
    expect(await sheetCells("Basis vast")).toEqual(before);
  });

  it("leaves tables and names of the workbook as they were, and takes a next name for a next copy", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    const before = await snapshot();
    await freezeSheet(request);
    expect(await freezeSheet(request)).toEqual({ kind: "frozen", sheet: "Basis vast 2" });
    const after = await snapshot();
    expect(after.tables).toEqual(before.tables);
    expect(after.names).toEqual(before.names);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });

  it("stamps a row of its own when the line under the title was changed", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    await freezeSheet({ ...request, replaces: [] });
    expect((await sheetCells("Basis vast")).cells?.values[0]?.[0]).toBe(request.stamp);
  });

  it("is not made of a sheet that is not there", async () => {
    expect(await freezeSheet(request)).toEqual({ kind: "noSheet" });
  });

  it("is there complete or not at all when Excel refuses", async () => {
    await withPlan(gooiEnVechtstreek2017, [], null);
    const before = await snapshot();
    const [, , writing = 0] = await addIn.actions(async () => void (await freezeSheet(request)));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Basis vast").delete();
      await context.sync();
    });
    for (const action of [0, Math.floor(writing / 2), writing - 1]) {
      const failure = await addIn.refusing({ request: 2, action, code: "GeneralException" }, () => freezeSheet(request));
      expect(failure).toMatchObject({ reason: { kind: "refused" }, leftBehind: [] });
      expect(await snapshot()).toEqual(before);
    }
  });
});
