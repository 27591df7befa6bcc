import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { methodChoices } from "../../../../src/domain/norm/input/schema";
import { normState } from "../../../../src/domain/norm/outlook/norm-state";
import { dayOf } from "../../../../src/domain/time/day";
import { normInput as english } from "../../../../src/text/norm-input/en";
import { normProblemSentence } from "../../../../src/text/norm-input/sentences";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { bindNormSelection } from "../../../../src/workbook/store/norm/bind-norm";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { readNormForecast, readNormWorkbook } from "../../../../src/workbook/store/norm/read-norm-workbook";
import { writeMeasureCounts } from "../../../../src/workbook/store/norm/write-measure-counts";
import { addNormRows, writeNormSetting } from "../../../../src/workbook/store/norm/write-norm-rows";
import { openAddIn } from "../../support/add-in";

const { actions } = openAddIn();

const texts = { norm: normInput, sheets: normSheets, common: inputSheetWords };
const today = dayOf({ year: 2026, month: 11, day: 22 });
const methodCell = "NormplanNorm_uitgangspunten_methode";

const inNamed = <T>(name: string, work: (range: Excel.Range) => () => T): Promise<T> =>
  Excel.run(async (context) => {
    const found = work(context.workbook.names.getItem(name).getRange());
    await context.sync();
    return found();
  });

const type = (name: string, value: string | number) =>
  inNamed(name, (range) => {
    range.getCell(0, 0).values = [[value]];
    return () => undefined;
  });

const sheetNames = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/** As Normplan made its sheets before there were choices on them. */
async function earlierWorkbook(): Promise<void> {
  await makeNorm(gooiEnVechtstreekNorm, texts);
  await Excel.run(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    for (const name of [methodCell, "NormplanNorm_maatregelen_teltMee"]) names.getItem(name).delete();
    worksheets.getItem(normSheets.settings.name).delete();
    tables.getItem("NormplanMaatregelen").columns.getItem(normInput.headings.maatregelen.teltMee).delete();
    await context.sync();
  });
}

const forecast = async () => {
  const found = (await readNormForecast(today))?.forecast;
  if (found?.kind !== "figures") throw new Error(JSON.stringify(found));
  return found;
};

describe("the method of the expectation in the workbook", () => {
  it.each(methodChoices)("%s is read where it was written, and decides the forecast of every sheet", async (method) => {
    const realisatie = ["2018-K4", "2019-K1", "2019-K2", "2019-K3", "2019-K4", "2020-K1", "2020-K2", "2020-K3", "2020-K4"].map(
      (datum, index) => ({ datum, banen: 400 + 25 * index + ((index * 7) % 5) * 9 }),
    );
    await makeNorm({ ...gooiEnVechtstreekNorm, realisatie }, texts);
    await writeNormSetting("methode", method, texts);
    const tables = await readNormWorkbook();
    expect(tables?.uitgangspunten).toEqual({ methode: method });
    if (!tables) return;
    const { outlook, data } = normState({ ...tables, maatregelen: [] }, today);
    expect([data.method, outlook?.method]).toEqual([method, method]);
    const withMeasures = await forecast();
    await writeMeasureCounts(1, false, texts);
    const without = await forecast();
    expect([withMeasures.method, without.method]).toEqual([method, method]);
    expect(without.expected).toBe(outlook?.yearEnds.find(({ year }) => year === without.year)?.jobs);
    expect(without.expected).not.toBe(withMeasures.expected);
  });

  it("stands in a cell with a list of what may be chosen, beside what each choice means", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    const rule = await inNamed(methodCell, (range) => {
      range.dataValidation.load("rule");
      return () => range.dataValidation.rule;
    });
    expect(rule.list?.source).toBe("auto,lineair,robuust,drift,gedempt,theta");
    const cells = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(normSheets.settings.name).getUsedRange().load("values");
      await context.sync();
      return used.values.flat().map(String);
    });
    expect(cells).toEqual(expect.arrayContaining(["Methode", "auto", ...Object.values(normInput.methods)]));
  });

  it.each(["gemiddelde", "#N/A", 5])("%s is told with what may stand there, and gives no forecast until it is mended", async (typed) => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    await type(methodCell, typed);
    const tables = (await readNormWorkbook()) ?? gooiEnVechtstreekNorm;
    const { outlook, missing, problems } = normState(tables, today);
    expect([outlook, missing]).toEqual([null, null]);
    expect((await readNormForecast(today))?.forecast).toMatchObject({ kind: "problem", problem: { table: "uitgangspunten" } });
    const [problem] = problems;
    if (!problem) throw new Error("No problem was found.");
    const [nl, en] = [normProblemSentence(problem, normInput, "nl"), normProblemSentence(problem, english, "en")];
    expect(nl).toMatch(/^Methode in de tabel Uitgangspunten van de norm is /);
    expect(nl).toContain(String(typed));
    if (typed !== "#N/A") for (const sentence of [nl, en]) expect(sentence).toContain("auto, lineair, robuust, drift, gedempt, theta");
    await type(methodCell, " Lineair ");
    expect((await forecast()).method).toBe("lineair");
  });

  it("is the default where the cell is blank", async () => {
    await makeNorm({ ...gooiEnVechtstreekNorm, uitgangspunten: { methode: "drift" } }, texts);
    await type(methodCell, "");
    expect((await readNormWorkbook())?.uitgangspunten).toEqual({ methode: null });
    expect((await forecast()).method).toBe("auto");
  });

  it("takes two requests to write, and the one with which office.js lets go", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    expect(await actions(() => writeNormSetting("methode", "drift", texts))).toHaveLength(2 + 1);
    expect(await actions(() => writeMeasureCounts(1, false, texts))).toHaveLength(2 + 1);
  });
});

