// Which single cells could be wrong when a relation is broken, and what each would have to be: the other explanations of an error.

import { amountOf, cellOf, largestRemainderHolds } from "./check";
import { largestRemainder } from "./divide";
import { MICRO } from "./dutch";
import { gemeenteNamed, type Year } from "./gemeenten";
import { fullAddress, type LayoutBook, type Relation, type TableTruth, present } from "./model";
import { numberOf, writtenAs, type Content } from "./plant";
import { copied, seenFrom } from "./references";

export interface Candidate {
  cell: string;
  content: Content;
}

const near = (value: bigint): bigint[] => [value, value - MICRO, value + MICRO];

class Proposals {
  readonly found = new Map<string, Candidate>();

  constructor(private readonly book: LayoutBook) {}

  private add(table: TableTruth, cell: string, content: Content): void {
    const full = fullAddress(table, cell);
    this.found.set(`${full} ${JSON.stringify(content)}`, { cell: full, content });
  }

  /** The cell would be right with this amount; when it is calculated, what feeds it would be. */
  private need(table: TableTruth, cell: string, micros: bigint, depth = 0): void {
    if (cell.includes("!")) {
      const [sheet, address] = cell.split("!") as [string, string];
      const other = this.book.truth.tables.find((one) => one.sheet === sheet);
      if (other) this.need(other, address, micros, depth);
      return;
    }
    const current = cellOf(this.book, table)(cell);
    const amount = amountOf(current);
    if (amount === micros && !current?.error) return;
    if (current?.formula === undefined) return this.add(table, cell, writtenAs(current, micros));
    if (depth > 4) return;
    for (const home of this.book.truth.tables.filter((one) => one.sheet === table.sheet)) {
      for (const relation of home.relations) this.inverse(home, relation, cell, micros, depth + 1);
    }
  }

  /** What the other cells of a relation would have to be for its target to be `micros`. */
  private inverse(table: TableTruth, relation: Relation, target: string, micros: bigint, depth: number): void {
    const at = (cell: string): bigint => amountOf(cellOf(this.book, table)(cell)) ?? 0n;
    if (relation.kind === "sum" && relation.total === target) {
      const gap = micros - relation.parts.reduce((all, part) => all + at(part.cell) * BigInt(part.sign), 0n);
      for (const part of relation.parts) this.need(table, part.cell, at(part.cell) + gap * BigInt(part.sign), depth);
    } else if (relation.kind === "product" && relation.target === target) {
      for (const factor of relation.factors) {
        const others = relation.factors.filter((one) => one !== factor).reduce((all, one) => (all * at(one)) / MICRO, MICRO);
        if (others) for (const value of near((micros * MICRO) / others)) this.need(table, factor, value, depth);
      }
    } else if (relation.kind === "index" && relation.target === target) {
      const [base, percent] = [at(relation.base), at(relation.percent)];
      for (const value of near(((micros * 100n * MICRO) / (100n * MICRO + percent) / MICRO) * MICRO))
        this.need(table, relation.base, value, depth);
      if (base) this.need(table, relation.percent, (((micros - base) * 1000n + base / 2n) / base) * (MICRO / 10n), depth);
    } else if (relation.kind === "share" && relation.target === target) {
      for (const value of near(((micros * at(relation.whole)) / BigInt(relation.scale) / MICRO / MICRO) * MICRO))
        this.need(table, relation.part, value, depth);
    }
  }

  /** Parts and keys that fit what the other rows have for each inhabitant, where the division then holds. */
  private nearQuota(table: TableTruth, relation: Extract<Relation, { kind: "key" }>): void {
    const read = cellOf(this.book, table);
    const at = (cell: string): bigint => amountOf(read(cell)) ?? 0n;
    const unit = 10n ** BigInt(6 - relation.decimals);
    const fixed = BigInt(Math.round((relation.fixed ?? 0) * 1e6));
    const parts = relation.parts.map((cell) => at(cell) - fixed);
    const keys = relation.keys.map(at);
    const [sumParts, sumKeys] = [parts, keys].map((list) => list.reduce((all, one) => all + one, 0n)) as [bigint, bigint];
    const stands = at(relation.total) - fixed * BigInt(parts.length);
    const follows = read(relation.total)?.formula !== undefined;
    parts.forEach((part, index) => {
      const [otherParts, otherKeys] = [sumParts - part, sumKeys - present(keys[index])];
      if (otherParts <= 0n || otherKeys <= 0n) return;
      const quota = (otherParts * present(keys[index])) / otherKeys / unit;
      for (let step = -3n; step <= 4n; step++) {
        const value = (quota + step) * unit;
        const total = follows ? otherParts + value : stands;
        if (largestRemainderHolds(total, parts.with(index, value), keys, unit))
          this.need(table, present(relation.parts[index]), value + fixed);
      }
      const inhabitants = (part * otherKeys) / otherParts / MICRO;
      for (let step = -3n; step <= 3n; step++) {
        const value = (inhabitants + step) * MICRO;
        if (largestRemainderHolds(stands, parts, keys.with(index, value), unit)) this.need(table, present(relation.keys[index]), value);
      }
    });
  }

