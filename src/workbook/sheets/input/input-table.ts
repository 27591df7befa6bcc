import type { Override } from "../../../domain/plan/input/plan-tables";
import { type ColumnSchema, columnSchema, tableSchemas } from "../../../domain/plan/input/schema";
import type { InputCell, InputRow } from "../../../domain/table/cell";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import type { PlanTexts } from "../../../text/plan/nl";
import { type CellPosition, cellAt } from "../../excel/area";
import { columnOf } from "../../excel/formula";
import { combine, part } from "../../layout/part";
import type { SheetPart, ValidationLayout } from "../../layout/sheet-layout";
import { numberFormats } from "../../layout/styles";
import { type Column, rowsAboveData, tablePart } from "../../layout/table-part";
import { bindingName, planTableNames } from "../../names/plan";

/** The unit above a column; none for names and choices. */
function unitOf(schema: ColumnSchema, { units }: InputSheetTexts): string | undefined {
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

export interface InputTexts {
  readonly plan: PlanTexts;
  readonly sheets: InputSheetTexts;
}

type RowTable = keyof typeof tableSchemas;

/** One of the plan's tables as input cells, with the defined names by which the plan finds its columns. */
export function inputTable(table: RowTable, rows: readonly InputRow[], texts: InputTexts, at: CellPosition): SheetPart {
  const headings = texts.plan.headings[table] as Readonly<Record<string, string>>;
  const schemas = Object.entries<ColumnSchema>(tableSchemas[table]);
  // A table cannot be without rows; the empty one is skipped when the plan is read.
  const count = Math.max(rows.length, 1);
  const columns = schemas.map(([id, schema]): Column => {
    const unit = unitOf(schema, texts.sheets);
    const numberFormat = numberFormatOf(schema);
    return {
      heading: headings[id] ?? id,
      ...(unit !== undefined && { unit }),
      ...(numberFormat !== undefined && { numberFormat }),
      kind: "input",
      content: rows.map((row): InputCell => row[id] ?? null),
    };
  });
  const name = planTableNames[table];
  const body = tablePart({ caption: texts.plan.tables[table], note: texts.sheets.notes[table], table: name, columns, rows: count })(at);
  const first = cellAt(at, rowsAboveData, 0);
  return combine([
    body,
    part(body.area, {
      names: schemas.map(([id]) => ({ name: bindingName(table, id), formula: `=${columnOf(name, headings[id] ?? id)}` })),
      validations: schemas.flatMap(([, schema], index) =>
        validationOf(schema, { ...cellAt(first, 0, index), rows: count, columns: 1 }, texts.sheets),
      ),
    }),
  ]);
}

/** What may be typed, so that Excel says so before the plan has to. */
export function validationOf(schema: ColumnSchema, area: ValidationLayout["area"], { validation }: InputSheetTexts): ValidationLayout[] {
  if (schema.kind === "text") return [];
  if (schema.kind === "choice")
    return [
      {
        area,
        rule: { kind: "list", source: schema.choices.join(",") },
        message: { title: validation.choiceTitle, text: validation.choice },
      },
    ];
  return [{ area, rule: { kind: "decimal", minimum: 0 }, message: { title: validation.numberTitle, text: validation.number } }];
}
