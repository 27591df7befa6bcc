import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { normState } from "../../../../src/domain/norm/outlook/norm-state";
import { parseDay } from "../../../../src/domain/time/read-day";
import { workbookContent } from "../../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../../src/host/xlsx/write-xlsx";
import { normInput, normSheets } from "../../../../src/text/norm-input/nl";
import { normReport } from "../../../../src/text/norm-report/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { sheets } from "../../../../src/text/sheets/nl";
import { makeNormSheet } from "../../../../src/workbook/commands/make-norm-sheet";
import { makeNorm } from "../../../../src/workbook/store/norm/make-norm";
import { loaded } from "../../../host/xlsx/support/saved";
import { LibreOffice } from "../../../support/libreoffice";
import { openAddIn } from "../../support/add-in";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const addIn = openAddIn();
let office: LibreOffice;
beforeAll(async () => {
  office = await LibreOffice.start();
});
afterAll(() => office.close());

describe("the sheet of the norm in LibreOffice", () => {
  it("has the straight line, its band and the chance as the domain has them, calculated by LibreOffice itself", async () => {
    const today = parseDay("2026-11-22");
    const tables = { ...gooiEnVechtstreekNorm, uitgangspunten: { methode: "lineair" } };
    await makeNorm(tables, { norm: normInput, sheets: normSheets, common: inputSheetWords });
    const texts = { report: normReport, norm: normInput, plan: inputSheetWords, common: sheets };
    await makeNormSheet({
      tables,
      today,
      options: {},
      rates: null,
      texts,
      language: "nl",
      stamp: { made: "22-11-2026", version: "0.1.0" },
    });
    await addIn.headless.settle(60_000);
    const file = await writeContent(workbookContent(addIn.headless.grid), undefined, new Date("2026-11-22T12:00:00Z"));
    const sheet = (await loaded(await office.convert(file, "xlsx", "recalculate"))).getWorksheet(normReport.name);
    const headingRow = Array.from({ length: 40 }, (_, row) => row + 1).find((row) => sheet?.getCell(row, 1).value === "Jaar") ?? 0;
    const headings = Array.from({ length: 11 }, (_, column) => String(sheet?.getCell(headingRow, column + 1).value));
    const { yearEnds } = normState(tables, today).outlook ?? { yearEnds: [] };
    const told = yearEnds.map(
      (_, index) => (heading: string) => Number(sheet?.getCell(headingRow + 1 + index, headings.indexOf(heading) + 1).result),
    );
    const expected = yearEnds.flatMap((row, index) => (row.kind === "expected" ? [{ row, cell: told[index] ?? (() => NaN) }] : []));
    expect(expected).toHaveLength(5);
    for (const { row, cell } of expected) {
      expect(cell("Banen")).toBeCloseTo(row.jobs ?? NaN, 7);
      expect(cell("Onder")).toBeCloseTo(row.lower ?? NaN, 7);
      expect(cell("Boven")).toBeCloseTo(row.upper ?? NaN, 7);
      expect(cell("Tekort")).toBeCloseTo(row.gap ?? NaN, 7);
      expect(cell("Kans")).toBeCloseTo(row.chance ?? NaN, 9);
    }
  });
});
