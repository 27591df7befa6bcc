import type { Injector } from "@univerjs/core";
import { IFunctionService, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { replaceMethod } from "../../engine/replace-method";

const swapped: Readonly<Record<string, string>> = { ",": ".", ".": "," };

/** FIXED (VAST) writes a number with the separators of the user's language, as Excel does; the engine always writes those of English. */
export function fixNumbersInDutch(injector: Injector, dutch: () => boolean): void {
  const fixed = injector.get(IFunctionService).getExecutor("FIXED");
  if (!fixed) throw new Error("The formula engine has no FIXED");
  replaceMethod(fixed, "calculate", (calculate) => (...variants) => {
    const written = calculate.apply(fixed, variants);
    if (!dutch() || written.isReferenceObject()) return written;
    const value = written as BaseValueObject;
    return value.isArray() ? value.mapValue(inDutch) : inDutch(value);
  });
}

const inDutch = (value: BaseValueObject): BaseValueObject =>
  value.isString()
    ? StringValueObject.create(String(value.getValue()).replace(/[.,]/g, (separator) => swapped[separator] ?? separator))
    : value;
