import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { noNormTables } from "../../../../src/domain/norm/input/norm-tables";
import { normState } from "../../../../src/domain/norm/outlook/norm-state";
import { dayOf } from "../../../../src/domain/time/day";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { bindNormSelection } from "../../../../src/workbook/store/norm/bind-norm";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { readNormWorkbook } from "../../../../src/workbook/store/norm/read-norm-workbook";
import { addNormRows, removeNormRow, writeNormCell } from "../../../../src/workbook/store/norm/write-norm-rows";
import { openAddIn } from "../../support/add-in";

const { actions } = openAddIn();

const texts = { norm: normInput, sheets: normSheets, common: inputSheetWords };
const today = dayOf({ year: 2026, month: 11, day: 22 });

describe("the norm in the workbook", () => {
  it("is read back as it was written", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    expect(await readNormWorkbook()).toEqual(gooiEnVechtstreekNorm);
  });

  it("is absent in a workbook without it", async () => {
    expect(await readNormWorkbook()).toBeNull();
  });

  it("takes four requests to make and two to read, and one to let go of ranges", async () => {
    expect(await actions(() => makeNorm(gooiEnVechtstreekNorm, texts))).toHaveLength(4 + 1);
    expect(await actions(() => readNormWorkbook())).toHaveLength(2 + 1);
  });

  it("is filled in from nothing: quarters typed as text give the gap of the case", async () => {
    await makeNorm(noNormTables, texts);
    await addNormRows("norm", [{ jaar: 2020, norm: 900 }]);
    await addNormRows("realisatie", [
      { datum: "2020-K1", banen: 547 },
      { datum: "4e kwartaal 2020", banen: 608 },
    ]);
    const tables = await readNormWorkbook();
    expect(tables?.realisatie).toHaveLength(2);
    expect(normState(tables ?? noNormTables, today).outlook?.latest).toMatchObject({ jobs: 608, yearNorm: 900, gap: 292 });
  });

  it("changes cell by cell and row by row, also down to nothing", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    await writeNormCell({ table: "realisatie", row: 4, column: "banen", value: 612 });
    await removeNormRow("realisatie", 1);
    await removeNormRow("maatregelen", 1);
    const tables = await readNormWorkbook();
    expect(tables?.realisatie.map(({ banen }) => banen)).toEqual([544, 547, 612]);
    expect(tables?.maatregelen).toEqual([
      Object.fromEntries(Object.keys(gooiEnVechtstreekNorm.maatregelen[0] ?? {}).map((id) => [id, null])),
    ]);
    await addNormRows("maatregelen", [{ maatregel: "=1+1", van: "2021-K1", totEnMet: "2021-K4", banen: 3 }]);
    expect((await readNormWorkbook())?.maatregelen).toMatchObject([{ maatregel: "=1+1", banen: 3 }]);
  });
});

describe("a sheet of the norm that was deleted", () => {
  it("is made anew, and the others stay as they are", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(normSheets.measures.name).delete();
      await context.sync();
    });
    expect((await readNormWorkbook())?.maatregelen).toEqual([]);
    await makeNorm(noNormTables, texts);
    await addNormRows("maatregelen", [{ maatregel: "Jobcoaches", van: "2021-K1", totEnMet: "2021-K4", banen: 3 }]);
    expect(await readNormWorkbook()).toMatchObject({ ...gooiEnVechtstreekNorm, maatregelen: [{ maatregel: "Jobcoaches" }] });
  });
});

