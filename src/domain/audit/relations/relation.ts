/** An amount in whole millionths: sums of them are exact. */
export type Micros = bigint;

/** A cell of a table, by number. */
export type CellId = number;

export type Amounts = (cell: CellId) => Micros;

export type RelationKind =
  /** A total and the rows above, below or around it. */
  | "sum"
  /** A column that is the sum or the difference of others, in each row. */
  | "across"
  /** A column that is the product of others. */
  | "product"
  /** The column before it, raised by the percentage in a row above. */
  | "index"
  /** A percentage of the total of a column. */
  | "share"
  /** Amounts that follow a key, by largest remainders. */
  | "key"
  /** The inhabitants of a municipality on 1 January of a year. */
  | "population"
  /** The same in every row. */
  | "constant"
  /** Two totals that come to the same. */
  | "equal";

/** What should hold between cells. */
export interface Relation {
  readonly kind: RelationKind;
  /** The cell that the others make; the first of its cells. */
  readonly target: CellId;
  readonly cells: readonly CellId[];
  readonly holds: (amounts: Amounts) => boolean;
  /** What the target should be, given the others; null when that cannot be told. */
  readonly expected: (amounts: Amounts) => Micros | null;
  /** The values of a cell with which it holds, as far as they can be told. */
  readonly solve: (cell: CellId, amounts: Amounts) => readonly Micros[];
  /** Headings of the columns that make the target, for its sentence. */
  readonly of: readonly string[];
}

export const million = 1_000_000n;

/** The shortest decimal text of a number as whole millionths; finer digits are rounded. Null for what is no plain number. */
export function microsOf(value: number): Micros | null {
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return null;
  const [, sign, whole = "", decimals = ""] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? /^(-?)(\d+)(?:\.(\d+))?$/.exec(value.toFixed(8)) ?? [];
  const digits = decimals.padEnd(7, "0");
  const size = BigInt(whole === "" ? "0" : whole) * million + BigInt(digits.slice(0, 6)) + (digits.charAt(6) >= "5" ? 1n : 0n);
  return sign === "-" ? -size : size;
}

/** As a number of a cell. */
export const numberOf = (micros: Micros): number => Number(micros) / 1_000_000;

export const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

/** over / under to a multiple of `unit`, half away from zero. */
export function divided(over: bigint, under: bigint, unit: bigint): bigint {
  const [a, b] = [sizeOf(over), sizeOf(under) * unit];
  const whole = ((2n * a + b) / (2n * b)) * unit;
  return over < 0n !== under < 0n ? -whole : whole;
}
