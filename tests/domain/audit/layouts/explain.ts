// Whether the right correction of an error is the only one: every other single change that mends the same relations.

import { amountOf, brokenRelations, type Broken } from "./check";
import { candidates } from "./candidates";
import { recalculate } from "./evaluate";
import { findCell, present, type LayoutBook } from "./model";
import { contentOf, setContent, type Content, type Deed } from "./plant";

/** A deed with the relations that it breaks on its own. */
export interface Planned {
  kind: string;
  table: number;
  deed: Deed;
  broken: Set<string>;
}

export const key = (one: { table: number; relation: number }): string => `${one.table}.${one.relation}`;

function same(a: Content, b: Content): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  return (
    a.error === b.error &&
    typeof a.value === typeof b.value &&
    (a.value === b.value || (typeof a.value !== "boolean" && amountOf(a) === amountOf(b)))
  );
}

export interface Explanation {
  cell: string;
  content: Content;
  /** Indexes of the errors whose broken relations it mends. */
  mends: number[];
  /** It holds on the sheet, but not with the inhabitants that CBS gives. */
  againstCbs: boolean;
}

/** Other single changes that mend all that some of the errors break, without breaking more. */
export function otherExplanations(book: LayoutBook, broken: Broken[], errors: Planned[]): Explanation[] {
  const before = new Set(broken.map(key));
  const found: Explanation[] = [];
  const originals = errors.flatMap((error) => (error.deed.changes.length === 1 ? [present(error.deed.changes[0])] : []));
  for (const { cell, content } of candidates(book, broken)) {
    if (originals.some((one) => one.cell === cell && same(one.was, content))) continue;
    if (errors.every((_, index) => found.filter((one) => !one.againstCbs && one.mends.includes(index)).length >= 3)) break;
    const old = contentOf(findCell(book, cell));
    setContent(book, cell, content);
    recalculate(book.sheets);
    const left = brokenRelations(book);
    setContent(book, cell, old);
    const onSheet = new Set(left.filter((one) => one.kind !== "population").map(key));
    if ([...onSheet].some((one) => !before.has(one))) continue;
    const cbs = new Set(broken.filter((one) => one.kind === "population").map(key));
    const againstCbs = left.some((one) => one.kind === "population" && !before.has(key(one)));
    for (const ignore of [false, true]) {
      const after = new Set(ignore ? onSheet : left.map(key));
      const mends = errors.flatMap((error, index) =>
        [...error.broken].every((one) => !after.has(one) || (ignore && cbs.has(one))) ? [index] : [],
      );
      if (mends.length && (ignore || !againstCbs)) {
        found.push({ cell, content, mends, againstCbs: ignore });
        break;
      }
    }
  }
  recalculate(book.sheets);
  return found;
}

/** Two errors of the same size, either way, can each be blamed on two other cells in a table with totals below and right. */
export function sameShift(book: LayoutBook, first: Planned, second: Planned): boolean {
  const shift = ({ deed }: Planned): bigint | null => {
    const one = deed.changes[0];
    const [before, after] = [one ? amountOf(one.was) : null, one ? amountOf(findCell(book, one.cell)) : null];
    return before === null || after === null ? null : before - after;
  };
  const [a, b] = [shift(first), shift(second)];
  return a !== null && b !== null && (a === b || a === -b);
}
