import type { Amounts, CellId, Micros, Relation } from "./relation";

/** A cell that should hold another amount. */
export interface Change {
  readonly cell: CellId;
  readonly value: Micros;
}

/** What is wrong in one place of a table: relations that do not hold, and the fewest changes with which all hold. */
export interface Explained {
  readonly broken: readonly Relation[];
  /** Each is as short as the others; empty when there is none of at most three changes, one when it is the only one. */
  readonly solutions: readonly (readonly Change[])[];
  /** The search was cut short, so that there may be other solutions. */
  readonly open: boolean;
}

export interface CellAmounts {
  readonly amounts: Amounts;
  /** The amount comes from a formula. */
  readonly isFormula: (cell: CellId) => boolean;
}

const mostChanges = 3;
const mostSolutions = 8;
/** Amounts tried; beyond it the table is too large or too wrong to say that an explanation is the only one. */
const mostTried = 6000;

/** The fewest changes that explain each group of broken relations that share cells. */
export function explain(relations: readonly Relation[], cells: CellAmounts): Explained[] {
  const broken = relations.filter((relation) => !relation.holds(cells.amounts));
  if (broken.length === 0) return [];
  const of = new Map<CellId, Relation[]>();
  for (const relation of relations)
    for (const cell of relation.cells) {
      const listed = of.get(cell);
      if (listed) listed.push(relation);
      else of.set(cell, [relation]);
    }
  return together(broken).map((group) => {
    const search = new Search(of, cells, group);
    for (let most = 1; most <= mostChanges; most++) {
      const solutions = search.within(most);
      if (solutions.length > 0 || search.isSpent) return { broken: group, solutions, open: search.isSpent };
    }
    return { broken: group, solutions: [], open: true };
  });
}

/** Relations that share cells, together. */
function together(broken: readonly Relation[]): Relation[][] {
  const groups: { relations: Relation[]; cells: Set<CellId> }[] = [];
  for (const relation of broken) {
    const touching = groups.filter(({ cells }) => relation.cells.some((cell) => cells.has(cell)));
    const merged = { relations: [...touching.flatMap((one) => one.relations), relation], cells: new Set(relation.cells) };
    for (const one of touching) for (const cell of one.cells) merged.cells.add(cell);
    groups.splice(0, groups.length, ...groups.filter((one) => !touching.includes(one)), merged);
  }
  return groups.map((one) => one.relations);
}

/** What a change does to the formulas that count it, with the relations it touches. */
export interface Tried {
  /** Relations that held and no longer do. */
  readonly broken: readonly Relation[];
  /** Relations that did not hold and now do. */
  readonly mended: readonly Relation[];
}

/** What becomes of the relations when cells get other amounts. */
export function tryChanges(relations: readonly Relation[], cells: CellAmounts, changes: readonly Change[]): Tried {
  const next = new Map(changes.map(({ cell, value }) => [cell, value]));
  const after: Amounts = (cell) => next.get(cell) ?? cells.amounts(cell);
  for (let turn = 0; turn < 5; turn++)
    for (const relation of relations) {
      const { target, kind } = relation;
      if (kind === "key" || kind === "equal" || !cells.isFormula(target) || changes.some(({ cell }) => cell === target)) continue;
      if (!relation.cells.some((cell) => next.has(cell)) || !relation.holds(cells.amounts)) continue;
      const expected = relation.expected(after);
      if (expected !== null) next.set(target, expected);
    }
  const touched = relations.filter((relation) => relation.cells.some((cell) => next.has(cell)));
  const before = touched.map((relation) => ({ relation, held: relation.holds(cells.amounts), holds: relation.holds(after) }));
  return {
    broken: before.filter(({ held, holds }) => held && !holds).map(({ relation }) => relation),
    mended: before.filter(({ held, holds }) => !held && holds).map(({ relation }) => relation),
  };
}

class Search {
  private tried = 0;
  private readonly found = new Map<string, readonly Change[]>();

  constructor(
    private readonly of: ReadonlyMap<CellId, readonly Relation[]>,
    private readonly cells: CellAmounts,
    private readonly group: readonly Relation[],
  ) {}

  get isSpent(): boolean {
    return this.tried > mostTried;
  }

  within(most: number): (readonly Change[])[] {
    this.found.clear();
    this.step(new Map(), [], new Set(this.group), most);
    return [...this.found.values()];
  }

  private step(now: ReadonlyMap<CellId, Micros>, changes: readonly Change[], broken: ReadonlySet<Relation>, left: number): void {
    if (this.isSpent || this.found.size > mostSolutions) return;
    const [first] = [...broken].sort((a, b) => a.cells.length - b.cells.length);
    if (!first) {
      const sorted = [...changes].sort((a, b) => a.cell - b.cell);
      this.found.set(sorted.map(({ cell, value }) => `${String(cell)}=${String(value)}`).join(), sorted);
      return;
    }
    if (left === 0) return;
    const amounts: Amounts = (cell) => now.get(cell) ?? this.cells.amounts(cell);
    for (const cell of first.cells) {
      // A formula follows its own parts: only what it makes can be wrong, by another formula.
      if (cell !== first.target && this.cells.isFormula(first.target) && first.kind !== "key" && first.kind !== "equal") continue;
      if (this.cells.isFormula(cell) && cell !== first.target) continue;
      if (changes.some((one) => one.cell === cell)) continue;
      const values = new Set([...broken].filter((one) => one.cells.includes(cell)).flatMap((one) => one.solve(cell, amounts)));
      values.delete(amounts(cell));
      for (const value of values) {
        this.tried++;
        if (this.isSpent) return;
        const next = this.propagate(now, { cell, value });
        const after: Amounts = (one) => next.get(one) ?? this.cells.amounts(one);
        const touched = new Set([...next.keys()].flatMap((one) => this.of.get(one) ?? []));
        const still = new Set([...broken].filter((one) => !touched.has(one)));
        for (const one of touched) if (!one.holds(after)) still.add(one);
        if (left === 1 ? still.size === 0 : !still.has(first) || still.size < broken.size)
          this.step(next, [...changes, { cell, value }], still, left - 1);
      }
    }
  }

  /** What a change does to the formulas that count it. */
  private propagate(now: ReadonlyMap<CellId, Micros>, { cell, value }: Change): Map<CellId, Micros> {
    const next = new Map(now).set(cell, value);
    const before: Amounts = (one) => now.get(one) ?? this.cells.amounts(one);
    const after: Amounts = (one) => next.get(one) ?? this.cells.amounts(one);
    const waiting = [cell];
    for (let turn = 0; turn < waiting.length && turn < 50; turn++)
      for (const relation of this.of.get(waiting[turn] ?? cell) ?? []) {
        const { target, kind } = relation;
        if (target === cell || target === waiting[turn] || kind === "key" || kind === "equal" || !this.cells.isFormula(target)) continue;
        if (!relation.holds(before)) continue;
        const expected = relation.expected(after);
        if (expected === null || expected === after(target)) continue;
        next.set(target, expected);
        waiting.push(target);
      }
    return next;
  }
}
