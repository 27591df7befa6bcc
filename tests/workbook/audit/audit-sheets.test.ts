import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadPopulation } from "../../../src/data/population";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { applyCorrection } from "../../../src/workbook/audit/apply-correction";
import { auditPlace, auditWorkbook, type SheetAudit } from "../../../src/workbook/audit/audit-sheets";
import { selectedPlace } from "../../../src/workbook/audit/audit-place";
import { publishedRows, publishedTotal } from "../../../src/workbook/sheets/sample/published-table";
import { openAddIn } from "../support/add-in";
import { snapshot } from "../support/snapshot";

const addIn = openAddIn();
let population: PopulationTable;
beforeAll(async () => {
  population = await loadPopulation();
});

const write = (address: string, cells: unknown[][], sheet = "Blad1") =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = cells;
    await context.sync();
  });
const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).select();
    await context.sync();
  });

async function auditSelection(): Promise<SheetAudit[]> {
  const place = await selectedPlace();
  return place ? auditPlace(place, population) : [];
}

/** The table of 2017 in B3:C14, with a total that was typed. */
const publish = () => write("B3:C14", [["Partij", "Bedrag"], ...publishedRows.map((row) => [...row]), ["Totaal", publishedTotal]]);

async function firstOf(audits: Promise<SheetAudit[]>) {
  const [audit] = await audits;
  const [finding] = audit?.findings ?? [];
  if (!audit || !finding?.correction) throw new Error("There is nothing to correct.");
  return { audit, finding, correction: finding.correction };
}

describe("auditing a workbook", () => {
  it("finds the tables on every sheet and what is wrong with them", async () => {
    await publish();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Overig");
      await context.sync();
    });
    await write(
      "A1:B4",
      [
        ["Post", "Bedrag"],
        ["Huur", 100],
        ["Loon", "'250"],
        ["Totaal", "=SUM(B2:B3)"],
      ],
      "Overig",
    );
    const audits = await auditWorkbook(population);
    expect(audits.map(({ sheet, findings }) => [sheet, findings.map(({ details }) => details.kind)])).toEqual([
      ["Blad1", ["copiedAmount"]],
      ["Overig", ["numbersAsText"]],
    ]);
  });

  it("audits the table around the selected cell, or only the selected cells", async () => {
    await publish();
    await write("E3:F6", [
      ["Post", "Bedrag"],
      ["Huur", 100],
      ["Loon", 250],
      ["Totaal", 999],
    ]);
    await select("F5");
    expect((await auditSelection()).map(({ area }) => area)).toEqual([{ row: 2, column: 4, rows: 4, columns: 2 }]);
    await select("E3:F5");
    const [part] = await auditSelection();
    expect(part?.findings).toEqual([]);
    await select("J20");
    expect(await auditSelection()).toEqual([]);
  });

  it("knows hidden rows", async () => {
    await publish();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("9:10").rowHidden = true;
      await context.sync();
    });
    const [audit] = await auditWorkbook(population);
    expect(audit?.findings.at(-1)?.details).toMatchObject({ kind: "hiddenRows", count: 2 });
  });

  it("changes nothing", async () => {
    await publish();
    const before = await snapshot();
    await auditWorkbook(population);
    expect(await snapshot()).toEqual(before);
  });

  it("says how far it is, and stops when it is cancelled", async () => {
    await publish();
    const progress = vi.fn();
    await auditWorkbook(population, { progress });
    expect(progress).toHaveBeenLastCalledWith(1);
    const cancelled = new AbortController();
    cancelled.abort();
    await expect(auditWorkbook(population, { signal: cancelled.signal })).rejects.toMatchObject({ name: "AbortError" });
  });

  it("stops half-way, between two tables, and leaves everything as it was", async () => {
    await publish();
    await write("E3:F6", [
      ["Post", "Bedrag"],
      ["Huur", 100],
      ["Loon", 250],
      ["Totaal", 999],
    ]);
    const before = await snapshot();
    const cancelled = new AbortController();
    const parts: number[] = [];
    const progress = (part: number) => {
      parts.push(part);
      if (part > 0.5) cancelled.abort();
    };
    await expect(auditWorkbook(population, { progress, signal: cancelled.signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(parts.at(-1)).toBeLessThan(1);
    expect(await snapshot()).toEqual(before);
  });

  it("needs no more requests for a larger table", async () => {
    await publish();
    const small = await addIn.actions(() => auditWorkbook(population));
    await write(
      "B14:C613",
      Array.from({ length: 600 }, (_, row) => [`Post ${String(row)}`, row]),
    );
    const large = await addIn.actions(() => auditWorkbook(population));
    expect(large.length).toBe(small.length);
  });
});

describe("a correction", () => {
  it("is one step, after which the table closes, and can be undone", async () => {
    await publish();
    const { audit, correction } = await firstOf(auditWorkbook(population));
    expect(await applyCorrection(audit, correction)).toBe("applied");
    expect(await read("C13")).toEqual([[3286]]);
    const [again] = await auditWorkbook(population);
    expect(again?.findings).toEqual([]);
    await addIn.headless.workbook.undo();
    expect(await read("C13")).toEqual([[1257]]);
  });

  it.each([
    ["the cell itself", "C13", 1300],
    ["another amount of the table", "C6", 1400],
    ["a formula with the same result", "C6", "=1000+321"],
  ])("is refused when %s has changed since", async (_what, address, content) => {
    await publish();
    const { audit, correction } = await firstOf(auditWorkbook(population));
    await write(address, [[content]]);
    const before = await snapshot();
    expect(await applyCorrection(audit, correction)).toBe("changed");
    expect(await snapshot()).toEqual(before);
  });

  it("is refused when the sheet or the rows are gone", async () => {
    await publish();
    const { audit, correction } = await firstOf(auditWorkbook(population));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(await applyCorrection(audit, correction)).toBe("changed");
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Ander");
      context.workbook.worksheets.getItem("Blad1").delete();
      await context.sync();
    });
    expect(await applyCorrection(audit, correction)).toBe("changed");
  });

  it("makes numbers of texts, also in cells for text", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("B2:B3");
      range.numberFormat = [["@"], ["@"]];
      await context.sync();
    });
    await write("A1:B4", [
      ["Post", "Bedrag"],
      ["Huur", "100,50"],
      ["Loon", "€ 1.250"],
      ["Totaal", "=SUM(B2:B3)"],
    ]);
    const { audit, correction } = await firstOf(auditWorkbook(population));
    expect(await applyCorrection(audit, correction)).toBe("applied");
    expect(await read("B2:B4")).toEqual([[100.5], [1250], ["=SUM(B2:B3)"]]);
    expect((await auditWorkbook(population))[0]?.findings).toEqual([]);
  });

  it("copies the formula of the cells around a number that was typed over it", async () => {
    await write("A1:C6", [
      ["Post", "Uren", "Bedrag"],
      ...[2, 3, 4, 5].map((row) => [`Post ${String(row)}`, row * 10, row === 4 ? 999 : `=B${String(row)}*$B$2`]),
      ["Totaal", "=SUM(B2:B5)", "=SUM(C2:C5)"],
    ]);
    const { audit, correction, finding } = await firstOf(auditWorkbook(population));
    expect(finding.details.kind).toBe("formulaOverwritten");
    expect(await applyCorrection(audit, correction)).toBe("applied");
    expect(await read("C4")).toEqual([["=B4*$B$2"]]);
  });
});
