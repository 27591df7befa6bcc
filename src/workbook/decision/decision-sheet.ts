import type { DecisionRecord } from "../../domain/decision/decision-record";
import { rowNameColumn, type Override } from "../../domain/plan/plan-tables";
import { columnLabel } from "../../text/plan-problem";
import type { PlanTexts } from "../../text/plan-texts";
import { a1, cellAt, type CellPosition } from "../plan/area";
import { formula, quotedText } from "../plan/content";
import { combine, part, stack, type PartAt } from "../plan/part";
import type { SheetPart, SheetPlan } from "../plan/sheet-plan";
import { columnOf } from "../plan/structured-reference";
import { palette } from "../parts/palette";
import { sentenceFormats } from "../parts/outcome";
import { numberFormats, styles } from "../parts/styles";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { bindingName, planTableNames } from "../plan-sheets/plan-names";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";
import type { DecisionSheetTexts } from "./trail-sheet";

export interface DecisionSheetRequest {
  readonly scenario: string;
  readonly record: DecisionRecord;
  /** Date of the decision and version, in words. */
  readonly stamp: { readonly date: string; readonly version: string };
  readonly texts: DecisionSheetTexts & { readonly plan: PlanTexts };
}

const outcomeColumn = 6;

/** What was decided, as values, beside what the input holds now, as formulas: the sheet itself says what changed since. */
export function decisionSheet(request: DecisionSheetRequest, name: string, prefix: string): SheetPlan {
  const { sheet } = request.texts.decision;
  return framedSheet(
    {
      name,
      title: sheet.title(request.scenario),
      subtitle: sheet.subtitle(request.stamp.date, request.stamp.version),
      tabColor: palette.darkBlue,
      columnWidths: [44, 22, 24, 26, 18, 18, 14],
      footer: request.texts.sheets.footer,
    },
    [sentence(request, prefix), stack({ row: contentRow + 1, column: 0 }, 1, [figuresTable(request, prefix), inputTable(request, prefix)])],
  );
}

function inputTable({ scenario, record, texts }: DecisionSheetRequest, prefix: string): PartAt {
  const { sheet } = texts.decision;
  const { inputs } = record;
  const label = ({ table, column }: Override) => columnLabel(table, column, texts.plan);
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const beside = (cell: CellPosition, column: number) => a1({ row: cell.row, column: first.column + column });
    const now = (cell: CellPosition) => {
      const input = inputs[cell.row - first.row];
      return input ? formula(`=${current(input, scenario, beside(cell, 0), beside(cell, 2), texts.sheets.scenario.key)}`) : null;
    };
    const table = tablePart({
      caption: sheet.input,
      note: sheet.inputNote,
      table: `${prefix}Invoer`,
      rows: inputs.length,
      columns: [
        { heading: sheet.key, kind: "label", content: inputs.map((one) => `${texts.plan.tables[one.table]}|${one.row}|${label(one)}`) },
        { heading: sheet.table, kind: "label", content: inputs.map((one) => texts.plan.tables[one.table]) },
        { heading: sheet.row, kind: "label", content: inputs.map((one) => one.row || null) },
        { heading: sheet.column, kind: "label", content: inputs.map(label) },
        { heading: sheet.then, kind: "result", numberFormat: numberFormats.general, content: inputs.map((one) => one.value) },
        { heading: sheet.now, kind: "working", numberFormat: numberFormats.general, content: now },
        { heading: sheet.outcome, kind: "label", content: (cell) => formula(`=IFERROR(IF(${beside(cell, 4)}=${beside(cell, 5)},${quotedText(sheet.same)},${quotedText(sheet.different)}),${quotedText(sheet.different)})`) },
      ],
    })(at);
    const outcomes = { ...cellAt(first, 0, outcomeColumn), rows: inputs.length, columns: 1 };
    return combine([table, part(outcomes, { names: [{ name: outcomesName(prefix), area: outcomes }], conditionalFormats: sentenceFormats(outcomes, `${a1(cellAt(outcomes, 0, 0))}=${quotedText(sheet.different)}`) })]);
  };
}

/** The value that the scenario uses: its own where it fills one in, otherwise the base's. */
function current({ table, column }: Override, scenario: string, key: string, row: string, keyHeading: string): string {
  const values = bindingName(table, column);
  const base = table === "instellingen" ? values : `INDEX(${values},MATCH(${row},${bindingName(table, rowNameColumn[table])},0))`;
  const own = `INDEX(${columnOf(planTableNames.scenarios, scenario)},MATCH(${key},${columnOf(planTableNames.scenarios, keyHeading)},0))`;
  return `IFERROR(IF(${own}="",${base},${own}),${base})`;
}

function figuresTable({ record, texts }: DecisionSheetRequest, prefix: string): PartAt {
  const { sheet } = texts.decision;
  return tablePart({
    caption: sheet.figures,
    note: sheet.figuresNote,
    table: `${prefix}Uitkomst`,
    rows: record.figures.length,
    columns: [
      { heading: sheet.kind, kind: "label", content: record.figures.map((one) => one.kind) },
      { heading: sheet.of, kind: "label", content: record.figures.map((one) => one.name || null) },
      { heading: sheet.then, kind: "result", numberFormat: numberFormats.cents, content: record.figures.map((one) => one.value) },
    ],
  });
}

const outcomesName = (prefix: string) => `${prefix}_Wijzigingen`;

/** The cell with the scenario's name, by which the pane finds the record of a scenario. */
export const scenarioName = (prefix: string): string => `${prefix}_Scenario`;

function sentence({ scenario, texts }: DecisionSheetRequest, prefix: string): SheetPart {
  const { sheet } = texts.decision;
  const area = { row: 2, column: 0, rows: 1, columns: 1 };
  const named = { row: 2, column: 3, rows: 1, columns: 1 };
  const different = `COUNTIF(${outcomesName(prefix)},${quotedText(sheet.different)})>0`;
  return combine([
    part(area, {
      blocks: [{ at: area, cells: [[formula(`=IF(${different},${quotedText(sheet.someDifferent)},${quotedText(sheet.allSame)})`)]] }],
      formats: [{ area, format: styles.result }],
      conditionalFormats: sentenceFormats(area, different),
    }),
    part(named, { blocks: [{ at: named, cells: [[scenario]] }], formats: [{ area: named, format: styles.note }], names: [{ name: scenarioName(prefix), area: named }] }),
  ]);
}
