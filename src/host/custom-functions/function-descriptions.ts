import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { HostFunction } from "./function-metadata";

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
