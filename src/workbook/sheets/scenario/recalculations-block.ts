import { columnOf, formula, headingOf, quotedText, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { every, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { hoursRecalculation } from "./hours-block";
import type { Recalculation } from "./recalculation";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { sharesRecalculation } from "./shares-block";
import { remainderRecalculation } from "./years-block";

/** Everything that Normplan's functions work out again, with what the difference comes to. */
export function recalculationsBlock(request: ScenarioSheetRequest): PartAt {
  const { recalculation } = request.texts.scenario;
  const headings = headingsOf(request);
  const table = tableNames(request.prefix).recalculations;
  const all = request.result.years.flatMap((_, index) =>
    [remainderRecalculation(request, index), hoursRecalculation(request, index), sharesRecalculation(request, index)].filter(
      (one) => one !== null,
    ),
  );
  const difference = thisRow(table, headings.difference);
  const outcome = ({ name }: Recalculation) => {
    const unknown = `IF(ISERROR(INDEX(${name},1)),${quotedText(recalculation.different)},${quotedText(recalculation.absent)})`;
    return formula(
      `=IF(ISNUMBER(${difference}),IF(${difference}=0,${quotedText(recalculation.same)},${quotedText(recalculation.different)}),${unknown})`,
    );
  };
  return tablePart({
    caption: recalculation.summary,
    note: recalculation.summaryNote,
    table,
    rows: all.length,
    columns: [
      {
        heading: headings.number,
        kind: "label",
        numberFormat: numberFormats.whole,
        content: every(`=ROW()-ROW(${headingOf(table, headings.number)})`),
      },
      { heading: headings.check, kind: "label", content: all.map(({ label }) => label) },
      {
        heading: headings.difference,
        kind: "working",
        numberFormat: numberFormats.cents,
        content: all.map(({ name, native }) => formula(`=IF(COUNT(${name})=ROWS(${name}),ROUND(SUMPRODUCT(ABS(${name}-${native})),2),"")`)),
      },
      { heading: headings.outcome, kind: "label", content: all.map(outcome) },
    ],
  });
}

/** The sentence about all of them; without the add-in it says that nothing was worked out again, which is not an error. */
export function recalculationSentence(request: ScenarioSheetRequest): string {
  const { recalculation } = request.texts.scenario;
  const outcomes = columnOf(tableNames(request.prefix).recalculations, headingsOf(request).outcome);
  const count = (word: string) => `COUNTIF(${outcomes},${quotedText(word)})`;
  return (
    `IF(${count(recalculation.different)}>0,${quotedText(recalculation.someDifferent)},` +
    `IF(${count(recalculation.same)}=ROWS(${outcomes}),${quotedText(recalculation.allSame)},` +
    `${quotedText(recalculation.notDone)}))`
  );
}
