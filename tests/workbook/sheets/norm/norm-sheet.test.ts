import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { addedByMeasures } from "../../../../src/domain/norm/measures/evaluate-measures";
import { noNormTables, type NormTables } from "../../../../src/domain/norm/input/norm-tables";
import { normState } from "../../../../src/domain/norm/outlook/norm-state";
import type { ProjectionMethod } from "../../../../src/domain/norm/forecast/projection-request";
import { parseDay } from "../../../../src/domain/time/read-day";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { normReport as english } from "../../../../src/text/norm-report/en";
import { normReport } from "../../../../src/text/norm-report/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { sheets } from "../../../../src/text/sheets/nl";
import { makeNormSheet, type NormSheetRequest } from "../../../../src/workbook/commands/make-norm-sheet";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { readNormWorkbook } from "../../../../src/workbook/store/norm/read-norm-workbook";
import { writeNormCell } from "../../../../src/workbook/store/norm/write-norm-rows";
import { openAddIn } from "../../support/add-in";

const addIn = openAddIn();
const TIMEOUT_MS = 60_000;

const today = parseDay("2026-11-22");
const texts = { report: normReport, norm: normInput, plan: inputSheetWords, common: sheets };
const rates = { hourlyRate: 75, weeksPerYear: 40, index: 0, firstYear: 2021 };
const { name } = normReport;

const by = (method: ProjectionMethod, tables: NormTables): NormTables => ({ ...tables, uitgangspunten: { methode: method } });

const make = (tables: NormTables, method: ProjectionMethod, extra: Partial<NormSheetRequest> = {}) =>
  makeNormSheet({
    tables: by(method, tables),
    today,
    options: {},
    rates,
    texts,
    language: "nl",
    stamp: { made: "22-11-2026", version: "0.1.0" },
    ...extra,
  });

async function withSheet(method: ProjectionMethod, tables: NormTables = gooiEnVechtstreekNorm): Promise<NormTables> {
  await makeNorm(by(method, tables), { norm: normInput, sheets: normSheets, common: inputSheetWords });
  const read = await readNormWorkbook();
  if (!read) throw new Error("The norm was not found back.");
  expect(await make(read, method)).toEqual({ kind: "made", sheet: name });
  return read;
}

/** Once everything is calculated, the table on the sheet whose name ends so: rows by heading. */
async function rowsOf(ending: string): Promise<Record<string, unknown>[]> {
  await addIn.headless.settle(TIMEOUT_MS);
  return Excel.run(async (context) => {
    const tables = context.workbook.worksheets.getItem(name).tables.load("items/name");
    await context.sync();
    const found = tables.items.find((table) => table.name.endsWith(ending))?.name ?? "";
    const range = context.workbook.tables.getItem(found).getRange().load("values");
    await context.sync();
    const [headings = [], ...body] = range.values as unknown[][];
    return body.map((row) => Object.fromEntries(headings.map((heading, column) => [String(heading), row[column]])));
  });
}

async function sentences(): Promise<string[]> {
  await addIn.headless.settle(TIMEOUT_MS);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A3:A9").load("values");
    await context.sync();
    return range.values.map(([value]) => String(value)).filter((value) => value !== "");
  });
}

/** What the domain says of each year end: figures that are held to other forms in its own tests. */
function byDomain(tables: NormTables, method: ProjectionMethod) {
  const { outlook, data } = normState(by(method, tables), today);
  if (!outlook) throw new Error("The example has an outlook.");
  const added = addedByMeasures(data.measures);
  return outlook.yearEnds.map((row) => ({ ...row, added: row.kind === "expected" ? added(row.day).expected : null }));
}

