import type { ApportionFailures } from "./apportion/failures";
import type { FundingFailures } from "./funding/failures";
import type { PopulationFailures } from "./population/failures";
import type { FunnelFailures } from "./funnel/failures";
import type { MeasureFailures } from "./measures/failures";
import type { NormFailures } from "./norm/failures";
import type { ProjectionFailures } from "./projection/failures";
import type { TimeFailures } from "./time/failures";
import { DomainFailure } from "./failure";

/** Every key a calculation can fail with, and the values its sentence quotes. Positions are counted from 0. */
export type DomainFailures = ApportionFailures & FundingFailures & PopulationFailures & QuantityFailures;

export type DomainFailureKey = keyof DomainFailures;

/** The same for dates, the norm, projections and funnels. */
export type NormDomainFailures = TimeFailures & NormFailures & ProjectionFailures & FunnelFailures & MeasureFailures;

type Failures = DomainFailures & NormDomainFailures;

/** Keys that any calculation on quantities can give. */
export interface QuantityFailures {
  /** `what` is the field's name in code (hours, weeks, ...); `index` is null for a single value. */
  quantityNotFinite: { what: string; index: number | null; value: number };
  quantityNegative: { what: string; index: number | null; value: number };
  quantityNotPositive: { what: string; index: number | null; value: number };
  /** Hours x weeks x rate is an amount with more digits than a cell holds; `index` is the position of the hours. */
  costsTooLarge: { index: number; hoursPerWeek: number; weeks: number; hourlyRate: number };
  shapeMismatch: { what: string; length: number; expected: number };
}

/** The input is wrong. */
export function invalid<Key extends keyof Failures>(key: Key, details: Failures[Key]): DomainFailure<Key> {
  return new DomainFailure("invalid", key, { ...details });
}

/** The input is fine, but there is no answer. */
export function unavailable<Key extends keyof Failures>(key: Key, details: Failures[Key]): DomainFailure<Key> {
  return new DomainFailure("unavailable", key, { ...details });
}
