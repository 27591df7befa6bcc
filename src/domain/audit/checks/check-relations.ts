import type { CorrectedContent, Finding, Proof } from "../finding";
import type { CellPlace } from "../table/cells";
import { explain, tryChanges, type Change, type Explained } from "../relations/explain";
import { findAcross } from "../relations/find-across";
import { findKeys, findShares } from "../relations/find-keys";
import { findBalances, findSums } from "../relations/find-sums";
import { microsOf, million, numberOf, sizeOf, type CellId, type Relation } from "../relations/relation";
import { tableCells, type TableCells } from "../relations/table-cells";
import type { AuditColumn, AuditTable } from "../table/table";
import type { KeyFit } from "../relations/fit-key";

/** What holds in a table, what does not, and what explains it. */
export interface Related {
  readonly table: AuditTable;
  readonly cells: TableCells;
  readonly relations: readonly Relation[];
  readonly explained: readonly Explained[];
}

export function relate(table: AuditTable, fits: ReadonlyMap<AuditColumn, KeyFit | null>): Related {
  const cells = tableCells(table);
  const sums = [...findSums(table, cells), ...findBalances(table, cells)];
  const relations = [...sums, ...findAcross(table, cells), ...findKeys(table, cells, fits, sums), ...findShares(table, cells)];
  return { table, cells, relations, explained: explain(relations, cells) };
}

const isUnique = ({ solutions, open }: Explained): boolean => solutions.length === 1 && !open;

/** The findings of the relations, held against what other checks tell of the same cells; `explained`: totals that others account for. */
export function checkRelations(related: Related, told: readonly Finding[], explained: readonly CellPlace[]): Finding[] {
  // A finding may name the total it leaves open beside the cell it is about.
  const named = told.flatMap(({ cells }) => (cells.length <= 3 ? cells : cells.slice(0, 1)));
  const places = new Set([...named, ...explained].map(keyOf));
  const isTold = (cell: CellId) => places.has(keyOf(placeOf(related, cell)));
  return related.explained.flatMap((one): Finding[] => {
    const [changes = []] = isUnique(one) ? one.solutions : [];
    // A share that differs follows from the amount that another finding is about.
    const follows = ({ kind, cells: [, part] }: Relation) => kind === "share" && part !== undefined && isTold(part);
    const isFollowing = (change: Change) => one.broken.filter(({ cells }) => cells.includes(change.cell)).every(follows);
    if (one.broken.every(({ kind, cells: [, part] }) => kind === "share" && part !== undefined && isTold(part))) return [];
    if (changes.length > 0 && !one.broken.every(({ target }) => explained.some((cell) => keyOf(cell) === keyOf(placeOf(related, target)))))
      return changes.filter((change) => !isTold(change.cell) && !isFollowing(change)).map((change) => wrongAmount(related, one, change));
    return one.broken
      .filter((relation) => !follows(relation))
      .filter(({ target, kind, cells }) => !isTold(target) && !(kind === "key" && cells.some(isTold)))
      .map((relation) => brokenRelation(related, one, relation));
  });
}

/** The findings of other checks that stay: without those that a relation explains better, and without corrections that are not proven. */
export function provenFindings(related: Related, findings: readonly Finding[]): Finding[] {
  const unique = related.explained.filter(isUnique);
  const changes = unique.flatMap(({ solutions: [only = []] }) => only);
  const right = new Map(changes.map((change) => [keyOf(placeOf(related, change.cell)), change]));
  const better = new Set(unique.flatMap(({ broken }) => broken.map(({ target }) => keyOf(placeOf(related, target)))));
  return findings.flatMap((finding) => {
    const [cell] = finding.cells;
    const change = cell && right.get(keyOf(cell));
    if (cell && !change && better.has(keyOf(cell)) && replaced.has(finding.details.kind)) return [];
    if (!finding.correction || free.has(finding.details.kind)) return [finding];
    const made = finding.correction.cells.map(({ place, content }) => changeOf(related, place, content));
    // Of the cell that is wrong only the right amount is told.
    if (change && !made.some((one) => one?.cell === change.cell && one.value === change.value) && replaced.has(finding.details.kind))
      return [];
    return [made.every((one) => one !== null) && isProven(related, made, finding) ? finding : { ...finding, correction: null }];
  });
}

const replaced: ReadonlySet<Finding["details"]["kind"]> = new Set([
  "copiedAmount",
  "closingRow",
  "wrongTotal",
  "sumMismatch",
  "keyDeviation",
  "copiedDeviation",
  "inhabitantsDiffer",
  "roundingDifference",
  "shareDiffers",
]);
/** Corrections that do not rest on amounts. */
const free: ReadonlySet<Finding["details"]["kind"]> = new Set(["numbersAsText", "formulaOverwritten"]);
/** Kinds that have evidence besides the relation. */
const evident: ReadonlySet<Finding["details"]["kind"]> = new Set([
  "copiedAmount",
  "totalSkipsRows",
  "totalCountsTotals",
  "totalOfOther",
  "negativeAmount",
  "roundingDifference",
  "swappedAmounts",
]);

