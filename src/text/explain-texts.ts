/**
 * Sentences that explain an amount, step by step. Every value is written out already: amounts with their sign, fractions as percentages.
 */
export interface ExplainTexts {
  readonly title: string;
  readonly of: string;
  readonly year: string;
  readonly steps: string;
  /** Said of an amount that can be clicked. */
  readonly open: (name: string, amount: string) => string;
  readonly base: string;
  readonly together: string;
  readonly gone: string;
  readonly target: Readonly<Record<"gemeente" | "samen" | "bijdrage" | "dienst", string>>;
  readonly sheet: {
    readonly make: string;
    readonly again: string;
    readonly busy: string;
    readonly made: (name: string) => string;
    readonly name: (scenario: string) => string;
    readonly heading: (what: string, year: string) => string;
    readonly subtitle: (scenario: string) => string;
    readonly number: string;
    readonly step: string;
    readonly stamp: (made: string, version: string) => string;
  };
  readonly costs: (ofHours: string, hours: string, weeks: string, rate: string) => string;
  readonly extraCosts: (parts: string, total: string) => string;
  readonly workingGroup: (amount: string) => string;
  readonly otherCosts: (amount: string) => string;
  readonly fixed: (party: string, amount: string) => string;
  readonly ofRest: (party: string, percentage: string, rest: string, exact: string) => string;
  readonly ofTotal: (party: string, percentage: string, exact: string) => string;
  readonly roundedTo: (roundTo: string, rounded: string) => string;
  readonly capped: (amount: string) => string;
  readonly restAfter: (amount: string) => string;
  readonly contributionElsewhere: (party: string) => string;
  readonly remains: (amount: string) => string;
  readonly notYet: (name: string, from: string) => string;
  readonly left: (name: string, until: string) => string;
  readonly merged: (name: string, until: string, into: string) => string;
  readonly weight: Readonly<
    Record<"inhabitants" | "hours" | "targetGroup" | "equal", (name: string, own: string, total: string, percentage: string) => string>
  >;
  readonly partOfKey: (percentage: string) => string;
  readonly includes: (names: string) => string;
  readonly mixed: (percentage: string) => string;
  readonly othersHeld: (names: string, amount: string) => string;
  readonly minimum: (name: string, amount: string) => string;
  readonly maximum: (name: string, amount: string) => string;
  readonly share: (amount: string, weight: string, total: string, exact: string) => string;
  readonly down: (unit: string, amount: string, remainder: string) => string;
  readonly nothingLeft: string;
  readonly unitsLeft: (units: string, receivers: string) => string;
  readonly receiver: (name: string, remainder: string) => string;
  readonly more: (count: string) => string;
  readonly last: (name: string, unit: string, place: string, remainder: string) => string;
  readonly gets: (name: string, unit: string, place: string, remainder: string) => string;
  readonly getsNone: (name: string, unit: string, remainder: string, place: string, among: string) => string;
  readonly tie: string;
  /** "de grootste rest", "de op 2 na grootste rest". */
  readonly place: (rank: number) => string;
  readonly unit: {
    readonly euro: (count: number) => string;
    readonly cent: (count: number) => string;
    readonly day: (count: number) => string;
    readonly steps: (count: number, size: string) => string;
  };
  readonly pays: (name: string, amount: string) => string;
  readonly perInhabitant: (amount: string) => string;
  readonly serves: (name: string, municipalities: string) => string;
  readonly servesNone: (name: string) => string;
  readonly hoursTyped: (name: string, hours: string) => string;
  readonly hoursProposed: (total: string, by: string, weight: string, totalWeight: string) => string;
  readonly by: Readonly<Record<"naar inwoners" | "naar doelgroep" | "gelijk", string>>;
  readonly hours: (hours: string) => string;
  readonly dienstCosts: (hours: string, weeks: string, rate: string, exact: string) => string;
  readonly and: string;
}
