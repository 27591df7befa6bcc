// Says which stated relations of a table hold, from the values of the cells alone, with an adder of its own in whole millionths (BigInt).

import { MICRO, microsOfNumber, microsOfText } from "./dutch";
import { gemeenteNamed, type Year } from "./gemeenten";
import { findCell, fullAddress, type Cell, type LayoutBook, type Relation, type TableTruth, present } from "./model";
import { seenFrom } from "./references";

export interface Broken {
  table: number;
  relation: number;
  kind: Relation["kind"];
  /** Full addresses ("Sheet!A1") of the cells it names. */
  cells: string[];
}

export function relationCells(relation: Relation): string[] {
  switch (relation.kind) {
    case "sum":
      return [relation.total, ...relation.parts.map((part) => part.cell)];
    case "ledger":
      return [relation.total, ...relation.amounts, ...relation.signs];
    case "key":
      return [relation.total, ...relation.parts, ...relation.keys];
    case "product":
      return [relation.target, ...relation.factors];
    case "index":
      return [relation.target, relation.base, relation.percent];
    case "share":
      return [relation.target, relation.part, relation.whole];
    case "population":
    case "formula":
      return [relation.cell];
    default:
      return relation.cells;
  }
}

/** The amount in a cell; an empty cell is nothing; an error or words are no amount. */
export function amountOf(cell: Cell | undefined): bigint | null {
  if (!cell || (cell.value === null && !cell.error)) return 0n;
  if (cell.error) return null;
  if (typeof cell.value === "number") return microsOfNumber(cell.value);
  return typeof cell.value === "string" ? microsOfText(cell.value) : null;
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** over / under rounded half away from zero to `decimals`, in millionths. */
export function rounded(over: bigint, under: bigint, decimals: number): bigint {
  const unit = 10n ** BigInt(6 - decimals);
  const [a, b] = [size(over), size(under) * unit];
  const whole = ((2n * a + b) / (2n * b)) * unit;
  return over < 0n !== under < 0n ? -whole : whole;
}

/** Each part is its quota rounded down or up, and nothing rounded up has a smaller remainder than something rounded down. */
export function largestRemainderHolds(total: bigint, parts: bigint[], keys: bigint[], unit: bigint): boolean {
  const sum = keys.reduce((all, key) => all + key, 0n);
  if (sum <= 0n || keys.some((key) => key < 0n) || total % unit || total < 0n) return false;
  let [leastUp, mostDown] = [sum, -1n];
  for (const [index, part] of parts.entries()) {
    const quota = (total / unit) * present(keys[index]);
    const [floor, rest] = [quota / sum, quota % sum];
    if (part % unit) return false;
    if (part / unit === floor) mostDown = rest > mostDown ? rest : mostDown;
    else if (part / unit === floor + 1n && rest > 0n) leastUp = rest < leastUp ? rest : leastUp;
    else return false;
  }
  return parts.reduce((all, part) => all + part, 0n) === total && leastUp >= mostDown;
}

/** Blanks and case aside, as a reader compares names. */
const plainName = (cell: Cell | undefined): string =>
  String(cell?.value ?? "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();

export function holds(relation: Relation, cell: (address: string) => Cell | undefined): boolean {
  const amount = (address: string): bigint | null => amountOf(cell(address));
  const amounts = (addresses: string[]): bigint[] | null => {
    const found = addresses.map(amount);
    return found.includes(null) ? null : (found as bigint[]);
  };
  switch (relation.kind) {
    case "sum": {
      const parts = amounts(relation.parts.map((part) => part.cell));
      return (
        parts !== null &&
        amount(relation.total) === parts.reduce((sum, part, index) => sum + part * BigInt(present(relation.parts[index]).sign), 0n)
      );
    }
    case "ledger": {
      const parts = amounts(relation.amounts);
      if (!parts) return false;
      const signs = relation.signs.map((sign) => cell(sign)?.value);
      const weight = (sign: unknown): bigint =>
        relation.counts === "balance" ? (sign === "D" ? 1n : -1n) : sign === relation.counts ? 1n : 0n;
      return amount(relation.total) === parts.reduce((sum, part, index) => sum + part * weight(signs[index]), 0n);
    }
    case "key": {
      const [total, parts, keys] = [amount(relation.total), amounts(relation.parts), amounts(relation.keys)];
      if (total === null || !parts || !keys) return false;
      const fixed = microsOfNumber(relation.fixed ?? 0);
      const bare = parts.map((part) => part - fixed);
      return largestRemainderHolds(total - fixed * BigInt(parts.length), bare, keys, 10n ** BigInt(6 - relation.decimals));
    }
    case "product": {
      const factors = amounts(relation.factors);
      return (
        factors !== null &&
        amount(relation.target) ===
          rounded(
            factors.reduce((all, one) => (all * one) / MICRO, MICRO),
            1n,
            relation.decimals,
          )
      );
    }
    case "index": {
      const [base, percent] = [amount(relation.base), amount(relation.percent)];
      return (
        base !== null &&
        percent !== null &&
        amount(relation.target) === rounded(base * (100n * MICRO + percent), 100n * MICRO, relation.decimals)
      );
    }
    case "share": {
      const [part, whole] = [amount(relation.part), amount(relation.whole)];
      return (
        part !== null && !!whole && amount(relation.target) === rounded(part * BigInt(relation.scale) * MICRO, whole, relation.decimals)
      );
    }
    case "equal": {
      const values = amounts(relation.cells);
      return values !== null && values.every((value) => value === values[0]);
    }
    case "population":
      return amount(relation.cell) === BigInt(gemeenteNamed(relation.gemeente).inhabitants[relation.year as Year]) * MICRO;
    case "numeric":
      return relation.cells.every((address) => {
        const { value = null, error } = cell(address) ?? {};
        return !error && (value === null || typeof value === "number");
      });
    case "pattern": {
      const seen = relation.cells.map((address) => seenFrom(cell(address)?.formula ?? "", address));
      return seen.every((one) => one !== "" && one === seen[0]);
    }
    case "formula":
      return cell(relation.cell)?.formula === relation.formula;
    case "distinct": {
      const names = relation.cells.map((address) => plainName(cell(address)));
      return new Set(names).size === names.length;
    }
  }
}

export function cellOf(book: LayoutBook, table: TableTruth): (address: string) => Cell | undefined {
  return (address) => findCell(book, fullAddress(table, address));
}

export function brokenRelations(book: LayoutBook): Broken[] {
  return book.truth.tables.flatMap((table, index) =>
    table.relations.flatMap((relation, number): Broken[] =>
      holds(relation, cellOf(book, table))
        ? []
        : [{ table: index, relation: number, kind: relation.kind, cells: relationCells(relation).map((cell) => fullAddress(table, cell)) }],
    ),
  );
}
