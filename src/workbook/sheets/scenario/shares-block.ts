import type { PartAt } from "../../layout/part";
import { columnOf, thisRow } from "../../excel/formula";
import { type Column, every, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { apportionColumns } from "../../layout/apportion-columns";
import { boundedColumns } from "../../layout/bounded-columns";
import { withRecalculation, type Recalculation } from "./recalculation";
import { mixScaleCell, settingCell } from "./settings-block";
import { yearCell } from "./years-block";

/** Whether a gemeente has a minimum or a maximum, which takes more steps. */
export const isBounded = ({ plan }: ScenarioSheetRequest): boolean =>
  plan.municipalities.some((one) => one.minimum !== null || one.maximum !== null);

/**
 * What each gemeente pays in one year: who takes part or pays for another, the weights of the key, and largest remainder in whole
 * units (Hamilton), every step in a column of its own.
 */
export function sharesBlock(request: ScenarioSheetRequest, index: number): PartAt {
  const { scenario: texts } = request.texts;
  const year = request.result.years[index]?.year ?? 0;
  const bounded = isBounded(request);
  const table = tableNames(request.prefix).shares(year);
  const rows = request.plan.municipalities.length;
  const make = tablePart({
    caption: texts.calculation.shares.caption(year),
    note: bounded ? texts.calculation.shares.bounded : texts.calculation.shares.note,
    table,
    rows,
    columns: [
      ...participationColumns(request, index),
      ...weightColumns(request, index),
      ...(bounded ? largestRemainderWithinBounds(request, index) : largestRemainder(request, index)),
    ],
  });
  return withRecalculation(request, make, {
    call: sharesCall(request, index),
    name: sharesName(request, index),
    table,
    heading: headingsOf(request).amount,
    rows,
  });
}

const whole = numberFormats.whole;

function namesOf(request: ScenarioSheetRequest, index: number) {
  const tables = tableNames(request.prefix);
  const year = request.result.years[index]?.year ?? 0;
  const table = tables.shares(year);
  const headings = headingsOf(request);
  const input = request.texts.plan.headings.gemeenten;
  return {
    tables,
    year,
    headings,
    input,
    own: (column: keyof typeof headings) => thisRow(table, headings[column]),
    all: (column: keyof typeof headings) => columnOf(table, headings[column]),
    gemeente: thisRow(table, input.gemeente),
    gemeenten: columnOf(table, input.gemeente),
    inputOf: (column: keyof typeof input) => `INDEX(${columnOf(tables.municipalities, input[column])},${thisRow(table, headings.number)})`,
    inputColumn: (column: keyof typeof input) => columnOf(tables.municipalities, input[column]),
  };
}

function participationColumns(request: ScenarioSheetRequest, index: number): Column[] {
  const { headings, input, own, all, gemeente, gemeenten, inputOf, inputColumn } = namesOf(request, index);
  const year = yearCell(index, "year");
  const status =
    `IF(${year}<${inputOf("vanaf")},"",IF(OR(${inputOf("totEnMet")}=0,${year}<=${inputOf("totEnMet")}),` +
    `${gemeente},${inputOf("gaatOpIn")}))`;
  return [
    { heading: headings.number, kind: "label", numberFormat: whole, content: request.plan.municipalities.map((_, i) => i + 1) },
    { heading: input.gemeente, kind: "label", content: every(`=INDEX(${inputColumn("gemeente")},${own("number")})`) },
    { heading: headings.status, kind: "working", content: every(`=${status}`) },
    {
      heading: headings.carrier,
      kind: "working",
      content: every(
        `=IF(OR(${own("status")}="",${own("status")}=${gemeente}),${own("status")},IFERROR(INDEX(${all("status")},MATCH(${own("status")},${gemeenten},0)),""))`,
      ),
    },
    { heading: headings.takesPart, kind: "working", numberFormat: whole, content: every(`=IF(${own("status")}=${gemeente},1,0)`) },
  ];
}

function weightColumns(request: ScenarioSheetRequest, index: number): Column[] {
  const { tables, year, headings, own, all, gemeente, inputOf, inputColumn } = namesOf(request, index);
  const dienst = request.texts.plan.headings.uitvoeringsdiensten;
  const carried = (values: string) => `=SUMPRODUCT((${all("carrier")}=${gemeente})*${values})` as const;
  const hoursOfDienst =
    `INDEX(${columnOf(tables.hours(year), dienst.uren)},MATCH(${inputOf("uitvoeringsdienst")},` +
    `${columnOf(tables.hours(year), dienst.uitvoeringsdienst)},0))`;
  const served =
    `SUMPRODUCT((${inputColumn("uitvoeringsdienst")}=${inputOf("uitvoeringsdienst")})*(${all("carrier")}<>"")*` +
    `${inputColumn("inwoners")})`;
  const part = (
    setting: "sleutelInwoners" | "sleutelDoelgroep" | "sleutelGelijk" | "sleutelUren",
    column: "carriedInhabitants" | "carriedTargetGroup" | "equal" | "carriedHours",
  ) => `IF(${settingCell(setting)}=0,0,${settingCell(setting)}*${own(column)}/SUM(${all(column)}))`;
  const mixed = [
    part("sleutelInwoners", "carriedInhabitants"),
    part("sleutelDoelgroep", "carriedTargetGroup"),
    part("sleutelGelijk", "equal"),
    part("sleutelUren", "carriedHours"),
  ].join("+");
  const weight =
    `IF(${settingCell("sleutelInwoners")}=1,${own("carriedInhabitants")},` +
    `IF(${settingCell("sleutelDoelgroep")}=1,${own("carriedTargetGroup")},IF(${settingCell("sleutelGelijk")}=1,` +
    `${own("equal")},ROUND((${mixed})*${mixScaleCell},0))))`;
  return [
    { heading: headings.carriedInhabitants, kind: "working", numberFormat: whole, content: every(carried(inputColumn("inwoners"))) },
    { heading: headings.carriedTargetGroup, kind: "working", numberFormat: whole, content: every(carried(inputColumn("doelgroep"))) },
    { heading: headings.equal, kind: "working", numberFormat: whole, content: every(`=${own("takesPart")}`) },
    {
      heading: headings.ownHours,
      kind: "working",
      numberFormat: numberFormats.hours,
      content: every(`=IF(${own("carrier")}="",0,IFERROR(${hoursOfDienst}*${inputOf("inwoners")}/${served},0))`),
    },
    { heading: headings.carriedHours, kind: "working", numberFormat: numberFormats.hours, content: every(carried(all("ownHours"))) },
    { heading: headings.weight, kind: "working", numberFormat: whole, content: every(`=${weight}`) },
  ];
}

function largestRemainder(request: ScenarioSheetRequest, index: number): Column[] {
  const { headings, all } = namesOf(request, index);
  return apportionColumns({
    table: tableNames(request.prefix).shares(request.result.years[index]?.year ?? 0),
    texts: request.texts.common,
    weight: headings.weight,
    units: yearCell(index, "unitCount"),
    weights: `MAX(SUM(${all("weight")}),1)`,
    unit: settingCell("eenheid"),
  });
}

function largestRemainderWithinBounds(request: ScenarioSheetRequest, index: number): Column[] {
  const { headings, own, inputOf } = namesOf(request, index);
  const units = yearCell(index, "unitCount");
  const unit = settingCell("eenheid");
  // A gemeente without weight in this year pays nothing.
  const whenItPays = (bound: string) => `IF(${own("weight")}=0,0,${bound})`;
  return boundedColumns({
    table: tableNames(request.prefix).shares(request.result.years[index]?.year ?? 0),
    texts: request.texts.common,
    weight: headings.weight,
    units,
    unit,
    minimum: whenItPays(`ROUND(N(${inputOf("minimum")})/${unit},0)`),
    maximum: whenItPays(`IF(${inputOf("maximum")}="",${units},MIN(ROUND(N(${inputOf("maximum")})/${unit},0),${units}))`),
    headings,
  });
}

const sharesName = (request: ScenarioSheetRequest, index: number): string =>
  `${request.prefix}_Normplan_Verdeling_${String(request.result.years[index]?.year ?? 0)}`;

function sharesCall(request: ScenarioSheetRequest, index: number): string {
  const { all } = namesOf(request, index);
  const unit = settingCell("eenheid");
  const inEuros = (column: "lower" | "upper") => `ROUND(${all(column)}*${unit},2)`;
  const bounds = isBounded(request) ? `,"grootste-rest",${inEuros("lower")},${inEuros("upper")}` : "";
  return `NORMPLAN.VERDEEL(${yearCell(index, "municipalities")},${all("weight")},${unit}${bounds})`;
}

/** What each gemeente pays, by VERDEEL. */
export function sharesRecalculation(request: ScenarioSheetRequest, index: number): Recalculation {
  const { year, all } = namesOf(request, index);
  return { label: request.texts.scenario.recalculation.shares(year), name: sharesName(request, index), native: all("amount") };
}
