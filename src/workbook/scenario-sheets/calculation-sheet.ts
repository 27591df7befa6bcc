import { stack } from "../plan/part";
import type { SheetPlan } from "../plan/sheet-plan";
import { palette } from "../parts/palette";
import { contentRow, framedSheet } from "../plan-sheets/sheet-frame";
import { coverBlock } from "./cover-block";
import { hoursBlock } from "./hours-block";
import { dienstenBlock, municipalitiesBlock } from "./input-blocks";
import { otherCostsBlock } from "./other-costs-block";
import type { ScenarioSheetRequest } from "./scenario-context";
import { settingsBlock } from "./settings-block";
import { sharesBlock } from "./shares-block";
import { emptyRows, yearsBlock } from "./years-block";

/** The calculation of a scenario in native formulas, from its inputs to every gemeente's amount, one block below the other. */
export function calculationSheet(request: ScenarioSheetRequest): SheetPlan {
  const { scenario: texts, sheets } = request.texts;
  const perYear = request.result.years.flatMap((_, index) => [hoursBlock(request, index), otherCostsBlock(request, index), coverBlock(request, index), sharesBlock(request, index)]);
  return framedSheet(
    {
      name: texts.calculationName(request.name),
      title: texts.calculationTitle(request.name),
      subtitle: texts.calculationSubtitle,
      tabColor: palette.rule,
      columnWidths: [28, 22, 20, 18, 16, 16, 14, 14, 14, 12, 14, 16, 12, 14, 10, 10, 14],
      footer: sheets.footer,
    },
    [stack({ row: contentRow, column: 0 }, emptyRows, [settingsBlock(request), yearsBlock(request), municipalitiesBlock(request), dienstenBlock(request), ...perYear])],
  );
}