describe("the sheet of the norm", () => {
  it.each(["lineair", "auto", "drift"] as const)(
    "says by %s what the domain says, and Normplan's function agrees cell by cell",
    async (method) => {
      const tables = await withSheet(method);
      const rows = await rowsOf("Jaareinden");
      const expected = byDomain(tables, method);
      expect(rows.map((row) => row["Jaar"])).toEqual(expected.map(({ year }) => year));
      rows.forEach((row, index) => {
        const told = expected[index];
        const pairs = [
          ["Norm", told?.norm],
          ["Banen", told?.jobs],
          ["Onder", told?.lower],
          ["Boven", told?.upper],
          ["Tekort", told?.gap],
          ["Kans", told?.chance],
          ["Maatregelen", told?.added],
          ["Normplan nu", told?.kind === "expected" ? told.jobs : null],
        ] as const;
        for (const [heading, value] of pairs) {
          if (value === null || value === undefined) expect(row[heading], heading).toBe("");
          else expect(Number(row[heading]), heading).toBeCloseTo(value, 6);
        }
      });
      expect((await sentences())[0]).toBe("Alle controles sluiten.");
    },
    TIMEOUT_MS,
  );

  it(
    "says first what is short and how sure that is",
    async () => {
      await withSheet("auto");
      expect(await sentences()).toEqual([
        "Alle controles sluiten.",
        "Eind 2021 ontbreken naar verwachting 437 banen; de kans dat de norm wordt gehaald is kleiner dan 5%.",
        "Met de maatregelen ontbreken er eind 2021 naar verwachting 413 banen.",
        "Op 31 december 2020 waren er 608 extra banen: 68% van de norm voor eind 2020.",
        "Als het zo doorgaat, wordt de norm niet gehaald vóór 2031.",
        "In het laatste jaar kwamen er 16 banen per kwartaal bij; voor de norm van eind 2021 zijn er 115 per kwartaal nodig.",
      ]);
    },
    TIMEOUT_MS,
  );

  it(
    "with a straight line follows the input: every figure is a formula",
    async () => {
      const tables = await withSheet("lineair");
      await writeNormCell({ table: "realisatie", row: 4, column: "banen", value: 700 });
      await writeNormCell({ table: "norm", row: 2, column: "norm", value: 760 });
      const changed = {
        ...tables,
        realisatie: tables.realisatie.map((row, index) => (index === 3 ? { ...row, banen: 700 } : row)),
        norm: tables.norm.map((row, index) => (index === 1 ? { ...row, norm: 760 } : row)),
      };
      const rows = await rowsOf("Jaareinden");
      byDomain(changed, "lineair").forEach(({ jobs, norm, chance }, index) => {
        if (norm !== null) expect(Number(rows[index]?.["Norm"])).toBeCloseTo(norm, 6);
        if (chance !== null) expect(Number(rows[index]?.["Kans"])).toBeCloseTo(chance, 6);
        expect(Number(rows[index]?.["Banen"])).toBeCloseTo(jobs ?? NaN, 6);
      });
      const [check, first] = await sentences();
      expect(check).toBe("Alle controles sluiten.");
      expect(first).toMatch(
        /^Eind 2021 zijn er naar verwachting \d+ banen meer dan de norm; de kans dat de norm wordt gehaald is ongeveer \d+%\.$/,
      );
    },
    TIMEOUT_MS,
  );

  it(
    "with another method says that it is out of date when the input changes",
    async () => {
      await withSheet("auto");
      await writeNormCell({ table: "realisatie", row: 4, column: "banen", value: 640 });
      expect((await sentences())[0]).toBe("Let op: niet alle controles sluiten. Maak dit blad opnieuw.");
      expect(await make((await readNormWorkbook()) ?? noNormTables, "auto")).toMatchObject({ kind: "made" });
      expect((await sentences())[0]).toBe("Alle controles sluiten.");
    },
    TIMEOUT_MS,
  );

  it(
    "says that it is out of date when the method in the workbook is another one, or its cell is emptied",
    async () => {
      const tables = await withSheet("drift");
      for (const [method, told] of [
        ["lineair", false],
        [" Drift ", true],
        ["", false],
      ] as const) {
        await writeNormCell({ table: "uitgangspunten", row: 1, column: "methode", value: method });
        expect([method, (await sentences())[0] === "Alle controles sluiten."]).toEqual([method, told]);
      }
      expect(await make(tables, "auto")).toMatchObject({ kind: "made" });
      expect((await sentences())[0]).toBe("Alle controles sluiten.");
    },
    TIMEOUT_MS,
  );

  it(
    "draws the quarters between two counts that nobody counted as a dashed line, and only those",
    async () => {
      await withSheet("auto");
      const rows = (await rowsOf("Punten")).filter((row) => row["Niet geteld"] !== "");
      expect(rows.map((row) => [row["Moment"], row["Geteld"], Math.round(Number(row["Niet geteld"]))])).toEqual([
        [expect.stringContaining("2020"), 547, 547],
        [expect.stringContaining("2020"), "", 567],
        [expect.stringContaining("2020"), "", 588],
        [expect.stringContaining("2020"), 608, 608],
      ]);
    },
    TIMEOUT_MS,
  );

  it(
    "takes quarters typed as text, and works without measures",
    async () => {
      await withSheet("auto", {
        ...noNormTables,
        norm: [
          { jaar: 2020, norm: 900, bron: null },
          { jaar: 2022, norm: 1000, bron: null },
        ],
        realisatie: [
          { datum: "2020-K1", banen: 547 },
          { datum: "2020-K4", banen: 608 },
        ],
      });
      const rows = await rowsOf("Jaareinden");
      expect(rows.map((row) => [row["Jaar"], row["Norm"], row["Tekort"]])).toMatchObject([
        [2020, 900, 292],
        [2021, 950, expect.any(Number)],
        [2022, 1000, expect.any(Number)],
      ]);
      expect(Object.keys(rows[0] ?? {})).not.toContain("Maatregelen");
      expect((await rowsOf("Reeks")).map((row) => [row["Banen"], row["Tijd"]])).toEqual([
        [547, 1],
        [608, 4],
      ]);
    },
    TIMEOUT_MS,
  );

  it(
    "writes nothing while a table holds problems or there is nothing to tell",
    async () => {
      await makeNorm(gooiEnVechtstreekNorm, { norm: normInput, sheets: normSheets, common: inputSheetWords });
      expect(await make({ ...gooiEnVechtstreekNorm, realisatie: [{ datum: "x", banen: 1 }] }, "auto")).toMatchObject({
        kind: "problems",
        problems: [{ key: "notADate" }],
      });
      expect(await make({ ...gooiEnVechtstreekNorm, maatregelen: [{ maatregel: "x" }] }, "auto")).toMatchObject({ kind: "problems" });
      expect(await make(noNormTables, "auto")).toMatchObject({ kind: "missing", failure: { key: "normMissing" } });
      const names = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map((sheet) => sheet.name);
      });
      expect(names).not.toContain(name);
    },
    TIMEOUT_MS,
  );

  it(
    "is made in English too",
    async () => {
      await makeNorm(gooiEnVechtstreekNorm, { norm: normInput, sheets: normSheets, common: inputSheetWords });
      const made = await make(gooiEnVechtstreekNorm, "theta", { texts: { ...texts, report: english }, language: "en" });
      // Four observations, six quarters with what is filled in: too few for theta, which the sheet says by leaving the years open.
      expect(made).toEqual({ kind: "made", sheet: english.name });
    },
    TIMEOUT_MS,
  );
});
