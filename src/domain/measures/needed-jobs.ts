import { unavailable } from "../failures";
import { isoDate, type Day } from "../time/day";
import { jobs, type Jobs } from "../units";
import { jobsSince, type MeasureCourse } from "./measure-effect";

/**
 * Jobs per quarter that a measure must give for its jobs on a day to be the gap; none when there is no gap. The effect is in proportion
 * to the jobs per quarter, so that the answer is exact: put back, the measure gives the gap. `after`: the last observation.
 *
 * @throws DomainFailure "unavailable": measureWithoutEffect.
 */
export function neededJobsPerQuarter(course: Omit<MeasureCourse, "jobsPerQuarter">, gap: Jobs, day: Day, after: Day | null = null): Jobs {
  return jobs(Math.max(gap, 0) / effectPerJob(course, day, after));
}

function effectPerJob(course: Omit<MeasureCourse, "jobsPerQuarter">, day: Day, after: Day | null): number {
  const perJob = jobsSince({ ...course, jobsPerQuarter: jobs(1) }, after, day);
  if (perJob <= 0) throw unavailable("measureWithoutEffect", { start: isoDate(course.start), day: isoDate(day) });
  return perJob;
}
