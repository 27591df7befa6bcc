import { apportion } from "../../domain/apportion/apportion";
import { callFunction } from "../../functions/evaluate";
import { ExcelClient } from "../excel-client";
import { benchRow, type BenchRow } from "./bench-row";
import { median, timeTogether } from "./time-together";

const calls = 10_000;
const measuredRounds = 5;
const weights = [9622, 8877, 56696, 87830, 41373, 10956, 18572, 23275];
const cells = weights.map((weight) => [weight]);
const argumentsFor = (index: number) => [36_250 + index, cells, 1, null, null, null];

/** VERDEEL over 8 recipients as a sheet full of formulas calls it: from cells to cells, alone and through Excel's own client. */
export async function functionsBench(): Promise<BenchRow[]> {
  return [fromCellsToCells(), ...(await throughTheClient())];
}

function fromCellsToCells(): BenchRow {
  let index = 0;
  const { nanoseconds, ratio } = timeTogether({
    call: () => callFunction("VERDEEL", argumentsFor(index++ % calls)),
    split: () => apportion({ amount: 36_250 + (index++ % calls), weights, unit: 1 }),
  });
  const comparison = { ratioTo: "the split alone", ratio: ratio("call", "split") };
  return benchRow("VERDEEL over 8, from cells to cells", Math.round(1e9 / nanoseconds.call), "calls/s", comparison, { of: "ratio", atMost: 15 });
}

/**
 * The client waits between batches of results, so what counts is the processor's time. What of it is ours shows when the same calls
 * are answered by a function that does nothing.
 */
async function throughTheClient(): Promise<BenchRow[]> {
  const client = new ExcelClient();
  const answer = weights.map((weight) => [weight]);
  CustomFunctions.associate("VERDEEL", (...args: unknown[]) => callFunction("VERDEEL", args.slice(0, -1)));
  CustomFunctions.associate("NIETS", () => answer);
  const rounds: { readonly total: number; readonly ours: number }[] = [];
  for (let round = 0; round <= measuredRounds; round++) {
    const total = await processorTime(client, "VERDEEL");
    rounds.push({ total, ours: total - (await processorTime(client, "NIETS")) });
  }
  const measured = rounds.slice(1);
  const total = median(measured.map((round) => round.total));
  const share = median(measured.map((round) => round.ours / round.total));
  const name = `${calls.toLocaleString("en")} VERDEEL calls over 8 through Excel's client`;
  return [
    benchRow(name, Math.round((calls * 1000) / total), "calls/s", null, null),
    benchRow(`${name}: in our functions`, share * total, "ms", { ratioTo: "all processor time of the calls", ratio: share }, { of: "ratio", atMost: 0.5 }),
  ];
}

/** Milliseconds of processor time for all calls. */
async function processorTime(client: ExcelClient, id: string): Promise<number> {
  const before = process.cpuUsage();
  await client.call(Array.from({ length: calls }, (_, index) => ({ id, args: argumentsFor(index) })));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