describe("a workbook of before there were choices", () => {
  it("keeps its forecast: automatic, with all measures", async () => {
    await makeNorm(gooiEnVechtstreekNorm, texts);
    const { expected } = await forecast();
    await Excel.run(async (context) => {
      for (const name of Object.values({ ...normSheets, subtitle: null }))
        if (name) context.workbook.worksheets.getItem(name.name).delete();
      context.workbook.names.load("items/name");
      await context.sync();
      for (const name of context.workbook.names.items) name.delete();
      await context.sync();
    });
    await earlierWorkbook();
    expect((await readNormWorkbook())?.uitgangspunten).toBeNull();
    expect(await forecast()).toMatchObject({ method: "auto", expected });
  });

  it("gets the sheet with the method when one is chosen, once", async () => {
    await earlierWorkbook();
    await writeNormSetting("methode", "lineair", texts);
    await writeNormSetting("methode", "drift", texts);
    expect((await sheetNames()).filter((name) => name === normSheets.settings.name)).toHaveLength(1);
    expect((await forecast()).method).toBe("drift");
  });

  it("gets the sheet again after it was deleted", async () => {
    await makeNorm({ ...gooiEnVechtstreekNorm, uitgangspunten: { methode: "drift" } }, texts);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(normSheets.settings.name).delete();
      await context.sync();
    });
    expect((await forecast()).method).toBe("auto");
    await writeNormSetting("methode", "lineair", texts);
    expect((await forecast()).method).toBe("lineair");
  });

  it("gets the column in which a measure does not count, and its measures stay as they are", async () => {
    await earlierWorkbook();
    await addNormRows("maatregelen", [{ maatregel: "Jobcoaches", van: "2021-K1", totEnMet: "2021-K4", banen: 3, zekerheid: "hoog" }]);
    const before = (await readNormWorkbook())?.maatregelen;
    expect(before).toMatchObject([{ teltMee: null }, { maatregel: "Jobcoaches", zekerheid: "hoog", teltMee: null }]);
    const { expected } = await forecast();
    await writeMeasureCounts(2, false, texts);
    await addNormRows("maatregelen", [{ maatregel: "Scholing", van: "2021-K1", totEnMet: "2021-K4", banen: 0, teltMee: "ja" }]);
    expect((await readNormWorkbook())?.maatregelen).toEqual([
      { ...before?.[0], teltMee: null },
      { ...before?.[1], teltMee: "nee" },
      expect.objectContaining({ maatregel: "Scholing", teltMee: "ja" }),
    ]);
    expect((await forecast()).expected).toBeLessThan(expected);
    await writeMeasureCounts(2, true, texts);
    expect((await forecast()).expected).toBe(expected);
    const rule = await inNamed("NormplanNorm_maatregelen_teltMee", (range) => {
      const cell = range.getCell(0, 0);
      cell.dataValidation.load("rule");
      return () => cell.dataValidation.rule;
    });
    expect(rule.list?.source).toBe("ja,nee");
  });
});

describe("measures in cells of the user", () => {
  const headings = ["Maatregel", "Van", "Tot en met", "Banen per kwartaal"];
  const select = (rows: readonly (readonly (string | number)[])[]) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Eigen").getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
      range.values = rows.map((row) => [...row]);
      range.worksheet.activate();
      range.select();
      await context.sync();
    });

  it("count or not by their own column, which is written where it stands", async () => {
    await select([
      [...headings, "Telt mee"],
      ["Jobcoaches", "2021-K1", "2021-K4", 3, "nee"],
    ]);
    await bindNormSelection();
    await writeMeasureCounts(1, true, texts);
    expect((await readNormWorkbook())?.maatregelen).toMatchObject([{ maatregel: "Jobcoaches", teltMee: "ja" }]);
  });

  it("without that column are left as they are, and it is named", async () => {
    await select([headings, ["Jobcoaches", "2021-K1", "2021-K4", 3]]);
    await bindNormSelection();
    await expect(writeMeasureCounts(1, false, texts)).rejects.toMatchObject({ reason: { kind: "columnsMissing", columns: ["Telt mee"] } });
  });
});
