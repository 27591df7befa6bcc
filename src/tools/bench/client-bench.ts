import { callFunction } from "../../functions/evaluate";
import { ExcelClient } from "../excel-client";
import { benchRow, type BenchRow } from "./bench-row";
import { median } from "./time-together";

const calls = 10_000;
const measuredRounds = 5;
const cells = [[9622], [8877], [56696], [87830], [41373], [10956], [18572], [23275]];
const argumentsFor = (index: number) => [36_250 + index, cells, 1, null, null, null];

/**
 * A sheet full of VERDEEL formulas through Excel's own client. The client waits between batches of results, so what counts is the
 * processor's time. What of it is ours shows when the same calls are answered by a function that does nothing.
 */
export async function clientBench(): Promise<BenchRow[]> {
  const client = new ExcelClient();
  CustomFunctions.associate("VERDEEL", (...args: unknown[]) => callFunction("VERDEEL", args.slice(0, -1)));
  CustomFunctions.associate("NIETS", () => cells);
  const rounds: { readonly total: number; readonly ours: number }[] = [];
  for (let round = 0; round <= measuredRounds; round++) {
    const total = await processorTime(client, "VERDEEL");
    rounds.push({ total, ours: total - (await processorTime(client, "NIETS")) });
  }
  const measured = rounds.slice(1);
  const total = median(measured.map((round) => round.total));
  const share = median(measured.map((round) => round.ours / round.total));
  const name = `${calls.toLocaleString("en")} VERDEEL calls through Excel's client`;
  return [
    benchRow(name, Math.round((calls * 1000) / total), "calls/s", null, null),
    benchRow(
      `${name}: our part`,
      share * total,
      "ms",
      { ratioTo: "all processor time of the calls", ratio: share },
      { of: "ratio", atMost: 0.5 },
    ),
  ];
}

/** Milliseconds of processor time for all calls. */
async function processorTime(client: ExcelClient, id: string): Promise<number> {
  const before = process.cpuUsage();
  await client.call(Array.from({ length: calls }, (_, index) => ({ id, args: argumentsFor(index) })));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