function isProven({ relations, cells, explained }: Related, changes: readonly Change[], { details }: Finding): boolean {
  const { broken, mended } = tryChanges(relations, cells, changes);
  if (broken.length > 0) return false;
  // What changes by more than a unit was not a matter of rounding.
  if (details.kind === "roundingDifference" && changes.some(({ cell, value }) => sizeOf(value - cells.amounts(cell)) > million))
    return false;
  const group = explained.find((one) => one.broken.some((relation) => mended.includes(relation)));
  if (!group) return details.kind === "swappedAmounts";
  if (group.broken.some((relation) => !mended.includes(relation))) return false;
  return evident.has(details.kind) || (group.solutions.length === 1 && !group.open);
}

function changeOf(related: Related, place: { readonly row: number; readonly column: number }, content: CorrectedContent): Change | null {
  const cell = cellAt(related, place);
  if (cell === null) return null;
  if ("value" in content) {
    const value = microsOf(content.value);
    return value === null ? null : { cell, value };
  }
  const relation = related.relations.find(({ target, kind }) => target === cell && (kind === "sum" || kind === "across"));
  const value = relation?.expected(related.cells.amounts) ?? null;
  return value === null ? null : { cell, value };
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${String(row)}|${String(column)}`;

function placeOf({ table, cells }: Related, cell: CellId) {
  const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
  return row && column ? table.place(row, column) : { row: -1, column: -1 };
}

function cellAt({ table, cells }: Related, place: { readonly row: number; readonly column: number }): CellId | null {
  for (const row of table.rows)
    for (const column of table.columns) {
      const here = table.place(row, column);
      if (here.row === place.row && here.column === place.column) return cells.id(row, column);
    }
  return null;
}

const nameOf = ({ cells }: Related, cell: CellId) => ({
  label: cells.rowOf(cell)?.label ?? "",
  heading: cells.columnOf(cell)?.heading ?? "",
});

const proofOf = (related: Related, relation: Relation): Proof => ({
  ...nameOf(related, relation.target),
  relation: relation.kind,
  of: relation.of,
});

/** The one amount that explains all. */
function wrongAmount(related: Related, { broken }: Explained, { cell, value }: Change): Finding {
  const mended = broken.filter((relation) => relation.cells.includes(cell));
  const now = related.cells.amounts(cell);
  const place = placeOf(related, cell);
  const others = mended.map(({ target }) => target).filter((one) => one !== cell);
  return {
    weight: "error",
    amount: numberOf(value - now),
    cells: [place, ...[...new Set(others)].map((one) => placeOf(related, one))],
    correction: related.cells.isFormula(cell) ? formulaFor(related, cell) : { cells: [{ place, content: { value: numberOf(value) } }] },
    details: {
      kind: "wrongAmount",
      ...nameOf(related, cell),
      value: numberOf(now),
      expected: numberOf(value),
      proofs: mended.map((relation) => proofOf(related, relation)),
    },
  };
}

/** A wrong formula becomes that of the cells beside it that do hold, where there are some. */
function formulaFor({ table, cells, relations }: Related, cell: CellId): Finding["correction"] {
  const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
  if (!row || !column) return null;
  const own = relations.find(({ target, kind }) => target === cell && (kind === "sum" || kind === "across"));
  if (own?.kind !== "sum") return null;
  const parts = own.cells.slice(1).flatMap((one) => cells.rowOf(one) ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const place = table.place(row, column);
  const isTogether = last.index - first.index === parts.length - 1;
  const content = isTogether
    ? { sumFrom: table.place(first, column), sumTo: table.place(last, column) }
    : parts.length <= 30
      ? { sumOf: parts.map((one) => table.place(one, column)) }
      : null;
  return content && { cells: [{ place, content }] };
}

const mostRemedies = 3;

function brokenRelation(related: Related, { solutions, open }: Explained, relation: Relation): Finding {
  const { cells } = related;
  const now = cells.amounts(relation.target);
  const expected = relation.expected(cells.amounts) ?? now;
  const mending = open ? [] : solutions.flatMap((changes) => changes.filter(({ cell }) => relation.cells.includes(cell)));
  const distinct = mending.filter(
    (one, index) => mending.findIndex(({ cell, value }) => cell === one.cell && value === one.value) === index,
  );
  const remedies = distinct.length <= mostRemedies ? distinct : [];
  return {
    weight: "error",
    amount: numberOf(expected - now),
    cells: [relation.target, ...remedies.map(({ cell }) => cell)]
      .filter((cell, index, all) => all.indexOf(cell) === index)
      .map((cell) => placeOf(related, cell)),
    correction: null,
    details: {
      kind: "brokenRelation",
      ...proofOf(related, relation),
      value: numberOf(now),
      expected: numberOf(expected),
      remedies: remedies.map(({ cell, value }) => ({
        ...nameOf(related, cell),
        value: numberOf(cells.amounts(cell)),
        expected: numberOf(value),
      })),
    },
  };
}
