import type { PlanCell } from "../../domain/plan/cell";
import type { ColumnSchema } from "../../domain/plan/schema";
import type { PlanSheetTexts } from "../../text/nl/plan-sheets";
import type { CellPosition } from "../plan/area";
import { cellAt } from "../plan/area";
import { combine, part } from "../plan/part";
import type { SheetPart } from "../plan/sheet-plan";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { validationOf } from "./input-table";
import { numberFormatOf } from "./number-format";

export interface SettingLine {
  /** The defined name of the cell with the value. */
  readonly name: string;
  readonly schema: ColumnSchema;
  readonly value: PlanCell;
  readonly label: string;
  readonly explanation: string;
  /** Given for all settings of a table, or for none. */
  readonly unit?: string;
}

export interface SettingsTableSpec {
  readonly caption: string;
  readonly note: string;
  readonly table: string;
  readonly lines: readonly SettingLine[];
  readonly texts: PlanSheetTexts;
}

/** Settings, one row each, with explanation; every value has its own defined name. */
export function settingsTable({ caption, note, table, lines, texts }: SettingsTableSpec, at: CellPosition): SheetPart {
  const { setting } = texts;
  const units = lines.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const inWords = lines.every(({ schema }) => schema.kind === "choice");
  const body = tablePart({
    caption,
    note,
    table,
    rows: lines.length,
    columns: [
      { heading: setting.label, kind: "label", content: lines.map(({ label }) => label) },
      { heading: setting.value, kind: "input", ...(!inWords && { numberFormat: "General" }), content: lines.map(({ value }) => value) },
      ...(units.length > 0 ? [{ heading: setting.unit, kind: "label", content: units } as const] : []),
      { heading: setting.explanation, kind: "label", content: lines.map(({ explanation }) => explanation) },
    ],
  })(at);
  const cells = lines.map(({ name, schema }, index) => ({
    name,
    schema,
    area: { ...cellAt(at, rowsAboveData + index, 1), rows: 1, columns: 1 },
  }));
  return combine([
    body,
    part(body.area, {
      names: cells.map(({ name, area }) => ({ name, area })),
      validations: cells.flatMap(({ schema, area }) => validationOf(schema, area, texts)),
      formats: cells.flatMap(({ schema, area }) => {
        const numberFormat = numberFormatOf(schema);
        return numberFormat === undefined ? [] : [{ area, format: { numberFormat } }];
      }),
    }),
  ]);
}
