// Plants one to three errors of twenty-five kinds in a correct table, and says of each what a reader of the sheet could prove.

import { brokenRelations, type Broken } from "./check";
import { key, otherExplanations, sameShift, type Planned } from "./explain";
import { recalculate } from "./evaluate";
import { anyLayout } from "./layouts";
import { findCell, fullAddress, place, type LayoutBook, type Relation, present } from "./model";
import { contentOf, setContent, type Change, type Content, type Deed, type Kind, type RowChange } from "./plant";
import * as amounts from "./plant-amounts";
import * as formulas from "./plant-formulas";
import { changeRows, doubledRow, missingRow } from "./plant-rows";
import * as totals from "./plant-totals";
import { seededRandom, type Random } from "./random";

export const KINDS: Record<string, Kind> = { ...amounts, ...totals, ...formulas, doubledRow, missingRow };
export const KIND_NAMES = Object.keys(KINDS);
/** They move the rows below, so they are planted on their own. */
const ROW_KINDS = ["doubledRow", "missingRow"];

export interface PlantedError {
  kind: string;
  table: number;
  /** The wrong cell ("Sheet!A1"); for a missing row the first total that no longer fits; for a doubled row the double's first cell. */
  cell: string;
  /** All cells that were changed (two for swapped rows), where they stand now. */
  cells: string[];
  was: Content;
  became: Content;
  /** For a row put in twice (by 1) or taken out (by -1): the row in the original, and its cells there. */
  row?: { row: number; by: 1 | -1; cells: Record<string, Content> };
  expectation: {
    /** Planted only where a stated relation breaks, so always true. */
    detectable: true;
    /** The kinds of relation that break. */
    by: Relation["kind"][];
    /** Full addresses of the targets of what breaks: a finding on one of these also points at the error. */
    relationCells: string[];
    /** Putting this one cell right is the only single change that mends what this error breaks. */
    unique: boolean;
    /** Unique also for a reader who does not know the inhabitants from CBS. */
    uniqueWithoutCbs: boolean;
    /** The right content, when unique. */
    correction: { cell: string; content: Content } | null;
    /** Other single changes that mend it just as well (at most three are kept). */
    otherExplanations: { cell: string; content: Content }[];
  };
}

export interface PlantedBook {
  /** The correct book, before the errors; its truth is that of a reader who finds them all. */
  original: LayoutBook;
  book: LayoutBook;
  errors: PlantedError[];
}

function copy(book: LayoutBook): LayoutBook {
  return structuredClone(book);
}

function perform(book: LayoutBook, deed: Deed): string[] {
  for (const one of deed.changes) setContent(book, one.cell, one.became);
  if (deed.hide) present(book.sheets.find((sheet) => sheet.name === present(deed.hide).sheet)).hiddenRows.push(deed.hide.row);
  const doubles = deed.rows ? changeRows(book, deed.rows) : [];
  recalculate(book.sheets);
  return doubles;
}

/** With the wrong-year kind something else than the CBS figure itself must break, else the sheet shows nothing. */
const provable = (broken: Broken[]): boolean => broken.some((one) => one.kind !== "population");

function plan(book: LayoutBook, random: Random, kind: string, taken: Set<string>): Planned | null {
  for (let attempt = 0; attempt < 6; attempt++) {
    const index = random.int(0, book.truth.tables.length - 1);
    const table = present(book.truth.tables[index]);
    const deed = present(KINDS[kind])({ book, index, table, random });
    if (!deed || deed.changes.some((one) => taken.has(one.cell))) continue;
    const trial = copy(book);
    perform(trial, deed);
    const broken = brokenRelations(trial);
    if (provable(broken)) return { kind, table: index, deed, broken: new Set(broken.map(key)) };
  }
  return null;
}

function targets(book: LayoutBook, broken: Broken[], own: Set<string>): string[] {
  return [
    ...new Set(
      broken
        .filter((one) => own.has(key(one)))
        .map((one) => {
          const table = present(book.truth.tables[one.table]);
          const relation = present(table.relations[one.relation]);
          const address =
            "total" in relation
              ? relation.total
              : "target" in relation
                ? relation.target
                : "cell" in relation
                  ? relation.cell
                  : present(relation.cells[0]);
          return fullAddress(table, address);
        }),
    ),
  ];
}

