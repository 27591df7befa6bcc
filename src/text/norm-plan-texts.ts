import type { NormProblemKey } from "../domain/norm-plan/norm-problem";
import type { certainties, normTableSchemas, NormPartId, NormSettingId } from "../domain/norm-plan/schema";
import type { OutlookNote, OutlookNoteKey } from "../domain/outlook/outlook-note";
import type { ProjectionMethod } from "../domain/projection/projection-request";
import type { ProblemPlace } from "./plan-texts";

type Tables = typeof normTableSchemas;

export type NoteOf<Key extends OutlookNoteKey> = Extract<OutlookNote, { readonly key: Key }>;

/** Words of the norm: its tables, columns with unit and explanation, what can be wrong, and what is noteworthy. */
export interface NormPlanTexts {
  readonly tables: Readonly<Record<NormPartId, string>>;
  readonly notes: Readonly<Record<NormPartId, string>>;
  readonly headings: { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string>> };
  /** null: no unit. */
  readonly units: { readonly [Table in keyof Tables]: Readonly<Record<keyof Tables[Table], string | null>> };
  readonly settings: Readonly<Record<NormSettingId, { readonly label: string; readonly explanation: string }>>;
  /** What each method does, its word first: the words are the same in cells, formulas and every language. */
  readonly methods: Readonly<Record<ProjectionMethod, string>>;
  readonly methodsTitle: string;
  /** The choices are stored in Dutch in every language: workbooks are shared. */
  readonly certainties: Readonly<Record<(typeof certainties)[number], string>>;
  readonly place: (column: string, row: number, table: string) => string;
  readonly settingPlace: (setting: string, table: string) => string;
  readonly blank: string;
  readonly problems: Readonly<Record<NormProblemKey, (at: ProblemPlace) => string>>;
  readonly remarks: { readonly [Key in OutlookNoteKey]: (note: NoteOf<Key>) => string };
  /** Source of a norm that was estimated from the national target. */
  readonly estimatedNorm: string;
}
