import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it, vi } from "vitest";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";

vi.setConfig({ testTimeout: 120_000 });

const ROWS = 5000;
const COLUMNS = 10;
/** Time of the processor, which does not depend on what else the machine is doing. */
const MOST_SECONDS = 10;

/** Numbers with a format, texts and formulas: 50.000 cells. */
function largeFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Groot");
  for (let row = 1; row <= ROWS; row++) {
    for (let column = 1; column < COLUMNS; column++) {
      const cell = sheet.getCell(row, column);
      cell.value = column % 3 === 0 ? `Gemeente ${String(row)}` : row * column + 0.25;
      if (column % 3 !== 0) cell.numFmt = "#,##0.00";
    }
    sheet.getCell(row, COLUMNS).value = { formula: `A${String(row)}*2`, result: row * 2 + 0.5 };
  }
  return workbook.xlsx.writeBuffer({ validate: false });
}

describe("a workbook of 50.000 cells", () => {
  it("opens and is saved within seconds, with every cell", async () => {
    const file = await largeFile();
    const before = process.cpuUsage();
    const { snapshot, state, source } = await readXlsx(file);
    const saved = await writeContent({ snapshot, state, spills: {} }, source);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
    const again = await readXlsx(saved);
    const cells = (of: typeof snapshot) => Object.values(of.sheets)[0]?.cellData;
    expect(cells(again.snapshot)).toEqual(cells(snapshot));
    expect(Object.values(cells(snapshot) ?? {}).reduce((sum: number, row) => sum + Object.keys(row as object).length, 0)).toBe(
      ROWS * COLUMNS,
    );
  });
});
