import { DomainFailure } from "../../domain/failure";
import type { ArgumentPlace } from "../../text/argument-failures";
import type { Failures } from "../../text/failure-texts";
import { placeOf, type Cells } from "./cells";

/** The place of the value with an index in the calculation, counted from 0. */
export type PlaceOfIndex = (index: number) => ArgumentPlace;

/** Values that stand in cells one to one; one cell holds for all indexes. */
export const inCells =
  (cells: Cells): PlaceOfIndex =>
  (index) =>
    placeOf(cells, cells.values.length === 1 ? 0 : index);

/** Runs a calculation and tells its failures with the place of the value: `places` says per failure which argument it is about. */
export function placed<T>(places: Partial<Record<keyof Failures, PlaceOfIndex>>, calculate: () => T): T {
  try {
    return calculate();
  } catch (failure) {
    if (!(failure instanceof DomainFailure)) throw failure;
    const placeOfIndex = (places as Readonly<Record<string, PlaceOfIndex | undefined>>)[failure.key];
    if (!placeOfIndex) throw failure;
    const { index } = failure.details;
    throw new DomainFailure(failure.kind, failure.key, { ...failure.details, ...placeOfIndex(typeof index === "number" ? index : 0) });
  }
}
