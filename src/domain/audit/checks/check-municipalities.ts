import { type Municipality, type PopulationTable, changeOf } from "../../population/population-table";
import type { Finding, PassedCheck } from "../finding";
import { sumOf } from "../table/amounts";
import { textOf } from "../table/cells";
import { municipalityNamed, nameIn, regionsByYear } from "../table/municipality-named";
import { type AuditTable, type AuditColumn, type AuditRow, bodyOf, mainColumn } from "../table/table";

/** Municipalities that stand more than once. A table in which that is usual has several rows for each. */
export function checkDoubles(table: AuditTable): Finding[] {
  const byCode = new Map<string, AuditRow[]>();
  for (const row of bodyOf(table))
    if (row.municipality) byCode.set(row.municipality.code, [...(byCode.get(row.municipality.code) ?? []), row]);
  const doubles = [...byCode.values()].filter((rows) => rows.length > 1 && !areSeveral(table, rows));
  if (doubles.length > byCode.size / 3) return [];
  const column = mainColumn(table);
  return doubles.map((rows): Finding => {
    const [first, ...again] = rows;
    const places = [...again, ...(first ? [first] : [])].flatMap((row) => (column ? [table.place(row, column)] : []));
    const amounts = rows.map((row) => (column ? table.cell(row, column).number : null));
    const same = amounts.every((amount) => amount === amounts[0]);
    const details = { kind: "doubleMunicipality", label: first?.label ?? "", heading: column?.heading ?? "", amounts } as const;
    return { weight: same ? "error" : "warning", amount: amounts[1] ?? null, cells: places, correction: null, details };
  });
}

/** Rows that other words tell apart, such as the project they are about. */
function areSeveral(table: AuditTable, rows: readonly AuditRow[]): boolean {
  const numbers = new Set(table.columns.map(({ index }) => index));
  const last = Math.max(...numbers);
  return Array.from({ length: last + 1 }, (_, index) => index).some((index) => {
    const texts = numbers.has(index) ? [] : rows.map((row) => textOf(table.cell(row, { index })));
    return texts.length > 0 && texts.every((text) => text !== "" && text !== rows[0]?.label) && new Set(texts).size === texts.length;
  });
}

/** Part of a region that may be absent: a table of the half of a region misses nothing. */
const mostAbsent = 0.2;
const fewestPresent = 4;

/** What is not in a table that has nearly all municipalities of a region. */
export interface Missing {
  readonly region: string;
  readonly municipalities: readonly Municipality[];
}

/** Municipalities of the region that are not in the table, by no year of the region. */
export function missingFrom(table: AuditTable, population: PopulationTable): Missing | null {
  const present = new Set(bodyOf(table).flatMap(({ municipality }) => (municipality ? [municipality.code] : [])));
  if (present.size < fewestPresent) return null;
  const regions = regionsByYear(population).filter(
    ({ codes }) => codes.length >= present.size && [...present].every((code) => codes.includes(code)),
  );
  const missing = regions.map((one) => ({ ...one, absent: one.codes.filter((code) => !present.has(code)) }));
  const [least] = missing.sort((a, b) => a.absent.length - b.absent.length || b.year - a.year);
  if (!least || least.absent.length === 0 || least.absent.length > Math.max(1, least.codes.length * mostAbsent)) return null;
  return { region: least.name, municipalities: population.municipalities.filter(({ code }) => least.absent.includes(code)) };
}

/** `short`: what their absence leaves undivided; null when that is not known. */
export function missingFinding(table: AuditTable, { region, municipalities }: Missing, short: number | null): Finding {
  const column = mainColumn(table) ?? table.columns[0];
  const first = bodyOf(table).find(({ municipality }) => municipality);
  return {
    weight: short === null ? "note" : "warning",
    amount: short,
    cells: column && first ? [table.place(first, column)] : [],
    correction: null,
    details: {
      kind: "missingMunicipalities",
      names: municipalities.map(({ name }) => name),
      region,
      heading: mainColumn(table)?.heading ?? "",
    },
  };
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
}

/**
 * Municipalities that were never there at the same time, such as one that ended and the one it went into; and names from before the
 * figures.
 */
export function checkMergers(table: AuditTable, population: PopulationTable): Checked {
  const former = bodyOf(table).flatMap((row) => {
    const into = row.municipality ? undefined : changeOf(nameIn(row.label))?.into;
    return into === undefined ? [] : [{ row, into }];
  });
  const successorOf = (into: string) =>
    bodyOf(table).find(({ municipality }) => municipality !== null && municipality === municipalityNamed(population, into));
  const successors = [...new Set(former.map(({ into }) => into))].flatMap((into) =>
    together(
      table,
      former.filter((one) => one.into === into).map(({ row }) => row),
      successorOf(into),
    ),
  );
  const alone = former.filter(({ into }) => !successorOf(into));
  const intos = [...new Set(alone.map(({ into }) => into))];
  const passed = intos.map((into): PassedCheck => ({
    kind: "formerMunicipalities",
    into,
    names: alone.filter((one) => one.into === into).map(({ row }) => nameIn(row.label)),
  }));
  return { findings: [...successors, ...neverTogether(table)], passed };
}

/** The municipality that began last, with those that had ended by then. */
function neverTogether(table: AuditTable): Finding[] {
  const known = bodyOf(table).flatMap((row) => (row.municipality ? [{ row, ...spanOf(row.municipality) }] : []));
  const [latest] = [...known].sort((a, b) => b.first - a.first);
  return latest
    ? together(
        table,
        known.filter(({ last }) => last < latest.first).map(({ row }) => row),
        latest.row,
      )
    : [];
}

const spanOf = ({ inhabitants }: Municipality) => ({
  first: inhabitants.findIndex((one) => one !== null),
  last: inhabitants.findLastIndex((one) => one !== null),
});

/** Only where both have an amount: columns of several years may hold both in turn. */
function together(table: AuditTable, rows: readonly AuditRow[], other: AuditRow | undefined): Finding[] {
  const [column] = table.columns.filter(
    (one) => one.kind === "amount" && other && hasAmount(table, other, one) && rows.some((row) => hasAmount(table, row, one)),
  );
  const both = column ? rows.filter((row) => hasAmount(table, row, column)) : [];
  if (!column || !other || both.length === 0) return [];
  const amount = sumOf(both.map((row) => table.cell(row, column).number ?? 0));
  const cells = [...both, other].map((row) => table.place(row, column));
  return [
    {
      weight: "warning",
      amount,
      cells,
      correction: null,
      details: { kind: "neverTogether", names: both.map(({ label }) => label), other: other.label },
    },
  ];
}

const hasAmount = (table: AuditTable, row: AuditRow, column: AuditColumn): boolean => (table.cell(row, column).number ?? 0) !== 0;
