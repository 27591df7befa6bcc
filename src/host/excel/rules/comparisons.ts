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
