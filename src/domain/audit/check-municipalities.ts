import type { Municipality, PopulationTable } from "../population/population-table";
import type { Finding } from "./finding";
import { regionsByYear } from "./regions";
import { bodyOf, mainColumn, type AuditTable, type TableRow } from "./table";

/** Municipalities that stand more than once. A table in which that is usual has several rows for each. */
export function checkDoubles(table: AuditTable): Finding[] {
  const byCode = new Map<string, TableRow[]>();
  for (const row of bodyOf(table))
    if (row.municipality) byCode.set(row.municipality.code, [...(byCode.get(row.municipality.code) ?? []), row]);
  const doubles = [...byCode.values()].filter(({ length }) => length > 1);
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
    weight: "warning",
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
