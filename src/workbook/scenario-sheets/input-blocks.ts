import type { PlanRow } from "../../domain/plan/cell";
import { hasContent } from "../../domain/plan/read-plan";
import type { PlanTableId, tableSchemas } from "../../domain/plan/schema";
import type { PartAt } from "../plan/part";
import { thisRow } from "../plan/structured-reference";
import type { Column } from "../parts/column";
import { every } from "../parts/column";
import { numberFormats } from "../parts/styles";
import { tablePart } from "../parts/table-part";
import { bindingName } from "../plan-sheets/plan-names";
import { scenarioValue } from "./scenario-value";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";

type RowTable = keyof typeof tableSchemas;

/** Columns with the scenario's values of one of the plan's tables: a number, the row's name, and the properties. */
export function inputColumns<Table extends RowTable>(
  request: ScenarioSheetRequest,
  block: string,
  table: Table & PlanTableId,
  name: string,
  properties: readonly { readonly id: string; readonly text: boolean; readonly numberFormat?: string }[],
): Column[] {
  const headings = request.texts.plan.headings[table] as Readonly<Record<string, string>>;
  const { number } = headingsOf(request);
  const input = (id: string) => `INDEX(${bindingName(table, id)},${thisRow(block, number)})`;
  const rowName = thisRow(block, headings[name] ?? name);
  return [
    { heading: number, kind: "label", numberFormat: numberFormats.whole, content: rowNumbers(request.tables[table]) },
    { heading: headings[name] ?? name, kind: "label", content: every(`=${input(name)}&""`) },
    ...properties.map(({ id, text, numberFormat }): Column => {
      const value = scenarioValue(request, table, rowName, id, input(id));
      return {
        heading: headings[id] ?? id,
        kind: "working",
        ...(numberFormat !== undefined && { numberFormat }),
        // An empty cell becomes the empty text or zero, which mean "none" to the calculation.
        content: every(text ? `=${value}&""` : `=N(${value})`),
      };
    }),
  ];
}

/** Positions of the rows that hold something: the plan skips the empty ones. A table without any gives its first row. */
export function rowNumbers(rows: readonly PlanRow[]): number[] {
  const filled = rows.flatMap((row, index) => (hasContent(row) ? [index + 1] : []));
  return filled.length ? filled : [1];
}

/** The gemeenten of the scenario. */
export function municipalitiesBlock(request: ScenarioSheetRequest): PartAt {
  const table = tableNames(request.prefix).municipalities;
  const rows = request.plan.municipalities.length;
  const { whole, general } = numberFormats;
  return tablePart({
    ...request.texts.scenario.calculation.municipalities,
    table,
    rows,
    columns: inputColumns(
      request,
      table,
      "gemeenten",
      "gemeente",
      [
        { id: "uitvoeringsdienst", text: true },
        { id: "inwoners", text: false, numberFormat: whole },
        { id: "doelgroep", text: false, numberFormat: whole },
        { id: "vanaf", text: false, numberFormat: general },
        { id: "totEnMet", text: false, numberFormat: general },
        { id: "gaatOpIn", text: true },
      ],
    ),
  });
}

/** The uitvoeringsdiensten of the scenario, with their hours unless Normplan proposes those. */
export function dienstenBlock(request: ScenarioSheetRequest): PartAt {
  const table = tableNames(request.prefix).diensten;
  const rows = request.plan.diensten.length;
  const typed = request.plan.settings.hoursMode === "ingevoerd";
  return tablePart({
    ...request.texts.scenario.calculation.diensten,
    table,
    rows,
    columns: inputColumns(request, table, "uitvoeringsdiensten", "uitvoeringsdienst", typed ? [{ id: "uren", text: false, numberFormat: numberFormats.general }] : []),
  });
}
