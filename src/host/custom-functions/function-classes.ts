import type { BaseFunction, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { EngineCell } from "../engine/cells";
import type { FormulaEngine } from "../engine/univer-modules";
import type { HostFunction } from "./function-metadata";

/** What a function in a formula answers at a cell. */
export type Evaluate = (fn: HostFunction, variants: readonly FunctionVariantType[], cell: EngineCell) => BaseValueObject;

type FunctionClass = new (name: string) => BaseFunction;

/** More arguments than Excel takes. */
const MOST_ARGUMENTS = 255;

/** The functions as the engine's presets take them: `formula: { function: functionClasses(...) }`. */
export function functionClasses(functions: readonly HostFunction[], engine: FormulaEngine, evaluate: Evaluate): [FunctionClass, string][] {
  return functions.map((fn) => [functionClass(fn, engine, evaluate), fn.name.toUpperCase()]);
}

function functionClass(fn: HostFunction, engine: FormulaEngine, evaluate: Evaluate): FunctionClass {
  const required = fn.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = fn.parameters.at(-1)?.repeating ? MOST_ARGUMENTS : fn.parameters.length;
  return class extends engine.BaseFunction {
    override minParams = required;
    override maxParams = most;
    override needsReferenceObject = true;

    /** Text such as "10%" or "2020-12-31" in a formula stays text. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      return evaluate(fn, variants, cell);
    }
  };
}
