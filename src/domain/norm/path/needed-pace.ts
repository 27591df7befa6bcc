import { invalid } from "../../failure/failures";
import { isoDate, type Day } from "../../time/day";
import { quartersBetween } from "../../time/quarter-time";
import { jobs, type Jobs } from "../../number/units";

export type PacePeriod = "maand" | "kwartaal" | "jaar";

export const pacePeriods: readonly PacePeriod[] = ["maand", "kwartaal", "jaar"];

const periodsPerQuarter: Readonly<Record<PacePeriod, number>> = { maand: 3, kwartaal: 1, jaar: 1 / 4 };

export interface PaceRequest {
  readonly current: Jobs;
  readonly currentDay: Day;
  readonly target: Jobs;
  readonly targetDay: Day;
  readonly per?: PacePeriod;
}

/**
 * Jobs still needed per month, quarter (when left out) or year to reach a target in time; none when it has been reached.
 *
 * @throws DomainFailure "invalid": paceNotFinite or targetDayNotLater.
 */
export function neededPace({ current, currentDay, target, targetDay, per = "kwartaal" }: PaceRequest): Jobs {
  if (!Number.isFinite(current)) throw invalid("paceNotFinite", { what: "current", value: current });
  if (!Number.isFinite(target)) throw invalid("paceNotFinite", { what: "target", value: target });
  if (targetDay <= currentDay) throw invalid("targetDayNotLater", { targetDay: isoDate(targetDay), currentDay: isoDate(currentDay) });
  const quarters = quartersBetween(currentDay, targetDay);
  return jobs(Math.max(target - current, 0) / (quarters * periodsPerQuarter[per]));
}