/** Errors of the named kinds, or null where the layout has no spot for them that shows. */
export function plantKinds(original: LayoutBook, kinds: string[], random: Random): PlantedBook | null {
  const planned: Planned[] = [];
  const taken = new Set<string>();
  for (const kind of kinds) {
    const one = plan(original, random, kind, taken);
    if (!one) return null;
    for (const { cell } of one.deed.changes) taken.add(cell);
    planned.push(one);
  }
  const book = copy(original);
  const doubles = planned.flatMap((one) => perform(book, one.deed));
  const broken = brokenRelations(book);
  const all = new Set(broken.map(key));
  if (planned.some((one) => ![...one.broken].some((relation) => all.has(relation)))) return null; // one hides the other
  const apart = planned.every((one, index) =>
    planned.every((other, position) => position === index || ![...one.broken].some((relation) => other.broken.has(relation))),
  );
  const exact = apart && all.size === planned.reduce((sum, one) => sum + one.broken.size, 0);
  const others = otherExplanations(book, broken, planned);
  const errors = planned.map((one, index): PlantedError => {
    const single = one.deed.changes.length === 1;
    const mending = others.filter((other) => other.mends.includes(index));
    const elsewhere = mending.filter((other) => !other.againstCbs).map(({ cell, content }) => ({ cell, content }));
    const unique = single && exact && elsewhere.length === 0 && !planned.some((other) => other !== one && sameShift(book, one, other));
    const changes: Change[] = one.deed.rows ? rowCells(book, one, doubles, broken) : one.deed.changes;
    const first = present(changes[0]);
    const relationKinds = [...new Set(broken.filter((relation) => one.broken.has(key(relation))).map((relation) => relation.kind))];
    return {
      kind: one.kind,
      table: one.table,
      cell: first.cell,
      cells: changes.map((each) => each.cell),
      was: first.was,
      became: contentOf(findCell(book, first.cell)),
      ...(one.deed.rows ? { row: rowOf(original, one.deed.rows) } : {}),
      expectation: {
        detectable: true,
        by: relationKinds,
        relationCells: targets(book, broken, one.broken),
        unique,
        uniqueWithoutCbs: unique && mending.length === 0 && relationKinds.some((one) => one !== "population"),
        correction: unique ? { cell: first.cell, content: first.was } : null,
        otherExplanations: elsewhere.slice(0, 3),
      },
    };
  });
  return { original, book, errors };
}

function rowOf(original: LayoutBook, { table, row, by }: RowChange): PlantedError["row"] {
  const { cells } = present(original.sheets.find((sheet) => sheet.name === present(original.truth.tables[table]).sheet));
  const own = Object.entries(cells).filter(([address]) => place(address).row === row);
  return { row, by, cells: Object.fromEntries(own.map(([address, cell]) => [address, contentOf(cell)])) };
}

/** The cells that a moved row leaves wrong: the double's own cells, or the totals that kept counting what is gone. */
function rowCells(book: LayoutBook, one: Planned, doubles: string[], broken: Broken[]): Change[] {
  const table = present(book.truth.tables[one.table]);
  const cells = doubles.length
    ? doubles.map((cell) => fullAddress(table, cell))
    : targets(book, broken, one.broken).filter((cell) => findCell(book, cell));
  return cells.map((cell) => ({ cell, was: contentOf(findCell(book, cell)), became: contentOf(findCell(book, cell)) }));
}

/** One to three errors in the table of this seed; each kind comes up about as often. */
export function plantErrors(seed: number, count?: number): PlantedBook {
  const random = seededRandom(seed * 7919 + 17);
  for (let turn = 0; turn < 200; turn++) {
    const kinds = random.shuffle(KIND_NAMES).slice(0, count ?? 1 + (seed % 3));
    if (turn < 60) kinds[0] = present(KIND_NAMES[seed % KIND_NAMES.length]);
    const moving = kinds.find((kind) => ROW_KINDS.includes(kind));
    if (new Set(kinds).size < kinds.length || (moving && moving !== kinds[0])) continue;
    const planted = plantKinds(anyLayout(seed * 211 + turn * 7 + (seed % 5)), moving ? [moving] : kinds, random);
    if (planted) return planted;
  }
  throw new Error(`no spot for errors with seed ${seed}`);
}
