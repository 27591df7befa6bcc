import { normTableSchemas, type NormColumnSchema, type NormTableId } from "../../domain/norm/input/schema";
import { normInput as english } from "../../text/norm-input/en";
import { normHeading } from "../../text/norm-input/sentences";
import { normInput as dutch } from "../../text/norm-input/nl";
import { normaliseHeading } from "./vocabulary";

/** Other words by which regions head their columns, beside our own headings in both languages. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  "norm.jaar": ["jaartal", "eind", "ultimo"],
  "norm.norm": ["indicatie", "doel", "doelstelling", "taakstelling"],
  "realisatie.datum": ["kwartaal", "periode", "peildatum", "moment", "maand", "quarter", "period"],
  "realisatie.banen": ["banen", "realisatie", "gerealiseerd", "stand", "aantal banen", "jobs"],
  "doelgroep.datum": ["kwartaal", "periode", "peildatum", "moment", "maand", "quarter", "period"],
  "doelgroep.participatiewet": ["pw", "p wet"],
  "doelgroep.wsw": ["wsw wiw/id"],
  "doelgroep.overig": ["overige"],
};

/** Words of each column of a table, as headings are compared. */
export function normWords(table: NormTableId): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.keys(normTableSchemas[table]).map((column) => [
      column,
      [dutch, english]
        .map((texts) => normHeading(table, column, texts))
        .concat(otherWords[`${table}.${column}`] ?? [])
        .map(normaliseHeading),
    ]),
  );
}

/** Columns without which a table says nothing. */
export const requiredColumns = (table: NormTableId): string[] =>
  Object.entries<NormColumnSchema>(normTableSchemas[table])
    .filter(([, schema]) => schema.required === true)
    .map(([column]) => column);
