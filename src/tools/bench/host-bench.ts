import { openAddIn } from "../host/open-add-in";
import { benchRow, type BenchRow } from "./bench-row";
import { median } from "./time-together";

const formulas = 1000;
const nested = 12;
const measuredRounds = 3;

interface Measured {
  readonly wall: number;
  readonly processor: number;
}

/**
 * A sheet of formulas in the embedded host: written through office.js, calculated by the grid, the functions called in Excel's own client.
 */
export async function hostBench(): Promise<BenchRow[]> {
  const headless = await openAddIn();
  try {
    await calculate("A1:A3", [[9000], [86_000], [11_000]]);
    const rounds: { readonly native: Measured; readonly ours: Measured; readonly change: Measured; readonly chain: Measured }[] = [];
    for (let round = 0; round <= measuredRounds; round++) {
      rounds.push({
        native: await measure(() =>
          calculate(
            `C1:C${formulas}`,
            column(formulas, (row) => `=SUM(${row + round * formulas},$A$1:$A$3)`),
          ),
        ),
        ours: await measure(() =>
          calculate(
            `D1:D${formulas}`,
            column(formulas, (row) => `=SUM(NORMPLAN.VERDEEL(${row + round * formulas},$A$1:$A$3))`),
          ),
        ),
        change: await measure(() => calculate("A1", [[9001 + round]], `D${formulas}`)),
        chain: await measure(() =>
          calculate(
            `E1:E${nested}`,
            column(nested, (row) =>
              row === 1 ? `=SUM(NORMPLAN.VERDEEL(${round},$A$1:$A$3))` : `=SUM(NORMPLAN.VERDEEL(E${row - 1}+1,$A$1:$A$3))`,
            ),
          ),
        ),
      });
    }
    const of = (part: (round: (typeof rounds)[number]) => number) => median(rounds.slice(1).map(part));
    const share = of(({ ours, native }) => ours.processor / native.processor);
    return [
      benchRow(
        `${formulas} native formulas, written and calculated in the host`,
        of(({ native }) => native.wall),
        "ms",
        null,
        null,
      ),
      benchRow(
        `${formulas} different VERDEEL formulas, written and calculated in the host`,
        of(({ ours }) => ours.wall),
        "ms",
        { ratioTo: `processor time of ${formulas} native formulas`, ratio: share },
        { of: "ratio", atMost: 4 },
      ),
      benchRow(
        `a weight changed under ${formulas} VERDEEL formulas`,
        of(({ change }) => change.wall),
        "ms",
        null,
        null,
      ),
      benchRow(
        `${nested} VERDEEL formulas that need each other`,
        of(({ chain }) => chain.wall),
        "ms",
        null,
        null,
      ),
    ];
  } finally {
    headless.dispose();
  }
}

function column(rows: number, formula: (row: number) => string): string[][] {
  return Array.from({ length: rows }, (_, index) => [formula(index + 1)]);
}

async function calculate(address: string, cells: unknown[][], result = address): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange(address).formulas = cells;
    const range = sheet.getRange(result);
    range.load("values");
    await context.sync();
    if (range.values.flat().includes("#BUSY!")) throw new Error("Not everything was calculated in time.");
  });
}

async function measure(work: () => Promise<void>): Promise<Measured> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}
