import { bindingName } from "../../names/plan";
import { type CellContent, formula, plainText, quotedText, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { numberFormats } from "../../layout/styles";
import { tablePart } from "../../layout/table-part";
import { rowNumbers } from "./input-blocks";
import { scenarioValue } from "./scenario-value";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { settingCell } from "./settings-block";
import { yearCell } from "./years-block";
import { roundToMultipleFormula } from "../../../domain/number/rounding";

/** Costs that do not follow from the diensten's hours: the regional werkgroep first, then the plan's other costs. */
export function otherCostsBlock(request: ScenarioSheetRequest, index: number): PartAt {
  const { scenario: texts, plan } = request.texts;
  const year = request.result.years[index]?.year ?? 0;
  const table = tableNames(request.prefix).otherCosts(year);
  const headings = headingsOf(request);
  const description = plan.headings.kosten.omschrijving;
  const count = request.plan.costLines.length;
  const number = thisRow(table, headings.number);
  const lineName = formula(`=${plainText(`INDEX(${bindingName("kosten", "omschrijving")},${number})`)}`);
  const amount = scenarioValue(
    request,
    "kosten",
    thisRow(table, description),
    "bedrag",
    `INDEX(${bindingName("kosten", "bedrag")},${number})`,
  );
  const recurrence = scenarioValue(
    request,
    "kosten",
    thisRow(table, description),
    "herhaling",
    `INDEX(${bindingName("kosten", "herhaling")},${number})`,
  );
  const first = yearCell(0, "year");
  const own = yearCell(index, "year");
  const grown =
    `IF(AND(${plainText(recurrence)}=${quotedText("eenmalig")},${own}>${first}),0,${amount}*` +
    `(1+${settingCell("index")})^(${own}-${first}))`;
  const group = {
    members: settingCell("werkgroepLeden"),
    hours: settingCell("werkgroepUren"),
    months: settingCell("werkgroepMaanden"),
    afterwards: settingCell("werkgroepUrenDaarna"),
  };
  const months = `IF(${own}=${first},${group.months},0)`;
  const groupHours = `${group.members}*(${group.hours}*${months}+${group.afterwards}*(12-${months}))/12`;
  const unit = settingCell("eenheid");
  const amounts: CellContent[] = [
    formula(`=${roundToMultipleFormula(`${groupHours}*${settingCell("weken")}*${yearCell(index, "rate")}`, unit)}`),
    ...request.plan.costLines.map(() => formula(`=${roundToMultipleFormula(grown, unit)}`)),
  ];
  return tablePart({
    caption: texts.calculation.otherCosts.caption(year),
    note: texts.calculation.otherCosts.note,
    table,
    rows: count + 1,
    columns: [
      {
        heading: headings.number,
        kind: "label",
        numberFormat: numberFormats.whole,
        content: [0, ...rowNumbers(request.tables.kosten).slice(0, count)],
      },
      { heading: description, kind: "label", content: [texts.calculation.workingGroup, ...request.plan.costLines.map(() => lineName)] },
      { heading: headings.costs, unit: texts.units.euros, kind: "result", numberFormat: numberFormats.cents, content: amounts },
    ],
  });
}
