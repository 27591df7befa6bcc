import type { InputRow } from "../../../domain/table/cell";
import { hasContent } from "../../../domain/plan/input/read-plan";
import type { PlanTableId, tableSchemas } from "../../../domain/plan/input/schema";
import type { PartAt } from "../../layout/part";
import { plainMunicipalityText, plainText, thisRow } from "../../excel/formula";
import { type Column, every, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { bindingName } from "../../names/plan";
import { scenarioValue } from "./scenario-value";
import { inhabitantsColumn } from "./population-block";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";

type RowTable = keyof typeof tableSchemas;

interface Property {
  readonly id: string;
  /** An empty cell becomes the empty text or zero, which mean "none" to the calculation; an optional number stays empty. */
  readonly kind: "text" | "municipality" | "number" | "optional";
  readonly numberFormat?: string;
  /** Instead of the heading in the input. */
  readonly heading?: string;
}

const contentOf: Readonly<Record<Property["kind"], (value: string) => `=${string}`>> = {
  text: (value) => `=${plainText(value)}`,
  municipality: (value) => `=${plainMunicipalityText(value)}`,
  number: (value) => `=N(${value})`,
  optional: (value) => `=IF(${value}="","",${value})`,
};

/** Columns with the scenario's values of one of the plan's tables: a number, the row's name, and the properties. */
export function inputColumns<Table extends RowTable>(
  request: ScenarioSheetRequest,
  block: string,
  table: Table & PlanTableId,
  name: string,
  properties: readonly Property[],
): Column[] {
  const headings = request.texts.plan.headings[table] as Readonly<Record<string, string>>;
  const { number } = headingsOf(request);
  const input = (id: string) => `INDEX(${bindingName(table, id)},${thisRow(block, number)})`;
  const rowName = thisRow(block, headings[name] ?? name);
  return [
    { heading: number, kind: "label", numberFormat: numberFormats.whole, content: rowNumbers(request.tables[table]) },
    {
      heading: headings[name] ?? name,
      kind: "label",
      content: every(contentOf[name === "gemeente" ? "municipality" : "text"](input(name))),
    },
    ...properties.map(({ id, kind, numberFormat, heading }): Column => {
      const value = scenarioValue(request, table, rowName, id, input(id));
      return {
        heading: heading ?? headings[id] ?? id,
        kind: "working",
        ...(numberFormat !== undefined && { numberFormat }),
        content: every(contentOf[kind](value)),
      };
    }),
  ];
}

/** Positions of the rows that hold something: the plan skips the empty ones. A table without any gives its first row. */
export function rowNumbers(rows: readonly InputRow[]): number[] {
  const filled = rows.flatMap((row, index) => (hasContent(row) ? [index + 1] : []));
  return filled.length ? filled : [1];
}

/** The gemeenten of the scenario. */
export function municipalitiesBlock(request: ScenarioSheetRequest): PartAt {
  const table = tableNames(request.prefix).municipalities;
  const rows = request.plan.municipalities.length;
  const { whole, general, cents } = numberFormats;
  const typed = request.population === undefined;
  return tablePart({
    ...request.texts.scenario.calculation.municipalities,
    table,
    rows,
    columns: [
      ...inputColumns(request, table, "gemeenten", "gemeente", [
        { id: "uitvoeringsdienst", kind: "text" },
        { id: "inwoners", kind: "number", numberFormat: whole, ...(!typed && { heading: headingsOf(request).typedInhabitants }) },
        { id: "doelgroep", kind: "number", numberFormat: whole },
        { id: "vanaf", kind: "number", numberFormat: general },
        { id: "totEnMet", kind: "number", numberFormat: general },
        { id: "gaatOpIn", kind: "municipality" },
        { id: "minimum", kind: "optional", numberFormat: cents },
        { id: "maximum", kind: "optional", numberFormat: cents },
      ]),
      ...(typed ? [] : [inhabitantsColumn(request, table)]),
    ],
  });
}

/** The uitvoeringsdiensten of the scenario, with their hours or the bounds on hours that are proposed. */
export function dienstenBlock(request: ScenarioSheetRequest): PartAt {
  const table = tableNames(request.prefix).diensten;
  const rows = request.plan.diensten.length;
  const typed = request.plan.settings.hoursMode === "ingevoerd";
  const { general } = numberFormats;
  return tablePart({
    ...request.texts.scenario.calculation.diensten,
    table,
    rows,
    columns: inputColumns(
      request,
      table,
      "uitvoeringsdiensten",
      "uitvoeringsdienst",
      typed
        ? [{ id: "uren", kind: "number", numberFormat: general }]
        : [
            { id: "minimum", kind: "optional", numberFormat: general },
            { id: "maximum", kind: "optional", numberFormat: general },
          ],
    ),
  });
}
