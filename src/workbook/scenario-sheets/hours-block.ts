import type { PartAt } from "../plan/part";
import { columnOf, thisRow } from "../plan/structured-reference";
import type { Column } from "../parts/column";
import { every } from "../parts/column";
import { numberFormats } from "../parts/styles";
import { tablePart } from "../parts/table-part";
import { rounded } from "./rounded";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { settingCell } from "./settings-block";
import { yearCell } from "./years-block";

/** Hours and costs of each uitvoeringsdienst in one year. */
export function hoursBlock(request: ScenarioSheetRequest, index: number): PartAt {
  const { scenario: texts, plan } = request.texts;
  const year = request.result.years[index];
  const tables = tableNames(request.prefix);
  const table = tables.hours(year?.year ?? 0);
  const shares = tables.shares(year?.year ?? 0);
  const headings = headingsOf(request);
  const dienst = plan.headings.uitvoeringsdiensten.uitvoeringsdienst;
  const hours = plan.headings.uitvoeringsdiensten.uren;
  const number = thisRow(table, headings.number);
  const proposed = request.plan.settings.hoursMode !== "ingevoerd";
  const served = `SUMPRODUCT((${columnOf(tables.municipalities, plan.headings.gemeenten.uitvoeringsdienst)}=${thisRow(table, dienst)})*(${columnOf(shares, headings.carrier)}<>""))`;
  const hoursColumn: Column = {
    heading: hours,
    unit: texts.units.perWeek,
    kind: "working",
    numberFormat: numberFormats.general,
    content: proposed
      ? (year?.hours ?? []).map((one) => one.hoursPerWeek)
      : every(`=IF(${thisRow(table, headings.serves)}=0,0,INDEX(${columnOf(tables.diensten, hours)},${number}))`),
  };
  return tablePart({
    caption: texts.calculation.hours.caption(year?.year ?? 0),
    note: proposed ? texts.calculation.hours.proposed : texts.calculation.hours.note,
    table,
    rows: request.plan.diensten.length,
    columns: [
      { heading: headings.number, kind: "label", numberFormat: numberFormats.whole, content: request.plan.diensten.map((_, i) => i + 1) },
      { heading: dienst, kind: "label", content: every(`=INDEX(${columnOf(tables.diensten, dienst)},${number})`) },
      { heading: headings.serves, kind: "working", numberFormat: numberFormats.whole, content: every(`=${served}`) },
      hoursColumn,
      {
        heading: headings.costs,
        unit: texts.units.euros,
        kind: "result",
        numberFormat: numberFormats.cents,
        content: every(`=${rounded(`${thisRow(table, hours)}*${settingCell("weken")}*${yearCell(index, "rate")}`, settingCell("eenheid"))}`),
      },
    ],
  });
}
