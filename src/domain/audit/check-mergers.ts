import { changeOf } from "../population/change-of";
import type { Municipality, PopulationTable } from "../population/population-table";
import type { Finding, PassedCheck } from "./finding";
import { municipalityNamed, nameIn } from "./municipality-named";
import { sumOf } from "./money";
import { bodyOf, type AuditTable, type TableColumn, type TableRow } from "./table";

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
function together(table: AuditTable, rows: readonly TableRow[], other: TableRow | undefined): Finding[] {
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

const hasAmount = (table: AuditTable, row: TableRow, column: TableColumn): boolean => (table.cell(row, column).number ?? 0) !== 0;
