import { ApiError } from "../rich-api/api-error";

/** Names of Excel for values of the grid, in both directions. */
export class NamedValues<Value> {
  constructor(private readonly entries: readonly (readonly [name: string, value: Value])[]) {}

  /** The grid's value for a name of Excel; refuses another name. Case does not count. */
  value(name: unknown, location: string): Value {
    const found = this.entries.find(([known]) => known.toLowerCase() === String(name).toLowerCase());
    if (!found) throw new ApiError("InvalidArgument", location);
    return found[1];
  }

  name(value: Value, otherwise: string): string {
    return this.entries.find(([, known]) => known === value)?.[0] ?? otherwise;
  }
}

/**
 * How rules compare a cell with a value, in office.js and in the grid. Of "or equal" office.js has two spellings, one for each kind of
 * rule.
 */
export const COMPARISONS: readonly (readonly [name: string, value: string])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
];
