import type { NationalRealisation } from "../domain/norm/national-realisation";
import { parseDay } from "../domain/time/parse-day";
import { jobs } from "../domain/units";
import data from "../../assets/data/landelijke-realisatie.json";

/** Extra jobs of the banenafspraak in the whole country, as published from the end of 2015. */
export const nationalRealisations: readonly NationalRealisation[] = data.map(({ date, jobs: count, source }) => ({
  day: parseDay(date),
  jobs: jobs(count),
  source,
}));
