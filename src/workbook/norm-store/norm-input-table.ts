import type { PlanRow } from "../../domain/plan/cell";
import { normTableSchemas, type NormColumnSchema, type NormTableId } from "../../domain/norm-plan/schema";
import type { NormPlanTexts } from "../../text/nl/norm-plan";
import type { NormSheetTexts } from "../../text/nl/norm-sheets";
import type { PlanSheetTexts } from "../../text/nl/plan-sheets";
import { normHeading } from "../../text/norm-sentences";
import { cellAt, type CellPosition } from "../plan/area";
import { combine, part } from "../plan/part";
import type { SheetPart, ValidationPlan } from "../plan/sheet-plan";
import { columnOf } from "../plan/structured-reference";
import type { Column } from "../parts/column";
import { numberFormats } from "../parts/styles";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { validationOf } from "../plan-sheets/input-table";
import { numberFormatOf } from "../plan-sheets/number-format";
import { normBindingName, normTableNames } from "./norm-names";

export interface NormInputTexts {
  readonly norm: NormPlanTexts;
  readonly sheets: NormSheetTexts;
  readonly common: PlanSheetTexts;
}

const dateFormat = "dd-mm-yyyy";

/** One of the tables of the norm as input cells, with the defined names by which its columns are found. */
export function normInputTable(table: NormTableId, rows: readonly PlanRow[], texts: NormInputTexts, at: CellPosition): SheetPart {
  const schemas = Object.entries<NormColumnSchema>(normTableSchemas[table]);
  const units = texts.norm.units[table] as Readonly<Record<string, string | null>>;
  const heading = (id: string) => normHeading(table, id, texts.norm);
  // A table cannot be without rows; the empty one is skipped when it is read.
  const count = Math.max(rows.length, 1);
  const columns = schemas.map(([id, schema]): Column => {
    const numberFormat = formatOf(schema, table);
    const unit = units[id] ?? null;
    return {
      heading: heading(id),
      kind: "input",
      content: rows.map((row) => row[id] ?? null),
      ...(unit !== null && { unit }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  });
  const name = normTableNames[table];
  const body = tablePart({ caption: texts.norm.tables[table], note: texts.norm.notes[table], table: name, columns, rows: count })(at);
  const first = cellAt(at, rowsAboveData, 0);
  return combine([
    body,
    part(body.area, {
      names: schemas.map(([id]) => ({ name: normBindingName(table, id), formula: `=${columnOf(name, heading(id))}` })),
      validations: schemas.flatMap(([, schema], index) =>
        validationsOf(schema, { ...cellAt(first, 0, index), rows: count, columns: 1 }, texts.common),
      ),
    }),
  ]);
}

/** Dates are right-aligned like numbers; as text they may also be quarters. What measures give may be part of a job, and must show so. */
function formatOf(schema: NormColumnSchema, table: NormTableId): string | undefined {
  if (schema.kind === "date") return dateFormat;
  if (schema.kind === "jobs" || schema.kind === "extraJobs") return table === "maatregelen" ? numberFormats.general : numberFormats.whole;
  return numberFormatOf(schema);
}

/** Dates may be quarters and extra jobs may be fewer than none: there is nothing that Excel could hold them to. */
function validationsOf(schema: NormColumnSchema, area: ValidationPlan["area"], texts: PlanSheetTexts): ValidationPlan[] {
  if (schema.kind === "date" || schema.kind === "extraJobs") return [];
  return validationOf(schema.kind === "jobs" ? { kind: "hours" } : schema, area, texts);
}
