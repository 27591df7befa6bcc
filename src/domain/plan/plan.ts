import type { ContributionKind } from "./funding/funding-request";
import type { hoursModes, recurrences } from "./input/schema";

export type Recurrence = (typeof recurrences)[number];
export type HoursMode = (typeof hoursModes)[number];

/** A gemeente that takes part in the plan, with what may serve as its weight in the verdeelsleutel. */
export interface PlanMunicipality {
  readonly name: string;
  readonly code: string | null;
  /** Name of the uitvoeringsdienst that serves it. */
  readonly dienst: string;
  /** Inhabitants as typed, or on the peildatum of the plan. */
  readonly inhabitants: number;
  /** People of the doelgroep for whom it is responsible; 0 when unknown. */
  readonly targetGroup: number;
  /** First and last calendar year in which it takes part; null: from the start, to the end. */
  readonly from: number | null;
  readonly until: number | null;
  /** The gemeente into which it merges after `until`; null: it leaves. */
  readonly successor: string | null;
  /** Bounds on its part of the remainder in a year, in euros. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface PlanDienst {
  readonly name: string;
  readonly hoursPerWeek: number;
  /** Bounds on proposed hours per week. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export interface PlanContribution {
  readonly party: string;
  readonly kind: ContributionKind;
  /** Euros for "vast", a fraction for the percentages. */
  readonly value: number;
  readonly roundTo: number | null;
  /** "eenmalig": in the first year only. */
  readonly recurrence: Recurrence;
}

/** A cost that does not follow from hours. */
export interface PlanCostLine {
  readonly description: string;
  /** Euros in the first year; yearly amounts follow the index. */
  readonly amount: number;
  readonly recurrence: Recurrence;
}

export interface PlanSettings {
  readonly firstYear: number;
  readonly years: number;
  readonly weeksPerYear: number;
  /** Euros per hour in the first year. */
  readonly hourlyRate: number;
  /** Yearly rise of the hourly rate and of yearly amounts, as a fraction. */
  readonly index: number;
  readonly hoursMode: HoursMode;
  /** Hours per week to propose over the diensten when they are not typed. */
  readonly totalHours: number;
  readonly hoursPerDay: number;
  /** Inhabitants are those on 1 January of this year (CBS); null: as typed. */
  readonly populationYear: number | null;
  /** Parts of the verdeelsleutel; together one. */
  readonly key: { readonly inhabitants: number; readonly hours: number; readonly targetGroup: number; readonly equal: number };
  /** Smallest amount that is paid, in euros. */
  readonly unit: number;
  /** The regional werkgroep: members, hours per week each, for how many months of the first year, and afterwards. */
  readonly workingGroup: { readonly members: number; readonly hours: number; readonly months: number; readonly hoursAfterwards: number };
}

export interface Plan {
  readonly settings: PlanSettings;
  readonly municipalities: readonly PlanMunicipality[];
  readonly diensten: readonly PlanDienst[];
  readonly contributions: readonly PlanContribution[];
  readonly costLines: readonly PlanCostLine[];
}
