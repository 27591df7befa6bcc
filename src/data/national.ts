import path from "../../assets/data/landelijk-doelpad.json";
import realisations from "../../assets/data/landelijke-realisatie.json";
import type { NationalPath, NationalRealisation } from "../domain/norm/path/national";
import { jobs } from "../domain/number/units";
import { parseDay } from "../domain/time/read-day";

/** The national path of the banenafspraak, from 2015. */
export const nationalPath = path as unknown as NationalPath;

/** Extra jobs of the banenafspraak in the whole country, as published from the end of 2015. */
export const nationalRealisations: readonly NationalRealisation[] = realisations.map(({ date, jobs: count, source }) => ({
  day: parseDay(date),
  jobs: jobs(count),
  source,
}));
