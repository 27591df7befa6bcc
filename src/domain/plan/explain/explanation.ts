import type { ContributionKind, ContributionStep } from "../funding/funding-request";
import type { KeyPart } from "../funding/key-weights";
import type { DivisionShare } from "./explain-division";

/** An amount of a plan's outcome that can be explained. "samen": what the gemeenten pay together. */
export type ExplainTarget =
  | { readonly kind: "gemeente"; readonly name: string }
  | { readonly kind: "bijdrage"; readonly name: string }
  | { readonly kind: "dienst"; readonly name: string }
  | { readonly kind: "samen" };

/** Why a gemeente pays nothing of its own in a year. */
export type Absence =
  | { readonly why: "notYet"; readonly from: number }
  | { readonly why: "left"; readonly until: number }
  | { readonly why: "merged"; readonly until: number; readonly into: string };

/** One step in the chain from the costs to an amount. Amounts are euros, hours are per week, fractions are parts of one. */
export type ExplanationStep =
  | {
      readonly kind: "costs";
      readonly hoursPerWeek: number;
      readonly weeks: number;
      readonly rate: number;
      readonly ofHours: number;
      readonly workingGroup: number;
      readonly other: number;
      readonly total: number;
    }
  | { readonly kind: "contribution"; readonly step: ContributionStep; readonly contribution: ContributionKind; readonly value: number }
  | { readonly kind: "contributionElsewhere"; readonly party: string }
  | { readonly kind: "together"; readonly amount: number }
  | ({ readonly kind: "absent"; readonly name: string } & Absence)
  | {
      readonly kind: "weight";
      readonly name: string;
      readonly part: KeyPart;
      readonly fraction: number;
      readonly own: number;
      readonly total: number;
      readonly includes: readonly string[];
    }
  | { readonly kind: "mixedWeight"; readonly weight: number; readonly total: number }
  | { readonly kind: "othersHeld"; readonly names: readonly string[]; readonly amount: number }
  | { readonly kind: "held"; readonly name: string; readonly bound: "minimum" | "maximum"; readonly amount: number }
  | {
      readonly kind: "share";
      readonly measure: ExplainedUnit;
      readonly amount: number;
      readonly weight: number;
      readonly total: number;
      readonly exact: number;
    }
  | { readonly kind: "down"; readonly measure: ExplainedUnit; readonly unit: number; readonly amount: number; readonly remainder: number }
  | {
      readonly kind: "unitsLeft";
      readonly measure: ExplainedUnit;
      readonly unit: number;
      readonly left: number;
      readonly receivers: readonly Receiver[];
    }
  | {
      readonly kind: "extra";
      readonly measure: ExplainedUnit;
      readonly name: string;
      readonly unit: number;
      readonly left: number;
      readonly share: DivisionShare;
      readonly among: number;
    }
  | { readonly kind: "pays"; readonly name: string; readonly amount: number; readonly inhabitants: number }
  | { readonly kind: "serves"; readonly name: string; readonly municipalities: readonly string[] }
  | { readonly kind: "hoursTyped"; readonly name: string; readonly hours: number }
  | {
      readonly kind: "hoursProposed";
      readonly name: string;
      readonly hours: number;
      readonly total: number;
      readonly by: "naar inwoners" | "naar doelgroep" | "gelijk";
      readonly weight: number;
      readonly totalWeight: number;
    }
  | {
      readonly kind: "dienstCosts";
      readonly name: string;
      readonly hours: number;
      readonly weeks: number;
      readonly rate: number;
      readonly exact: number;
      readonly unit: number;
      readonly amount: number;
    };

export type ExplainedUnit = "euros" | "hours";

export interface Receiver {
  readonly name: string;
  readonly remainder: number;
}

/** How an amount came about: what it is, and every step to it in order. The last step gives the amount. */
export interface Explanation {
  readonly year: number;
  readonly target: ExplainTarget;
  readonly amount: number;
  readonly steps: readonly ExplanationStep[];
}
