import type { GridContext } from "./grid-context";
import { readFormula, type FormulaFault, type FunctionCall } from "./formula-syntax";

/**
 * Whether Excel would accept a formula, as `Range.formulas` gets it: English, with commas, starting with "=".
 * Functions and names that do not exist are accepted (they calculate to #NAME?); a wrong number of arguments of one that does is not.
 * @returns undefined when it is acceptable
 */
export function checkFormula(ctx: GridContext, formula: string): FormulaFault | undefined {
  const read = readFormula(formula);
  if ("fault" in read) return read.fault;
  const functions = ctx.injector.get(ctx.engine.IFunctionService);
  const wrong = read.calls.find((call) => {
    if (call.name === "LET") return call.arguments < 3 || call.arguments % 2 === 0;
    const executor = functions.getExecutor(call.name);
    return executor && !accepts(call, executor.minParams, executor.maxParams);
  });
  return wrong && { reason: "number of arguments", at: wrong.at };
}

/** The engine writes -1 for a number that it does not limit. */
function accepts(call: FunctionCall, minimum: number, maximum: number): boolean {
  return (minimum < 0 || call.arguments >= minimum) && (maximum < 0 || call.arguments <= maximum);
}
