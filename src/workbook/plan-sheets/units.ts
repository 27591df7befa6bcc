import type { ColumnSchema } from "../../domain/plan/schema";
import type { PlanSheetTexts } from "../../text/nl/plan-sheets";

/** The unit above a column; none for names and choices. */
export function unitOf(schema: ColumnSchema, { units }: PlanSheetTexts): string | undefined {
  const byKind: Readonly<Record<ColumnSchema["kind"], string | undefined>> = {
    text: undefined,
    choice: undefined,
    amount: units.euros,
    hours: units.hours,
    count: units.people,
    fraction: "%",
    share: units.share,
    year: units.year,
  };
  return byKind[schema.kind];
}
