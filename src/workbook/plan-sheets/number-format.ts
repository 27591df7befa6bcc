import type { Override } from "../../domain/plan/plan-tables";
import { columnSchema, type ColumnSchema } from "../../domain/plan/schema";
import { numberFormats } from "../parts/styles";

const formats: Readonly<Record<ColumnSchema["kind"], string | undefined>> = {
  text: undefined,
  choice: undefined,
  amount: numberFormats.cents,
  hours: numberFormats.general,
  count: numberFormats.whole,
  fraction: numberFormats.percent,
  share: numberFormats.share,
  year: numberFormats.general,
};

/** Number format of a column of input, in English notation. */
export const numberFormatOf = (schema: ColumnSchema): string | undefined => formats[schema.kind];

/** Number format of one cell of the input, also where a scenario says what it is there. */
export function numberFormatAt({ table, column }: Pick<Override, "table" | "column">): string {
  const schema = columnSchema(table, column);
  return (schema && numberFormatOf(schema)) ?? numberFormats.general;
}
