import { nameKey } from "../../../domain/table/names";
import { type DecisionTexts, decision as dutch } from "../../../text/decision/nl";
import { decision as english } from "../../../text/decision/en";

/** Columns of the trail, in the order in which it is made. */
export const trailColumns = ["subject", "date", "meeting", "purpose", "conclusion", "status"] as const;

export type TrailColumn = (typeof trailColumns)[number];

export const trailHeading = (column: TrailColumn, texts: DecisionTexts): string =>
  column === "subject" ? texts.sheet.scenario : texts[column];

/**
 * Where each column of the trail stands: people move, rename and delete them. null: it is not there. Headings may be in either language.
 */
export function placesOfColumns(headings: readonly string[]): Readonly<Record<TrailColumn, number | null>> {
  const keys = headings.map(nameKey);
  const placeOf = (column: TrailColumn): number | null => {
    const place = keys.findIndex((key) => [dutch, english].some((texts) => nameKey(trailHeading(column, texts)) === key));
    return place < 0 ? null : place;
  };
  return Object.fromEntries(trailColumns.map((column) => [column, placeOf(column)])) as Record<TrailColumn, number | null>;
}

/** Columns that are not there, by the headings they should have. */
export const missingColumns = (places: Readonly<Record<TrailColumn, number | null>>, texts: DecisionTexts): string[] =>
  trailColumns.filter((column) => places[column] === null).map((column) => trailHeading(column, texts));
