import { BigDecimal } from "../number/decimal";
import { normaliseName } from "./names";

/** A municipality that ends and goes into another. */
export interface MunicipalChange {
  /** First day of the new situation, as an ISO date. */
  readonly date: string;
  readonly from: readonly string[];
  readonly into: string;
  /** Whether the successor begins on that day, or existed already. */
  readonly successorBegins: boolean;
  /** Decided on, but still to come when this was written. */
  readonly planned: boolean;
}

/** Mergers in and around Gooi en Vechtstreek since 2016, oldest first; others can be added by the caller. */
export const regionalChanges: readonly MunicipalChange[] = [
  { date: "2016-01-01", from: ["Bussum", "Muiden", "Naarden"], into: "Gooise Meren", successorBegins: true, planned: false },
  { date: "2022-03-24", from: ["Weesp"], into: "Amsterdam", successorBegins: false, planned: false },
  { date: "2027-01-01", from: ["Wijdemeren"], into: "Hilversum", successorBegins: false, planned: true },
];

/** A municipality with what it weighs in a key: inhabitants, target group, hours. */
interface WeightedMunicipality {
  readonly municipality: string;
  readonly weight: number;
}

interface MergedMunicipalities {
  readonly rows: readonly WeightedMunicipality[];
  /** Changes whose successor is among the rows and takes over the weight. */
  readonly merged: readonly MunicipalChange[];
  /** Changes whose successor lies outside the rows: the weight leaves with the municipality. */
  readonly left: readonly MunicipalChange[];
}

/**
 * The rows as they are on a date (ISO): municipalities that have ended by then are added to their successor, or leave when it does not
 * take part. A successor that begins with the change stands where its first predecessor stood.
 */
export function mergeMunicipalities(
  rows: readonly WeightedMunicipality[],
  date: string,
  changes: readonly MunicipalChange[] = regionalChanges,
): MergedMunicipalities {
  const inOrder = changes.filter((change) => change.date <= date).sort((a, b) => a.date.localeCompare(b.date));
  return inOrder.reduce<MergedMunicipalities>(applyChange, { rows, merged: [], left: [] });
}

function applyChange({ rows, merged, left }: MergedMunicipalities, change: MunicipalChange): MergedMunicipalities {
  const ends = (row: WeightedMunicipality) => change.from.some((name) => isNamed(row, name));
  const first = rows.findIndex(ends);
  if (first < 0) return { rows, merged, left };
  const successor = rows.find((row) => isNamed(row, change.into));
  if (!successor && !change.successorBegins) return { rows: rows.filter((row) => !ends(row)), merged, left: [...left, change] };
  const joining = rows.filter((row) => row === successor || ends(row));
  const result = { municipality: successor?.municipality ?? change.into, weight: sumOfWeights(joining) };
  const place = successor ? rows.indexOf(successor) : first;
  const remaining = rows.map((row, index) => (index === place ? result : row)).filter((row) => row === result || !ends(row));
  return { rows: remaining, merged: [...merged, change], left };
}

function isNamed(row: WeightedMunicipality, name: string): boolean {
  return normaliseName(row.municipality) === normaliseName(name);
}

function sumOfWeights(rows: readonly WeightedMunicipality[]): number {
  return BigDecimal.sum(0, ...rows.map((row) => row.weight)).toNumber();
}
