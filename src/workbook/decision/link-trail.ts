import type { PlanCell } from "../../domain/plan/cell";
import { isSameName } from "../../domain/plan/plain-name";
import type { DecisionTexts } from "../../text/nl/decision";
import { WorkbookFailure } from "../failure";
import { inWorkbook } from "../run";
import { prefixOfAbout, trailTable } from "./decision-names";
import { subjectFormula, subjectName } from "./subject-cell";
import { placesOfColumns } from "./trail-columns";
import { headingOfSubject, readPlaces } from "./workbook-places";

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
    isSameName(subjectName(values[row]?.[0] as PlanCell, formulas[row]?.[0] as PlanCell), name);
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
