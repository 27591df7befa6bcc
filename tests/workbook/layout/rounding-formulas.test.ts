import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { roundToCentFormula, roundToMultipleFormula } from "../../../src/domain/number/rounding";
import { nearHalf, type Rounding } from "../../domain/support/near-half";
import { openExcel } from "../../host/excel/support";
import { LibreOffice } from "../../support/libreoffice";
import { resultsOf } from "../../support/recalculated";
import { workbookContent } from "../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const { headless } = openExcel();
const cases = 2000;

/** Found with an earlier form of the formula: a cent too much or too little. */
const known: readonly Rounding[] = [
  { amount: 192_000.3, part: 0.65, step: 0.01, rounded: 12_480_020n },
  { amount: 250_000.9, part: 0.65, step: 0.01, rounded: 16_250_059n },
  { amount: 330_765, part: 0.145, step: 0.01, rounded: 4_796_093n },
  { amount: 13_585_260_863.5, part: 0.73, step: 0.01, rounded: 991_724_043_036n },
];

describe("the Excel formulas beside the rules of rounding", () => {
  const drawn = [...known, ...fc.sample(nearHalf, { numRuns: cases, seed: 16 })];
  let libreOffice: LibreOffice;

  beforeAll(async () => {
    libreOffice = await LibreOffice.start();
  });
  afterAll(() => libreOffice.close());

  it("give in the trial environment what whole numbers give, on and beside halves", async () => {
    expect(wrong((await calculated()).map(([multiple]) => multiple))).toEqual([]);
  });

  it("give in LibreOffice what whole numbers give", async () => {
    await calculated();
    const saved = await writeContent(workbookContent(headless.grid));
    const grid = (await resultsOf(await libreOffice.convert(saved, "xlsx"))).get("Blad1") ?? [];
    expect(wrong(grid.map((row) => row[3]))).toEqual([]);
    expect(wrong(grid.map((row, index) => (drawn[index]?.step === 0.01 ? row[4] : row[3])))).toEqual([]);
  });

  /** Writes every case with both formulas beside it, and reads what they give. */
  async function calculated(): Promise<readonly unknown[][]> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`A1:C${String(drawn.length)}`).values = drawn.map(({ amount, part, step }) => [amount, part, step]);
      const results = sheet.getRange(`D1:E${String(drawn.length)}`);
      results.formulas = drawn.map((_, index) => {
        const [amount, part, step] = ["A", "B", "C"].map((column) => `${column}${String(index + 1)}`) as [string, string, string];
        return [`=${roundToMultipleFormula(`${amount}*${part}`, step)}`, `=${roundToCentFormula(`${amount}*${part}`)}`];
      });
      results.load("values");
      await context.sync();
      return results.values;
    });
  }

  const wrong = (found: readonly unknown[]) =>
    drawn.flatMap((one, index) => (found[index] === Number(`${String(one.rounded)}e-2`) ? [] : [{ ...one, found: found[index] }]));
});
