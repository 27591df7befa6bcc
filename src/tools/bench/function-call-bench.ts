import { apportion } from "../../domain/number/apportion/apportion";
import { callFunction } from "../../functions/evaluate";
import { benchRow, type BenchRow } from "./bench-row";
import { timeTogether } from "./time-together";

const calls = 10_000;
/** Gooi en Vechtstreek: inhabitants on 1 January 2016. */
const weights = [9622, 8877, 56696, 87830, 41373, 10956, 18572, 23275];
const column = weights.map((weight) => [weight]);

/** 10.000 calls of VERDEEL with eight recipients, from cell values to cell values. */
export function functionCallBench(): BenchRow[] {
  const amountOf = (call: number) => 36_250 + call;
  const { nanoseconds, ratio } = timeTogether({
    whole: () => repeat((call) => callFunction("VERDEEL", [amountOf(call), column, 1, null, null, null])),
    split: () => repeat((call) => apportion({ amount: amountOf(call), weights, unit: 1 })),
  });
  const perSecond = (calls * 1e9) / nanoseconds.whole;
  return [
    benchRow("VERDEEL calls, from cells to cells", perSecond, "calls/s", null, null),
    benchRow(
      "splitting in those calls",
      nanoseconds.split / calls,
      "ns",
      { ratioTo: "a whole call", ratio: ratio("split", "whole") },
      null,
    ),
  ];
}

function repeat(call: (number: number) => unknown): unknown {
  let last: unknown;
  for (let number = 0; number < calls; number++) last = call(number);
  return last;
}
