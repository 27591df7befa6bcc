/** Why there is no population figure or list. */
export interface PopulationFailures {
  municipalityUnknown: { name: string };
  /** `candidates` names the municipalities it could be, separated by "; ". */
  municipalityAmbiguous: { name: string; candidates: string };
  /** `firstYear` and `lastYear`: the years in the table in which it is a municipality; `successor` is where it went, if known. */
  municipalityNotInYear: { name: string; year: number; firstYear: number; lastYear: number; successor: string | null };
  /** The table has no figures of that year. */
  populationYearUnknown: { year: number; firstYear: number; lastYear: number };
  regionUnknown: { name: string };
}
