import { beforeAll, describe, expect, it } from "vitest";
import { loadPopulation } from "../../../src/data/population";
import type { FindingKind } from "../../../src/domain/audit/finding";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { applyCorrection } from "../../../src/workbook/audit/apply-correction";
import { selectedPlace } from "../../../src/workbook/audit/audit-place";
import { auditPlace, auditWorkbook } from "../../../src/workbook/audit/audit-sheets";
import { publishedRows, publishedTotal } from "../../../src/workbook/sheets/sample/published-table";
import { openAddIn } from "../support/add-in";
import { snapshot } from "../support/snapshot";

const addIn = openAddIn();
let population: PopulationTable;
beforeAll(async () => {
  population = await loadPopulation();
});

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
const write = (address: string, cells: unknown[][]) =>
  onSheet((sheet) => {
    sheet.getRange(address).formulas = cells;
  });
const amounts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const byHours = (row: (hours: number, index: number) => unknown[]) => [
  ["Dienst", "Uren", "Kosten"],
  ...amounts.map((hours, index) => row(hours, index)),
];

interface Case {
  readonly cells: unknown[][];
  readonly kind: FindingKind;
  /** What changes, by address; nothing else does. */
  readonly becomes: Readonly<Record<string, unknown>>;
}

const cases: Readonly<Record<string, Case>> = {
  "of one amount": {
    cells: [["Partij", "Bedrag"], ...publishedRows.map((row) => [...row]), ["Totaal", publishedTotal]],
    kind: "copiedAmount",
    becomes: { B11: 3286 },
  },
  "of two swapped amounts": {
    cells: byHours((hours, index) => [`Dienst ${String(index)}`, hours, [100, 900, 300, 400, 500, 600, 700, 800, 200, 1000][index]]),
    kind: "swappedAmounts",
    becomes: { C3: 200, C10: 900 },
  },
  "of texts": {
    cells: [
      ["Post", "Bedrag"],
      ["Loon", "'€ 1.250,50"],
      ["Huur", "'1.000,-"],
      ["Overig", 5],
      ["Totaal", "=SUM(B2:B4)"],
    ],
    kind: "numbersAsText",
    becomes: { B2: 1250.5, B3: 1000 },
  },
  "of percentages as text": {
    cells: [
      ["Deel", "Aandeel"],
      ["Een", "'33,3%"],
      ["Twee", "'33,3%"],
      ["Drie", "'33,4%"],
    ],
    kind: "numbersAsText",
    becomes: { B2: 0.333, B3: 0.333, B4: 0.334 },
  },
  "of a total that counts its subtotals": {
    cells: [
      ["Gemeente", "Kosten"],
      ["Blaricum", 12],
      ["Eemnes", 24],
      ["Subtotaal HBEL", "=SUM(B2:B3)"],
      ["Hilversum", 60],
      ["Huizen", 3],
      ["Subtotaal regio", "=SUM(B5:B6)"],
      ["Totaal", "=SUM(B2:B7)"],
    ],
    kind: "totalCountsTotals",
    becomes: { B8: "=B4+B7" },
  },
  "of a total that leaves a row out": {
    cells: [
      ["Post", "Bedrag"],
      ["Loon", 100],
      ["Huur", 50],
      ["Overig", 30],
      ["Totaal", "=SUM(B3:B4)"],
    ],
    kind: "totalSkipsRows",
    becomes: { B5: "=SUM(B2:B4)" },
  },
};

async function published() {
  await write("A1:B12", cases["of one amount"]?.cells ?? []);
  const [audit] = await auditWorkbook(population);
  const correction = audit?.findings[0]?.correction;
  if (!audit || !correction) throw new Error("There is nothing to correct.");
  return { audit, correction };
}

describe("a correction", () => {
  it.each(Object.keys(cases))("%s changes its cells and nothing else, mends what was found, and is undone in one step", async (name) => {
    const { cells = [], kind, becomes = {} } = cases[name] ?? {};
    const address = `A1:${String.fromCharCode(64 + (cells[0]?.length ?? 0))}${String(cells.length)}`;
    await write(address, cells);
    const before = await snapshot();
    const [audit] = await auditWorkbook(population);
    const finding = audit?.findings[0];
    expect(finding?.details.kind).toBe(kind);
    if (!audit || !finding?.correction) throw new Error("There is nothing to correct.");

    expect(await applyCorrection(audit, finding.correction)).toBe("applied");
    const [was, now] = [before.sheets[0]?.cells?.formulas ?? [], (await snapshot()).sheets[0]?.cells?.formulas ?? []];
    const changed = now.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell === was[row]?.[column] ? [] : [[`${String.fromCharCode(65 + column)}${String(row + 1)}`, cell]],
      ),
    );
    expect(Object.fromEntries(changed)).toEqual(becomes);
    expect((await auditWorkbook(population))[0]?.findings).toEqual([]);

    await addIn.headless.workbook.undo();
    expect(await snapshot()).toEqual(before);
  });

  it("of percentages keeps them percentages to look at", async () => {
    await write("A1:B4", cases["of percentages as text"]?.cells ?? []);
    const [audit] = await auditWorkbook(population);
    const correction = audit?.findings[0]?.correction;
    if (!audit || !correction) throw new Error("There is nothing to correct.");
    await applyCorrection(audit, correction);
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("B2:B4").load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    });
    expect(shown).toEqual([["0.0%"], ["0.0%"], ["0.0%"]]);
  });

  it("is refused when a formula in the table gives another result than at the check", async () => {
    await write("E1", [[192_000]]);
    await write("A1:B12", [["Partij", "Bedrag"], ...publishedRows.map((row) => [...row]), ["Totaal", "=$E$1"]]);
    const [audit] = await auditWorkbook(population);
    const correction = audit?.findings[0]?.correction;
    if (!audit || !correction) throw new Error("There is nothing to correct.");
    await write("E1", [[193_000]]);
    expect(await applyCorrection(audit, correction)).toBe("changed");
  });

  it("on a protected sheet fails with the reason, and writes nothing", async () => {
    const { audit, correction } = await published();
    await onSheet((sheet) => sheet.protection.protect());
    const before = await snapshot();
    await expect(applyCorrection(audit, correction)).rejects.toMatchObject({ reason: { kind: "protected" } });
    expect(await snapshot()).toEqual(before);
  });
});

describe("what is pointed at", () => {
  const auditSelection = async (address: string) => {
    await onSheet((sheet) => sheet.getRange(address).select());
    const place = await selectedPlace();
    return place ? auditPlace(place, population) : [];
  };

  it.each(["B5", "B:B", "A:B", "B2:B12", "A1:XFD1048576"])("may be %s: the table is checked as a whole", async (address) => {
    await published();
    const [audit, ...more] = await auditSelection(address);
    expect(more).toEqual([]);
    expect(audit).toMatchObject({ area: { row: 0, column: 0, rows: 12, columns: 2 }, cut: null });
    expect(audit?.findings[0]?.details.kind).toBe("copiedAmount");
  });

  it("may be part of a table, which is said; cells that are no table by themselves stand for the one they are in", async () => {
    await published();
    expect(await auditSelection("A4:B12")).toMatchObject([{ area: { row: 3, rows: 9 }, cut: "selection" }]);
    expect(await auditSelection("A1:B12")).toMatchObject([{ area: { rows: 12 }, cut: null }]);
    await write("D1:E3", [
      ["Uren", "Weken"],
      [10, 40],
      [20, 40],
    ]);
    await write("C1:C3", [["x"], ["Loon"], ["Huur"]]);
    expect(await auditSelection("D1:E3")).toMatchObject([{ cut: null }]);
  });
});
