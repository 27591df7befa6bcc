import type { PlanCell } from "../../domain/plan/cell";
import type { DecisionTexts } from "../../text/nl/decision";
import { formula, quotedText, type CellContent, type Formula } from "../plan/content";
import { headingOf } from "../plan/structured-reference";
import { planTableNames } from "../plan-sheets/plan-names";

/** Texts in a formula are at most 255 characters long. */
const longestName = 200;

/**
 * The name of a scenario as a formula that takes it from the heading of its column: it follows when the heading changes, and when the
 * column
 * goes it says so. A later scenario of the same name is another one. `heading` null: the workbook has no table of scenarios.
 */
export const subjectCell = (heading: string | null, name: string, texts: DecisionTexts): CellContent =>
  heading === null ? name : subjectFormula(heading, texts);

/**
 * The name in such a cell, from its formula as Excel keeps it up: values can be from before the last change, when Excel does not calculate
 * by
 * itself. Anything else that people have put there is taken as it is.
 */
export function subjectName(cell: PlanCell, formulaOfCell: PlanCell): PlanCell {
  const [, heading, removed] = /^=IFERROR\((.*),"((?:[^"]|"")*)"\)$/.exec(String(formulaOfCell)) ?? [];
  if (heading === undefined || removed === undefined) return cell;
  if (heading.includes("#REF!")) return removed.replaceAll('""', '"');
  const named = /^NormplanScenarios\[\[#Headers\],\[(.*)\]\]$/.exec(heading)?.[1];
  return named === undefined ? cell : named.replace(/'(.)/g, "$1");
}

export const subjectFormula = (heading: string, { sheet }: DecisionTexts): Formula =>
  formula(`=IFERROR(${headingOf(planTableNames.scenarios, heading)},${quotedText(sheet.removed(heading.slice(0, longestName)))})`);
