import type { PlanProblemKey } from "../domain/plan/problem";
import type { contributionKinds, hoursModes, PlanTableId, recurrences, SettingId, tableSchemas } from "../domain/plan/schema";

type Tables = typeof tableSchemas;

/** Where a problem is and what is there, already in words. */
export interface ProblemPlace {
  /** "Inwoners van Blaricum (tabel Gemeenten)". */
  readonly place: string;
  /** The value as a person reads it, in quotation marks where it is text. */
  readonly value: string;
  readonly expected: string;
}

export interface PlanProblemPlace extends ProblemPlace {
  /** Empty where the problem is not of one year. */
  readonly year: string;
}

/** Words of the plan: names of its tables, headings, settings with unit and explanation, and what can be wrong with it. */
export interface PlanTexts {
  readonly tables: Readonly<Record<PlanTableId, string>>;
  readonly headings: { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string>> };
  readonly settings: Readonly<Record<SettingId, { readonly label: string; readonly unit: string; readonly explanation: string }>>;
  /** The choices are stored in Dutch in every language: workbooks are shared. */
  readonly contributionKinds: Readonly<Record<(typeof contributionKinds)[number], string>>;
  readonly recurrences: Readonly<Record<(typeof recurrences)[number], string>>;
  readonly hoursModes: Readonly<Record<(typeof hoursModes)[number], string>>;
  /** `at`: the place of the row in its table, where its name is not enough. */
  readonly place: (column: string, row: string, table: string, at?: number) => string;
  readonly blank: string;
  readonly problems: Readonly<Record<PlanProblemKey, (at: PlanProblemPlace) => string>>;
}
