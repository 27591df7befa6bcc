import { BigDecimal } from "../decimal/big-decimal";
import { regionalChanges, type MunicipalChange } from "./municipal-changes";
import { normaliseName } from "./normalise-name";

/** A municipality with what it weighs in a key: inhabitants, target group, hours. */
export interface WeightedMunicipality {
  readonly municipality: string;
  readonly weight: number;
}

export interface MergedMunicipalities {
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
