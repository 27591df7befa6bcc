import { exampleScenarios, gooiEnVechtstreek2017 } from "../../data/gooi-en-vechtstreek";
import { openAddIn } from "../host/open-add-in";
import { plan } from "../../text/plan/nl";
import { inputSheetWords } from "../../text/input-sheets/nl";
import { makePlan } from "../../workbook/commands/make-plan";
import { readPlanWorkbook } from "../../workbook/store/plan/read-plan-workbook";
import { detectPlan } from "../../workbook/recognise/detect-plan";
import { readCells } from "../../workbook/recognise/read-cells";
import { benchRow, type BenchRow } from "./bench-row";
import { median } from "./time-together";

const rows = 2500;
const columns = 20;
const measuredRounds = 5;

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= measuredRounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times.slice(1));
}

/**
 * A workbook of 50.000 filled cells beside the plan: reading the plan, as whenever the pane opens, against searching everything for tables,
 * as once in a first run.
 */
export async function openingBench(): Promise<BenchRow[]> {
  const headless = await openAddIn();
  try {
    await makePlan(gooiEnVechtstreek2017, exampleScenarios, { plan, sheets: inputSheetWords });
    await Excel.run(async (context) => {
      const filled = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => row * column));
      context.workbook.worksheets
        .add("Administratie")
        .getRange("A1")
        .getResizedRange(rows - 1, columns - 1).values = filled;
      await context.sync();
    });
    const searching = await medianTime(async () => detectPlan(await readCells()));
    const opening = await medianTime(readPlanWorkbook);
    const among = `among ${(rows * columns).toLocaleString("en")} filled cells`;
    return [
      benchRow(`every table found ${among}`, searching, "ms", null, null),
      benchRow(
        `the plan read ${among}`,
        opening,
        "ms",
        { ratioTo: "every table found", ratio: opening / searching },
        { of: "ratio", atMost: 1 },
      ),
    ];
  } finally {
    headless.dispose();
  }
}
