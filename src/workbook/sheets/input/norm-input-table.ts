import {
  type NormColumnSchema,
  type NormTableId,
  methodChoices,
  normSettingIds,
  normSettingSchemas,
  normTableSchemas,
} from "../../../domain/norm/input/schema";
import type { InputRow } from "../../../domain/table/cell";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import type { NormInputWords, NormSheetTexts } from "../../../text/norm-input/nl";
import { normHeading } from "../../../text/norm-input/sentences";
import { type CellPosition, cellAt } from "../../excel/area";
import { columnOf } from "../../excel/formula";
import { combine, part, stack } from "../../layout/part";
import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import type { SheetPart, SheetLayout, ValidationLayout } from "../../layout/sheet-layout";
import { numberFormats } from "../../layout/styles";
import { type Column, rowsAboveData, tablePart } from "../../layout/table-part";
import { linesPart } from "../../layout/text-parts";
import { normBindingName, normTableNames } from "../../names/norm";
import { numberFormatOf, validationOf } from "./input-table";
import { type SettingsTableSpec, settingsTable } from "./settings-table";

export interface NormInputTexts {
  readonly norm: NormInputWords;
  readonly sheets: NormSheetTexts;
  readonly common: InputSheetTexts;
}

const dateFormat = "dd-mm-yyyy";

/** One of the tables of the norm as input cells, with the defined names by which its columns are found. */
export function normInputTable(table: NormTableId, rows: readonly InputRow[], texts: NormInputTexts, at: CellPosition): SheetPart {
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
function validationsOf(schema: NormColumnSchema, area: ValidationLayout["area"], texts: InputSheetTexts): ValidationLayout[] {
  if (schema.kind === "date" || schema.kind === "extraJobs") return [];
  return validationOf(schema.kind === "jobs" ? { kind: "hours" } : schema, area, texts);
}

const columnWidths = [20, 16, 60];

/**
 * The settings of the norm where everybody who opens the workbook sees them, with what each method does below. A sheet of their own: it can
 * be added to any workbook, whatever the other sheets have become.
 */
export function normSettingsSheet(settings: InputRow | null, texts: NormInputTexts): SheetLayout {
  const { name, title } = texts.sheets.settings;
  const methods = linesPart(
    texts.norm.methodsTitle,
    methodChoices.map((method) => ({ label: texts.norm.methods[method], text: "" })),
  );
  const content = stack({ row: contentRow, column: 0 }, 1, [(at) => settingsTable(settingsOf(settings, texts), at), methods]);
  return framedSheet(
    { name, title, subtitle: texts.sheets.settings.subtitle, tabColor: tabColors.input, footer: texts.common.footer, columnWidths },
    [content],
  );
}

function settingsOf(settings: InputRow | null, { norm, common }: NormInputTexts): SettingsTableSpec {
  return {
    caption: norm.tables.uitgangspunten,
    note: norm.notes.uitgangspunten,
    table: normTableNames.uitgangspunten,
    lines: normSettingIds.map((id) => ({
      ...norm.settings[id],
      name: normBindingName("uitgangspunten", id),
      schema: normSettingSchemas[id],
      value: settings?.[id] ?? normSettingSchemas[id].initial,
    })),
    texts: common,
  };
}
