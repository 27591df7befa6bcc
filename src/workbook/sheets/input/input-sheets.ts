import { tableSchemas } from "../../../domain/plan/input/schema";
import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import type { SheetLayout } from "../../layout/sheet-layout";
import { type InputTexts, inputTable } from "./input-table";
import { scenarioTable } from "./scenario-table";
import { planSettings, settingsTable } from "./settings-table";

/** Number of columns of each table, for putting the next one beside it with an empty column between. */
const settingsColumns = 4;
const columnsOfTable = (table: keyof typeof tableSchemas) => Object.keys(tableSchemas[table]).length;

/**
 * The sheets that hold a plan's input. Tables stand beside each other, never below: a table must be able to grow without pushing
 * another one.
 */
export function inputSheets(tables: PlanTables, scenarios: readonly Scenario[], texts: InputTexts): SheetLayout[] {
  const { sheets } = texts;
  const at = (column: number) => ({ row: contentRow, column });
  /** Choices have room for their arrow too. */
  const gap = 2;
  return [
    framedSheet(
      {
        name: sheets.sheets.assumptions,
        title: sheets.titles.assumptions,
        subtitle: sheets.subtitle,
        tabColor: tabColors.input,
        columnWidths: [30, 21, 15, 80, gap, 24, 27, 11, 14, 16, gap, 26, 12, 16],
        footer: sheets.footer,
      },
      [
        settingsTable(planSettings(tables.instellingen, texts), at(0)),
        inputTable("bijdragen", tables.bijdragen, texts, at(settingsColumns + 1)),
        inputTable("kosten", tables.kosten, texts, at(settingsColumns + 1 + columnsOfTable("bijdragen") + 1)),
      ],
    ),
    framedSheet(
      {
        name: sheets.sheets.municipalities,
        title: sheets.titles.municipalities,
        subtitle: sheets.subtitle,
        tabColor: tabColors.input,
        columnWidths: [22, 10, 20, 12, 12, 9, 12, 18, 13, 13, gap, 22, 15, 15, 15],
        footer: sheets.footer,
      },
      [
        inputTable("gemeenten", tables.gemeenten, texts, at(0)),
        inputTable("uitvoeringsdiensten", tables.uitvoeringsdiensten, texts, at(columnsOfTable("gemeenten") + 1)),
      ],
    ),
    scenarioSheet(scenarios, texts),
  ];
}

/** In characters: room for the name in bold, within reason. */
export const scenarioColumnWidth = (name: string): number => Math.min(48, Math.max(16, Math.ceil(name.length * 1.2) + 2));

/** The sheet that holds in what the scenarios differ. */
export function scenarioSheet(scenarios: readonly Scenario[], texts: InputTexts): SheetLayout {
  const { sheets } = texts;
  return framedSheet(
    {
      name: sheets.sheets.scenarios,
      title: sheets.titles.scenarios,
      subtitle: sheets.subtitle,
      tabColor: tabColors.input,
      columnWidths: [44, 20, 22, 22, 14, ...scenarios.map(({ name }) => scenarioColumnWidth(name))],
      footer: sheets.footer,
    },
    [scenarioTable(scenarios, texts, { row: contentRow, column: 0 })],
  );
}
