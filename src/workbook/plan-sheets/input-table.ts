import type { PlanCell, PlanRow } from "../../domain/plan/cell";
import type { ColumnSchema } from "../../domain/plan/schema";
import { tableSchemas } from "../../domain/plan/schema";
import type { PlanSheetTexts } from "../../text/nl/plan-sheets";
import type { PlanTexts } from "../../text/nl/plan";
import type { CellPosition } from "../plan/area";
import { cellAt } from "../plan/area";
import { combine, part } from "../plan/part";
import type { SheetPart, ValidationPlan } from "../plan/sheet-plan";
import { columnOf } from "../plan/structured-reference";
import type { Column } from "../parts/column";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { bindingName, planTableNames } from "./plan-names";
import { unitOf } from "./units";
import { numberFormatOf } from "./number-format";

export interface InputTexts {
  readonly plan: PlanTexts;
  readonly sheets: PlanSheetTexts;
}

type RowTable = keyof typeof tableSchemas;

/** One of the plan's tables as input cells, with the defined names by which the plan finds its columns. */
export function inputTable(table: RowTable, rows: readonly PlanRow[], texts: InputTexts, at: CellPosition): SheetPart {
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
      content: rows.map((row): PlanCell => row[id] ?? null),
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
export function validationOf(schema: ColumnSchema, area: ValidationPlan["area"], { validation }: PlanSheetTexts): ValidationPlan[] {
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
