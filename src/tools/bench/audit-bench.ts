import { loadPopulation } from "../../data/population";
import { openAddIn } from "../host/open-add-in";
import { auditWorkbook } from "../../workbook/audit/audit-sheets";
import { columnLetters } from "../../domain/table/column-letters";
import { benchRow, type BenchRow } from "./bench-row";
import { median } from "./time-together";

const columns = 145;
const measuredRounds = 3;

function sumOf(column: number, rows: number): string {
  const letters = columnLetters(column + 1);
  return `=SUM(${letters}2:${letters}${String(rows)})`;
}

/**
 * A sheet of 50.000 filled cells audited through office.js: every municipality of a year with its amounts, and their totals in formulas.
 */
export async function auditBench(): Promise<BenchRow[]> {
  const headless = await openAddIn();
  try {
    const population = await loadPopulation();
    const municipalities = population.municipalities.filter(({ inhabitants }) => (inhabitants.at(-1) ?? null) !== null);
    const table = [
      ["Gemeente", ...Array.from({ length: columns }, (_, column) => `Bedrag ${String(column + 1)}`)],
      ...municipalities.map(({ name, inhabitants }, row) => [
        name,
        ...Array.from({ length: columns }, (_, column) =>
          column % 2 === 0 ? Number(inhabitants.at(-1)) * (column + 1) : (row * 7919 + column * 104_729) % 10_007,
        ),
      ]),
    ];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").getResizedRange(table.length - 1, columns).values = table;
      sheet
        .getRange("B1")
        .getOffsetRange(table.length, 0)
        .getResizedRange(0, columns - 1).formulas = [Array.from({ length: columns }, (_, column) => sumOf(column, table.length))];
      await context.sync();
    });
    const times: number[] = [];
    for (let round = 0; round <= measuredRounds; round++) {
      const start = performance.now();
      const audits = await auditWorkbook(population);
      times.push(performance.now() - start);
      if (audits.length !== 1) throw new Error(`${String(audits.length)} tables were found instead of one.`);
    }
    const cells = table.length * (columns + 1);
    return [
      benchRow(`${cells.toLocaleString("en")} cells read through office.js and audited`, median(times.slice(1)), "ms", null, {
        of: "value",
        atMost: 3000,
      }),
    ];
  } finally {
    headless.dispose();
  }
}
