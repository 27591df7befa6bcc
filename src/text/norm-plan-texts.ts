import type { NormProblemKey } from "../domain/norm-plan/norm-problem";
import type { certainties, normTableSchemas, NormTableId } from "../domain/norm-plan/schema";
import type { OutlookNote, OutlookNoteKey } from "../domain/outlook/outlook-note";
import type { ProblemPlace } from "./plan-texts";

type Tables = typeof normTableSchemas;

export type NoteOf<Key extends OutlookNoteKey> = Extract<OutlookNote, { readonly key: Key }>;

/** Words of the norm: its tables, columns with unit and explanation, what can be wrong, and what is noteworthy. */
export interface NormPlanTexts {
  readonly tables: Readonly<Record<NormTableId, string>>;
  readonly notes: Readonly<Record<NormTableId, string>>;
  readonly headings: { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string>> };
  /** null: no unit. */
  readonly units: { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string | null>> };
  /** The choices are stored in Dutch in every language: workbooks are shared. */
  readonly certainties: Readonly<Record<(typeof certainties)[number], string>>;
  readonly place: (column: string, row: number, table: string) => string;
  readonly blank: string;
  readonly problems: Readonly<Record<NormProblemKey, (at: ProblemPlace) => string>>;
  readonly remarks: { readonly [Key in OutlookNoteKey]: (note: NoteOf<Key>) => string };
  /** Source of a norm that was estimated from the national target. */
  readonly estimatedNorm: string;
}
