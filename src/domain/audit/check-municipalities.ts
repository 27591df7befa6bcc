import type { PopulationTable } from "../population/population-table";
import type { Finding } from "./finding";
import { regionsByYear } from "./regions";
import { bodyOf, type AuditTable, type TableRow } from "./table";

/** Municipalities that stand more than once. A table in which that is usual has several rows for each. */
export function checkDoubles(table: AuditTable): Finding[] {
  const byCode = new Map<string, TableRow[]>();
  for (const row of bodyOf(table)) if (row.municipality) byCode.set(row.municipality.code, [...(byCode.get(row.municipality.code) ?? []), row]);
  const doubles = [...byCode.values()].filter(({ length }) => length > 1);
  if (doubles.length > byCode.size / 3) return [];
  const column = table.columns.find(({ kind }) => kind === "amount");
  return doubles.map((rows): Finding => {
    const [first, ...again] = rows;
    const places = [...again, ...(first ? [first] : [])].flatMap((row) => (column ? [table.place(row, column)] : []));
    const amount = column && again[0] ? table.cell(again[0], column).number : null;
    return { weight: "error", amount, cells: places, correction: null, details: { kind: "doubleMunicipality", label: first?.label ?? "", times: rows.length } };
  });
}

/** Part of a region that must be in the table for the rest to be missed. */
const mostOfRegion = 0.7;
const fewestPresent = 4;

/** Municipalities of the region that are not in the table, by no year of the region; a table of part of a region misses nothing. */
export function checkMissing(table: AuditTable, population: PopulationTable): Finding[] {
  const rows = bodyOf(table).filter(({ municipality }) => municipality);
  const present = new Set(rows.flatMap(({ municipality }) => (municipality ? [municipality.code] : [])));
  if (present.size < fewestPresent) return [];
  const regions = regionsByYear(population).filter(({ codes }) => codes.length >= present.size && [...present].every((code) => codes.includes(code)));
  const missing = regions.map((one) => ({ ...one, absent: one.codes.filter((code) => !present.has(code)) }));
  const [least] = missing.sort((a, b) => a.absent.length - b.absent.length || b.year - a.year);
  if (!least || least.absent.length === 0 || present.size < least.codes.length * mostOfRegion) return [];
  const [column] = table.columns;
  const [first] = rows;
  const names = least.absent.map((code) => population.municipalities.find((one) => one.code === code)?.name ?? code);
  return [
    {
      weight: "warning",
      amount: null,
      cells: column && first ? [table.place(first, column)] : [],
      correction: null,
      details: { kind: "missingMunicipalities", names, region: least.name },
    },
  ];
}
