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
