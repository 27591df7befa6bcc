import type { PartAt } from "../../layout/part";
import { columnOf, plainText, thisRow } from "../../excel/formula";
import { boundedColumns } from "../../layout/bounded-columns";
import { type Column, every, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { withRecalculation, type Recalculation } from "./recalculation";

import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { settingCell } from "./settings-block";
import { yearCell } from "./years-block";
import { roundToMultipleFormula } from "../../../domain/number/rounding";

const isProposed = ({ plan }: ScenarioSheetRequest): boolean => plan.settings.hoursMode !== "ingevoerd";

/** Hours and costs of each uitvoeringsdienst in one year; hours that are proposed with every step in a column of its own. */
export function hoursBlock(request: ScenarioSheetRequest, index: number): PartAt {
  const { scenario: texts, plan } = request.texts;
  const { tables, year, table, headings, own, served } = namesOf(request, index);
  const input = plan.headings.uitvoeringsdiensten;
  const proposed = isProposed(request);
  const make = tablePart({
    caption: texts.calculation.hours.caption(year),
    note: proposed ? texts.calculation.hours.proposed : texts.calculation.hours.note,
    table,
    rows: request.plan.diensten.length,
    columns: [
      { heading: headings.number, kind: "label", numberFormat: numberFormats.whole, content: request.plan.diensten.map((_, i) => i + 1) },
      {
        heading: input.uitvoeringsdienst,
        kind: "label",
        content: every(`=INDEX(${columnOf(tables.diensten, input.uitvoeringsdienst)},${own(headings.number)})`),
      },
      { heading: headings.serves, kind: "working", numberFormat: numberFormats.whole, content: every(`=SUMPRODUCT(${served})`) },
      ...(proposed ? proposedHours(request, index) : [typedHours(request, index)]),
      {
        heading: headings.costs,
        unit: texts.units.euros,
        kind: "result",
        numberFormat: numberFormats.cents,
        content: every(
          `=${roundToMultipleFormula(`${own(input.uren)}*${settingCell("weken")}*${yearCell(index, "rate")}`, settingCell("eenheid"))}`,
        ),
      },
    ],
  });
  return proposed
    ? withRecalculation(request, make, {
        call: hoursCall(request, index),
        name: hoursName(request, index),
        table,
        heading: input.uren,
        rows: request.plan.diensten.length,
      })
    : make;
}

function namesOf(request: ScenarioSheetRequest, index: number) {
  const tables = tableNames(request.prefix);
  const year = request.result.years[index]?.year ?? 0;
  const table = tables.hours(year);
  const headings = headingsOf(request);
  const { gemeenten, uitvoeringsdiensten } = request.texts.plan.headings;
  const own = (heading: string) => thisRow(table, heading);
  // Gemeenten that the dienst works for, also on behalf of a successor.
  const served =
    `(${columnOf(tables.municipalities, gemeenten.uitvoeringsdienst)}=${own(uitvoeringsdiensten.uitvoeringsdienst)})*` +
    `(${columnOf(tables.shares(year), headings.carrier)}<>"")`;
  return {
    tables,
    year,
    table,
    headings,
    own,
    served,
    inputOf: (heading: string) => `INDEX(${columnOf(tables.diensten, heading)},${own(headings.number)})`,
  };
}

function typedHours(request: ScenarioSheetRequest, index: number): Column {
  const { headings, own, inputOf } = namesOf(request, index);
  const { uren } = request.texts.plan.headings.uitvoeringsdiensten;
  return {
    heading: uren,
    unit: request.texts.scenario.units.perWeek,
    kind: "working",
    numberFormat: numberFormats.general,
    content: every(`=IF(${own(headings.serves)}=0,0,${inputOf(uren)})`),
  };
}

/** The total in whole days by largest remainder, within the minimum and maximum of each dienst. */
function proposedHours(request: ScenarioSheetRequest, index: number): Column[] {
  const { tables, table, headings, own, served, inputOf } = namesOf(request, index);
  const { gemeenten, uitvoeringsdiensten: input } = request.texts.plan.headings;
  const mode = plainText(settingCell("urenBepalen"));
  const people = (heading: string) => `SUMPRODUCT(${served}*${columnOf(tables.municipalities, heading)})`;
  const weight =
    `IF(${mode}="gelijk",IF(${own(headings.serves)}>0,1,0),IF(${mode}="naar ` +
    `inwoners",${people(gemeenten.inwoners)},${people(gemeenten.doelgroep)}))`;
  const day = settingCell("urenPerDag");
  const units = `ROUND(${settingCell("urenTotaal")}/${day},0)`;
  const [minimum, maximum] = [inputOf(input.minimum), inputOf(input.maximum)];
  return [
    { heading: headings.weight, kind: "working", numberFormat: numberFormats.whole, content: every(`=${weight}`) },
    ...boundedColumns({
      table,
      texts: request.texts.common,
      weight: headings.weight,
      units,
      unit: day,
      // A dienst that serves nobody any more has no hours.
      minimum: `IF(${own(headings.serves)}=0,0,ROUND(N(${minimum})/${day},0))`,
      maximum: `IF(${own(headings.serves)}=0,0,IF(${maximum}="",${units},MIN(ROUND(N(${maximum})/${day},0),${units})))`,
      headings,
      result: { heading: input.uren, unit: request.texts.scenario.units.perWeek, numberFormat: numberFormats.general },
    }),
  ];
}

const hoursName = (request: ScenarioSheetRequest, index: number): string =>
  `${request.prefix}_Normplan_Uren_${String(request.result.years[index]?.year ?? 0)}`;

function hoursCall(request: ScenarioSheetRequest, index: number): string {
  const { table, headings } = namesOf(request, index);
  const day = settingCell("urenPerDag");
  const inHours = (heading: string) => `ROUND(${columnOf(table, heading)}*${day},2)`;
  return (
    `NORMPLAN.UREN(${settingCell("urenTotaal")},${columnOf(table, headings.weight)},${day},` +
    `${inHours(headings.lower)},${inHours(headings.upper)})`
  );
}

/** Proposed hours, by UREN. */
export function hoursRecalculation(request: ScenarioSheetRequest, index: number): Recalculation | null {
  if (!isProposed(request)) return null;
  const { year, table } = namesOf(request, index);
  return {
    label: request.texts.scenario.recalculation.hours(year),
    name: hoursName(request, index),
    native: columnOf(table, request.texts.plan.headings.uitvoeringsdiensten.uren),
  };
}
