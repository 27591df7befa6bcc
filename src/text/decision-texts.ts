import type { EntryProblem } from "../domain/decision/entry-problems";
import type { DecisionStatus, Purpose } from "../domain/decision/trail-entry";
import type { FigureKind } from "../domain/compare/outcome-figures";

/** Words for the trail of a scenario or the base: where it was discussed, with what purpose and outcome, and whether it was decided. */
export interface DecisionTexts {
  readonly open: string;
  readonly base: string;
  readonly intro: string;
  readonly introBase: string;
  readonly none: string;
  readonly noneBase: string;
  readonly entries: string;
  readonly add: string;
  readonly date: string;
  readonly meeting: string;
  readonly purpose: string;
  readonly conclusion: string;
  readonly full: (most: number) => string;
  readonly status: string;
  /** Beside the field of a new entry, and beside an entry that stands in the workbook. */
  readonly problems: Readonly<Record<EntryProblem, { readonly typed: string; readonly stands: (written: string) => string }>>;
  readonly earlier: (date: string, meeting: string) => string;
  readonly again: (date: string) => string;
  readonly submit: string;
  readonly submitting: string;
  readonly added: string;
  readonly decidedNote: string;
  readonly notDecidable: string;
  /** Stored in Dutch in every language: workbooks are shared. */
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly statuses: Readonly<Record<DecisionStatus, string>>;
  /** On a card: "Vastgesteld op 30 juni 2021". */
  readonly statusOn: (status: string, date: string) => string;
  readonly changedShort: (count: number) => string;
  readonly standsShort: string;
  readonly unkeptShort: string;
  readonly uncalculatedShort: string;
  readonly stands: (date: string) => string;
  readonly changed: (count: number, date: string) => string;
  readonly change: (what: string, from: string, to: string) => string;
  readonly more: (count: number, sheet: string) => string;
  readonly nothing: string;
  readonly hoursOf: (hours: string) => string;
  readonly uncalculated: (date: string) => string;
  readonly unkept: string;
  readonly altered: (sheet: string) => string;
  readonly columnsMissing: (columns: string) => string;
  readonly withoutSubject: (count: number) => string;
  readonly gone: (name: string) => string;
  readonly goneIntro: string;
  readonly link: string;
  readonly linkTo: string;
  readonly loose: string;
  readonly looseItem: (name: string, entries: number) => string;
  readonly sheet: {
    readonly trail: string;
    readonly trailTitle: string;
    readonly trailSubtitle: string;
    readonly trailNote: string;
    readonly scenario: string;
    /** What stands in the trail once the scenario has been removed. */
    readonly removed: (scenario: string) => string;
    readonly name: (subject: string) => string;
    readonly calculationName: (subject: string) => string;
    readonly title: (subject: string) => string;
    readonly calculationTitle: (subject: string) => string;
    readonly subtitle: string;
    readonly about: {
      readonly caption: string;
      readonly subject: string;
      readonly day: string;
      readonly made: string;
      readonly fingerprint: string;
      readonly untraceable: string;
    };
    readonly madeWith: (made: string, version: string) => string;
    readonly changes: string;
    readonly changesNote: string;
    readonly nothing: string;
    readonly input: string;
    readonly inputNote: string;
    readonly filled: string;
    readonly filledNote: string;
    readonly filledWhat: string;
    readonly ownValues: string;
    readonly table: string;
    readonly row: string;
    readonly column: string;
    readonly then: string;
    readonly now: string;
    readonly outcome: string;
    readonly number: string;
    readonly same: string;
    readonly different: string;
    readonly unknown: string;
    readonly allSame: string;
    readonly someDifferent: (inputs: string, figures: string) => string;
    readonly untraceable: string;
    readonly figures: string;
    readonly figuresNote: string;
    readonly kind: string;
    readonly of: string;
    readonly unit: string;
    readonly kinds: Readonly<Record<FigureKind, string>>;
    readonly euros: string;
    readonly hours: string;
  };
}
