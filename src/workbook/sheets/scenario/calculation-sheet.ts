import { stack } from "../../layout/part";
import type { SheetLayout } from "../../layout/sheet-layout";
import { contentRow, framedSheet, tabColors } from "../../layout/sheet";
import { coverBlock } from "./cover-block";
import { hoursBlock } from "./hours-block";
import { dienstenBlock, municipalitiesBlock } from "./input-blocks";
import { otherCostsBlock } from "./other-costs-block";
import { populationBlock } from "./population-block";
import { recalculationsBlock } from "./recalculations-block";
import type { ScenarioSheetRequest } from "./scenario-context";
import { settingsBlock } from "./settings-block";
import { sharesBlock } from "./shares-block";
import { emptyRows, yearsBlock } from "./years-block";

/** Columns for the steps, of which a division within bounds has the most. */
const stepColumns = 24;

/** The calculation of a scenario in native formulas, from its inputs to every gemeente's amount, one block below the other. */
export function calculationSheet(request: ScenarioSheetRequest): SheetLayout {
  const { scenario: texts, sheets } = request.texts;
  const perYear = request.result.years.flatMap((_, index) => [
    hoursBlock(request, index),
    otherCostsBlock(request, index),
    coverBlock(request, index),
    sharesBlock(request, index),
  ]);
  return framedSheet(
    {
      name: texts.calculationName(request.name),
      title: texts.calculationTitle(request.name),
      subtitle: texts.calculationSubtitle,
      tabColor: tabColors.working,
      columnWidths: [5, 34, 20, 20, ...Array.from({ length: stepColumns }, () => 16)],
      footer: sheets.footer,
    },
    [
      stack({ row: contentRow, column: 0 }, emptyRows, [
        settingsBlock(request),
        yearsBlock(request),
        ...(request.population ? [populationBlock(request, request.population)] : []),
        municipalitiesBlock(request),
        dienstenBlock(request),
        ...perYear,
        recalculationsBlock(request),
      ]),
    ],
  );
}
