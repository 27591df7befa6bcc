import { figuresPart } from "../parts/figures-part";
import { palette } from "../parts/palette";
import { sentenceFormats } from "../parts/outcome";
import { styles } from "../parts/styles";
import { absolute, cellAt } from "../plan/area";
import { formula, quotedText } from "../plan/content";
import { part, type PartAt } from "../plan/part";
import { recalculationSentence } from "./recalculations-block";
import { allChecksClose } from "./report-checks";
import { reportNames, yearsOf } from "./report-tables";
import type { ScenarioSheetRequest } from "./scenario-context";

/** Points of the headline figures: an amount of eight digits fits in a column of fourteen characters. */
const figureSize = 14;

/** Columns that the longest sentence takes. */
const sentenceColumns = 2;

/** Whether all checks close, and whether Normplan's functions agree. The name of the first lets the task pane read it. */
export function sentences(request: ScenarioSheetRequest): PartAt {
  const { checks } = request.texts.scenario.report;
  const { someDifferent } = request.texts.scenario.recalculation;
  const close = allChecksClose(request);
  return (at) => {
    const native = { ...at, rows: 1, columns: sentenceColumns };
    const ours = { ...cellAt(at, 1, 0), rows: 1, columns: 1 };
    return part(
      { ...at, rows: 2, columns: sentenceColumns },
      {
        blocks: [
          {
            at,
            cells: [
              [formula(`=IF(${close},${quotedText(checks.ok)},${quotedText(checks.wrong)})`)],
              [formula(`=${recalculationSentence(request)}`)],
            ],
          },
        ],
        formats: [
          { area: native, format: styles.result },
          { area: ours, format: styles.note },
        ],
        names: [{ name: `${request.prefix}_Hoofdcontrole`, area: { ...native, columns: 1 } }],
        conditionalFormats: [
          ...sentenceFormats(native, `NOT(${close})`),
          {
            area: ours,
            formula: `=${absolute(ours)}=${quotedText(someDifferent)}`,
            format: { color: palette.badInk, fill: palette.badFill },
          },
        ],
      },
    );
  };
}

/** What it costs, who pays that, and what it is per inhabitant. */
export function headline(request: ScenarioSheetRequest, columns: readonly number[]): PartAt {
  const { total } = reportNames(request.prefix);
  const { report } = request.texts.scenario;
  const years = yearsOf(request);
  const [costs, municipalities, people] = [total("Dekking"), total("Gemeenten"), total("Inwoners")];
  const figures = [
    { label: report.costs, value: formula(`=${costs}`) },
    { label: report.contributions, value: formula(`=${costs}-${municipalities}`) },
    { label: report.municipalitiesTogether, value: formula(`=${municipalities}`) },
    {
      label: years.length > 1 ? `${report.perInhabitant}, ${String(years[0])}–${String(years.at(-1))}` : report.perInhabitant,
      value: formula(`=IF(${people}=0,0,${municipalities}/${people})`),
      numberFormat: '"€" #,##0.00',
    },
  ];
  return figuresPart(figures, columns, figureSize);
}
