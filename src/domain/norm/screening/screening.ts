import { BigDecimal, quotientOf } from "../../number/decimal";
import { quotientRoundedUp, quotientToCent } from "../../number/rounding";
import { checkQuantity } from "../../number/quantity";
import { euros, hours, type Euros, type Hours } from "../../number/units";

/** What a dienst has to screen, and with how many hours. */
export interface ScreeningTask {
  readonly dienst: string;
  /** Clients of whom nobody knows yet whether they belong to the doelgroep. */
  readonly caseload: number;
  readonly minutesPerClient: number;
  /** Part of them that is expected to get an indicatie. */
  readonly shareEligible: number;
  readonly hoursPerWeek: number;
  /** Profiles of known candidates that are still to be registered, with the work for each. */
  readonly backlog: number;
  readonly minutesPerProfile: number;
}

export interface ScreeningOutcome {
  readonly task: ScreeningTask;
  readonly hours: Hours;
  /** Whole weeks, rounded up; null when there is work but there are no hours. */
  readonly weeks: number | null;
  /** Expected, not rounded. */
  readonly indications: number;
  /** null without a rate. */
  readonly costs: Euros | null;
  /** null without a rate or without indications. */
  readonly costPerIndication: Euros | null;
}

export interface Screening {
  readonly diensten: readonly ScreeningOutcome[];
  readonly hours: Hours;
  /** Until the last dienst is ready; null when one never is. */
  readonly weeks: number | null;
  readonly indications: number;
  readonly backlog: number;
  readonly costs: Euros | null;
  readonly costPerIndication: Euros | null;
}

const quantities = ["caseload", "minutesPerClient", "shareEligible", "hoursPerWeek", "backlog", "minutesPerProfile"] as const;
const minutesPerHour = 60;

/**
 * Weeks, expected indications and costs of screening a caseload and of registering a backlog of profiles, per dienst and together. The
 * diensten work at the same time. `hourlyRate` null: costs are not known.
 *
 * @throws DomainFailure "invalid": quantityNotFinite or quantityNegative.
 */
export function screeningOf(tasks: readonly ScreeningTask[], hourlyRate: number | null): Screening {
  const diensten = tasks.map((task, index) => outcomeOf(task, index, hourlyRate));
  const total = (values: readonly number[]) => BigDecimal.sum(0, ...values).toNumber();
  const costs = hourlyRate === null ? null : euros(total(diensten.map((one) => one.costs ?? 0)));
  const indications = total(diensten.map((one) => one.indications));
  return {
    diensten,
    hours: hours(total(diensten.map((one) => one.hours))),
    weeks: diensten.some(({ weeks }) => weeks === null) ? null : Math.max(0, ...diensten.map(({ weeks }) => weeks ?? 0)),
    indications,
    backlog: total(tasks.map(({ backlog }) => backlog)),
    costs,
    costPerIndication: perIndication(costs, indications),
  };
}

function outcomeOf(task: ScreeningTask, index: number, hourlyRate: number | null): ScreeningOutcome {
  for (const what of quantities) checkQuantity(what, task[what], index);
  const minutes = new BigDecimal(task.caseload)
    .times(task.minutesPerClient)
    .plus(new BigDecimal(task.backlog).times(task.minutesPerProfile));
  const perWeek = new BigDecimal(task.hoursPerWeek).times(minutesPerHour);
  const indications = new BigDecimal(task.caseload).times(task.shareEligible).toNumber();
  const costs = hourlyRate === null ? null : euros(quotientToCent(minutes.times(hourlyRate), minutesPerHour).toNumber());
  return {
    task,
    hours: hours(quotientOf(minutes, minutesPerHour)),
    weeks: minutes.isZero() ? 0 : perWeek.isZero() ? null : quotientRoundedUp(minutes, perWeek).toNumber(),
    indications,
    costs,
    costPerIndication: perIndication(costs, indications),
  };
}

/** Rounded to the cent. */
const perIndication = (costs: Euros | null, indications: number): Euros | null =>
  costs === null || indications === 0 ? null : euros(quotientToCent(new BigDecimal(costs), indications).toNumber());
