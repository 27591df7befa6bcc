/** Why there is no population figure or list. */
export interface PopulationFailures {
  municipalityUnknown: { name: string };
  /** `candidates` names the municipalities it could be, separated by "; ". */
  municipalityAmbiguous: { name: string; candidates: string };
  /** `firstYear` and `lastYear`: the years in the table in which it is a municipality; `successor` is where it went, if known. */
  municipalityNotInYear: { name: string; year: number; firstYear: number; lastYear: number; successor: string | null };
  /** It ended before the first year of the table. `endedOn` is the first day without it, as an ISO date. */
  municipalityEnded: { name: string; endedOn: string; successor: string };
  /** The table has no figures of that year. */
  populationYearUnknown: { year: number; firstYear: number; lastYear: number };
  regionUnknown: { name: string };
}
