import { regionalChanges, type MunicipalChange } from "./municipal-changes";
import { normaliseName } from "./normalise-name";

/** The change in which a municipality ends; null when none is known. */
export function changeOf(name: string, changes: readonly MunicipalChange[] = regionalChanges): MunicipalChange | null {
  const wanted = normaliseName(name);
  return changes.find((change) => change.from.some((former) => normaliseName(former) === wanted)) ?? null;
}