  /** Every single cell of a broken relation that would mend it. */
  mend(table: TableTruth, relation: Relation): void {
    const read = cellOf(this.book, table);
    const at = (cell: string): bigint => amountOf(read(cell)) ?? 0n;
    switch (relation.kind) {
      case "sum": {
        const sum = relation.parts.reduce((all, part) => all + at(part.cell) * BigInt(part.sign), 0n);
        this.need(table, relation.total, sum);
        const gap = at(relation.total) - sum;
        for (const part of relation.parts) this.need(table, part.cell, at(part.cell) + gap * BigInt(part.sign));
        return;
      }
      case "ledger": {
        const weight = (index: number): bigint => BigInt(relation.counts === read(present(relation.signs[index]))?.value ? 1 : 0);
        const sum = relation.amounts.reduce((all, cell, index) => all + at(cell) * weight(index), 0n);
        this.need(table, relation.total, sum);
        relation.amounts.forEach((cell, index) => weight(index) && this.need(table, cell, at(cell) + at(relation.total) - sum));
        for (const sign of relation.signs) this.add(table, sign, { value: read(sign)?.value === "C" ? "D" : "C" });
        return;
      }
      case "key": {
        const parts = relation.parts.map(at);
        const sum = parts.reduce((all, one) => all + one, 0n);
        this.need(table, relation.total, sum);
        const keys = relation.keys.map((cell) => Number(at(cell) / MICRO));
        const fixed = BigInt(Math.round((relation.fixed ?? 0) * 1e6));
        const unit = 10n ** BigInt(6 - relation.decimals);
        for (const total of new Set([at(relation.total), sum])) {
          const bare = Number((total - fixed * BigInt(parts.length)) / unit);
          if (bare >= 0 && keys.some((key) => key > 0) && keys.every((key) => key >= 0))
            largestRemainder(bare, keys).forEach((share, index) =>
              this.need(table, present(relation.parts[index]), BigInt(share) * unit + fixed),
            );
        }
        relation.parts.forEach((cell, index) => this.need(table, cell, present(parts[index]) + at(relation.total) - sum));
        return this.nearQuota(table, relation);
      }
      case "product": {
        this.need(
          table,
          relation.target,
          relation.factors.reduce((all, one) => (all * at(one)) / MICRO, MICRO),
        );
        return this.inverse(table, relation, relation.target, at(relation.target), 0);
      }
      case "index": {
        const exact = at(relation.base) * (100n * MICRO + at(relation.percent));
        const under = 100n * MICRO * MICRO;
        this.need(table, relation.target, ((2n * exact + under) / (2n * under)) * MICRO);
        return this.inverse(table, relation, relation.target, at(relation.target), 0);
      }
      case "share": {
        const power = 10n ** BigInt(6 - relation.decimals);
        const whole = at(relation.whole);
        if (whole)
          this.need(
            table,
            relation.target,
            ((2n * at(relation.part) * BigInt(relation.scale) * MICRO + whole * power) / (2n * whole * power)) * power,
          );
        return this.inverse(table, relation, relation.target, at(relation.target), 0);
      }
      case "equal": {
        for (const value of new Set(relation.cells.map(at))) for (const cell of relation.cells) this.need(table, cell, value);
        return;
      }
      case "population":
        return this.add(table, relation.cell, { value: gemeenteNamed(relation.gemeente).inhabitants[relation.year as Year] });
      case "numeric":
        for (const cell of relation.cells) {
          const amount = amountOf(read(cell));
          if (amount !== null && typeof read(cell)?.value === "string") this.add(table, cell, { value: numberOf(amount) });
        }
        return;
      case "formula":
        return this.add(table, relation.cell, { value: null, formula: relation.formula });
      case "pattern": {
        const seen = relation.cells.map((cell) => seenFrom(read(cell)?.formula ?? "", cell));
        const usual = relation.cells[seen.findIndex((one) => one !== "" && seen.filter((other) => other === one).length > 1)];
        if (usual)
          for (const cell of relation.cells)
            this.add(table, cell, { value: null, formula: copied(present(present(read(usual)).formula), usual, cell) });
        return;
      }
      case "distinct":
        return;
    }
  }
}

export function candidates(book: LayoutBook, broken: { table: number; relation: number }[]): Candidate[] {
  const proposals = new Proposals(book);
  for (const one of broken) {
    const table = present(book.truth.tables[one.table]);
    proposals.mend(table, present(table.relations[one.relation]));
  }
  return [...proposals.found.values()];
}
