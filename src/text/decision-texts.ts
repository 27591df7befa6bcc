/** Words for the trail of a scenario: where it was discussed, with what purpose and outcome, and whether it was decided. */
export interface DecisionTexts {
  readonly open: string;
  readonly intro: string;
  readonly none: string;
  readonly entries: string;
  readonly add: string;
  readonly date: string;
  readonly meeting: string;
  readonly purpose: string;
  readonly conclusion: string;
  readonly status: string;
  readonly meetingNeeded: string;
  readonly dateNeeded: string;
  readonly submit: string;
  readonly submitting: string;
  readonly decidedNote: string;
  /** Stored in Dutch in every language: workbooks are shared. */
  readonly purposes: Readonly<Record<"vaststellen" | "adviseren" | "bespreken", string>>;
  readonly statuses: Readonly<Record<"concept" | "besproken" | "vastgesteld", string>>;
  readonly stands: string;
  readonly changed: (count: number) => string;
  readonly change: (what: string, from: string, to: string) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly notCalculated: string;
  readonly sheet: {
    readonly trail: string;
    readonly trailTitle: string;
    readonly trailSubtitle: string;
    readonly trailNote: string;
    readonly scenario: string;
    readonly name: (scenario: string) => string;
    readonly title: (scenario: string) => string;
    readonly subtitle: (date: string, version: string) => string;
    readonly input: string;
    readonly inputNote: string;
    readonly key: string;
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly then: string;
    readonly now: string;
    readonly outcome: string;
    readonly same: string;
    readonly different: string;
    readonly allSame: string;
    readonly someDifferent: string;
    readonly figures: string;
    readonly figuresNote: string;
    readonly kind: string;
    readonly of: string;
  };
}