describe("cells of the user that hold the norm", () => {
  const select = (sheet: string, rows: readonly (readonly (string | number)[])[], address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add(sheet).getRange(address);
      range.values = rows.map((row) => [...row]);
      range.worksheet.activate();
      range.select();
      await context.sync();
    });

  it("are recognised by their headings, in any order and below a title, and are read where they stand", async () => {
    await select(
      "UWV",
      [
        ["Banen Gooi", "", ""],
        ["Kwartaal", "Toelichting", "Aantal extra banen"],
        ["2020-K1", "", 547],
        ["2020-K4", "brief", 608],
      ],
      "B2:D5",
    );
    expect(await bindNormSelection()).toEqual({
      kind: "bound",
      table: "realisatie",
      rows: 2,
      columns: ["datum", "banen"],
      place: "UWV!B3:D5",
    });
    expect((await readNormWorkbook())?.realisatie).toMatchObject([
      { datum: "2020-K1", banen: 547, eerder: null },
      { datum: "2020-K4", banen: 608 },
    ]);
  });

  it("take the place of a table of ours, also when the others are made afterwards", async () => {
    await select(
      "Cijfers",
      [
        ["Jaar", "Indicatie"],
        [2020, 900],
        [2021, 1000],
      ],
      "A1:B3",
    );
    await bindNormSelection();
    await makeNorm({ ...noNormTables, realisatie: gooiEnVechtstreekNorm.realisatie }, texts);
    const tables = await readNormWorkbook();
    expect(tables?.norm).toMatchObject([
      { jaar: 2020, norm: 900 },
      { jaar: 2021, norm: 1000 },
    ]);
    expect(normState(tables ?? noNormTables, today).outlook?.latest.gap).toBe(292);
    await expect(addNormRows("norm", [{ jaar: 2022, norm: 1 }])).rejects.toMatchObject({ reason: { kind: expect.any(String) } });
    await writeNormCell({ table: "norm", row: 1, column: "norm", value: 950 });
    expect((await readNormWorkbook())?.norm[0]).toMatchObject({ jaar: 2020, norm: 950 });
  });

  it("replace a table that was made before, without columns of another place", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    await select(
      "Nieuw",
      [
        ["Datum", "Wajong", "PW"],
        ["2020-K4", 900, 800],
      ],
      "A1:C2",
    );
    expect(await bindNormSelection()).toMatchObject({ kind: "bound", table: "doelgroep", rows: 1 });
    expect((await readNormWorkbook())?.doelgroep).toEqual([
      { datum: "2020-K4", wajong: 900, participatiewet: 800, wsw: null, overig: null },
    ]);
    await expect(addNormRows("doelgroep", [{ datum: "2021-K1" }])).rejects.toMatchObject({ reason: { kind: "notFound" } });
    await expect(removeNormRow("doelgroep", 1)).rejects.toMatchObject({ reason: { kind: "notFound" } });
  });

  it("without headings that say what they are change nothing", async () => {
    await select(
      "Los",
      [
        ["Naam", "Prijs"],
        ["Appel", 3],
      ],
      "A1:B2",
    );
    expect(await bindNormSelection()).toEqual({ kind: "unknown", place: "Los!A1:B2" });
    await select(
      "Leeg",
      [
        ["Datum", "Banen"],
        ["", ""],
      ],
      "A1:B2",
    );
    expect(await bindNormSelection()).toEqual({ kind: "unknown", place: "Leeg!A1:B1" });
    await select("Niets", [[""]], "A1:A1");
    expect(await bindNormSelection()).toEqual({ kind: "empty" });
    expect(await readNormWorkbook()).toBeNull();
  });

  it("are not taken from a table of ours, which would lose its way to add rows", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(normSheets.norm.name).getRange("A7:B9");
      range.worksheet.activate();
      range.select();
      await context.sync();
    });
    expect(await bindNormSelection()).toEqual({ kind: "ours", place: "'Normplan norm'!A7:B9" });
    await addNormRows("norm", [{ jaar: 2031, norm: 1 }]);
    expect((await readNormWorkbook())?.norm.at(-1)).toMatchObject({ jaar: 2031, norm: 1 });
  });

  it("for every table of a sheet leave that sheet out when the others are made", async () => {
    await select(
      "A",
      [
        ["Jaar", "Norm"],
        [2020, 900],
      ],
      "A1:B2",
    );
    await bindNormSelection();
    await select(
      "B",
      [
        ["Datum", "Extra banen"],
        ["2020-K4", 608],
      ],
      "A1:B2",
    );
    await bindNormSelection();
    await select(
      "C",
      [
        ["Datum", "Wajong"],
        ["2020-K4", 900],
      ],
      "A1:B2",
    );
    await bindNormSelection();
    await makeNorm(noNormTables, texts);
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(sheets).not.toContain(normSheets.norm.name);
    expect(sheets).toEqual(expect.arrayContaining([normSheets.measures.name, normSheets.funnel.name]));
    expect(await readNormWorkbook()).toMatchObject({
      norm: [{ norm: 900 }],
      realisatie: [{ banen: 608 }],
      doelgroep: [{ wajong: 900 }],
      maatregelen: [{ maatregel: null }],
    });
  });
});
