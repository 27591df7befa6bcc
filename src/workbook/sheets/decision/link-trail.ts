import type { InputCell } from "../../../domain/table/cell";
import { isSameName } from "../../../domain/table/names";
import type { DecisionTexts } from "../../../text/decision/nl";
import { WorkbookFailure } from "../../excel/failure";
import { type CellContent, type Formula, formula, headingOf, quotedText } from "../../excel/formula";
import { inWorkbook } from "../../excel/run";
import { planTableNames } from "../../names/plan";
import { prefixOfAbout, trailTable } from "../../names/trail";
import { placesOfColumns } from "./trail-columns";
import { headingOfSubject, readPlaces } from "./workbook-places";

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
export function subjectName(cell: InputCell, formulaOfCell: InputCell): InputCell {
  const [, heading, removed] = /^=IFERROR\((.*),"((?:[^"]|"")*)"\)$/.exec(String(formulaOfCell)) ?? [];
  if (heading === undefined || removed === undefined) return cell;
  if (heading.includes("#REF!")) return removed.replaceAll('""', '"');
  const named = /^NormplanScenarios\[\[#Headers\],\[(.*)\]\]$/.exec(heading)?.[1];
  return named === undefined ? cell : named.replace(/'(.)/g, "$1");
}

const subjectFormula = (heading: string, { sheet }: DecisionTexts): Formula =>
  formula(`=IFERROR(${headingOf(planTableNames.scenarios, heading)},${quotedText(sheet.removed(heading.slice(0, longestName)))})`);

/**
 * Lets the trail and the decisions that bear a name belong to a scenario, or the base (null): from then on they follow its name.
 *
 * @throws WorkbookFailure "notFound" when the scenario is not there.
 */
export async function linkTrail(name: string, scenario: string | null, texts: DecisionTexts): Promise<void> {
  const places = await readPlaces();
  const heading = headingOfSubject(places, scenario);
  if (heading === null) throw new WorkbookFailure({ kind: "notFound" });
  const column = places.trail && placesOfColumns(places.trail).subject;
  const subject = subjectFormula(heading, texts).formula;
  const isMeant = ({ values, formulas }: Excel.Range, row: number) =>
    isSameName(subjectName(values[row]?.[0] as InputCell, formulas[row]?.[0] as InputCell), name);
  await inWorkbook(async (context) => {
    const { tables, names } = context.workbook;
    const trail = column === null ? null : tables.getItem(trailTable).columns.getItemAt(column).getDataBodyRange().load("values,formulas");
    const decisions = [...places.names]
      .filter((one) => prefixOfAbout(one) !== null)
      .map((one) => names.getItem(one).getRangeOrNullObject().load("values,formulas"));
    await context.sync();
    trail?.values.forEach((_, row) => {
      if (isMeant(trail, row)) trail.getCell(row, 0).formulas = [[subject]];
    });
    for (const about of decisions) if (!about.isNullObject && isMeant(about, 0)) about.getCell(0, 0).formulas = [[subject]];
    await context.sync();
  });
}
