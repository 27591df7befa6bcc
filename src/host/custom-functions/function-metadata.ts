import type { IFunctionInfo } from "@univerjs/engine-formula";

export interface HostParameter {
  readonly name: string;
  readonly text: string;
  /** "matrix": a range goes in whole; "scalar": the function is mapped over a range. */
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
  /** The last parameter may be given any number of times. */
  readonly repeating: boolean;
}

/** A custom function as functions.json describes it to Excel. */
export interface HostFunction {
  /** Under which the pane has associated it. */
  readonly id: string;
  /** As it stands in formulas: namespace and name. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly HostParameter[];
}

/** The parameter that takes the argument at a position; undefined beyond the last. */
export function parameterAt(fn: HostFunction, index: number): HostParameter | undefined {
  const last = fn.parameters.at(-1);
  return fn.parameters[index] ?? (last?.repeating ? last : undefined);
}

/** Univer's FunctionType.User. */
const USER_FUNCTION = 15;

/** What the grid shows while a formula is typed. */
export function functionDescriptions(functions: readonly HostFunction[]): IFunctionInfo[] {
  return functions.map(({ name, summary, parameters }) => ({
    functionName: name,
    functionType: USER_FUNCTION,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.text,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
