import type { Figure } from "../../../domain/plan/compare/outcome-figures";
import { columnOf, quotedText } from "../../excel/formula";
import { numberFormats } from "../../layout/styles";
import { headingsOf, tableNames, type ScenarioSheetRequest } from "../scenario/scenario-context";
import type { ComparedRow } from "./compared-table";
import type { DecisionSheetRequest } from "./decision-request";

/**
 * Every figure that was decided, with the same from its recalculation. `untraceable`: the cell that is not zero when that no longer
 * follows.
 */
export function figureRows(request: DecisionSheetRequest, calculation: ScenarioSheetRequest, untraceable: string): ComparedRow[] {
  const { sheet } = request.texts.decision;
  return request.record.figures.map((figure) => {
    const isHours = figure.kind === "uren" || figure.kind === "dienst";
    return {
      words: [sheet.kinds[figure.kind], figure.name, isHours ? sheet.hours : sheet.euros],
      then: figure.value,
      now: ([, name]) => `IF(${untraceable}<>0,"",${currentFigure(calculation, figure.kind, name)})`,
      numberFormat: isHours ? numberFormats.hours : numberFormats.cents,
    };
  });
}

function currentFigure(request: ScenarioSheetRequest, kind: Figure["kind"], name: string): string {
  const headings = headingsOf(request);
  const tables = tableNames(request.prefix);
  const years = request.result.years.map(({ year }) => year);
  const { gemeenten, uitvoeringsdiensten, bijdragen } = request.texts.plan.headings;
  const over = (part: (year: number) => string) => years.map(part).join("+");
  const sum = (table: (year: number) => string, heading: string) => over((year) => `SUM(${columnOf(table(year), heading)})`);
  // A name that is not there any more has no figure: that is not the same as zero.
  const named = (table: (year: number) => string, names: string, heading: string) => {
    const [first = 0] = years;
    const found = `SUMPRODUCT(--(${columnOf(table(first), names)}=${name}))`;
    return { found, sum: over((year) => `SUMPRODUCT((${columnOf(table(year), names)}=${name})*${columnOf(table(year), heading)})`) };
  };
  const orNothing = ({ found, sum: value }: { found: string; sum: string }, divisor = "") =>
    `IF(${found}=0,${quotedText("")},(${value})${divisor})`;
  const average = `/${String(years.length)}`;
  switch (kind) {
    case "kosten":
      return `${sum(tables.hours, headings.costs)}+${sum(tables.otherCosts, headings.costs)}`;
    case "bijdrage":
      return orNothing(named(tables.cover, bijdragen.partij, headings.amount));
    case "samen":
      return sum(tables.shares, headings.amount);
    case "gemeente":
      return orNothing(named(tables.shares, gemeenten.gemeente, headings.amount));
    case "uren":
      return `(${sum(tables.hours, uitvoeringsdiensten.uren)})${average}`;
    case "dienst":
      return orNothing(named(tables.hours, uitvoeringsdiensten.uitvoeringsdienst, uitvoeringsdiensten.uren), average);
  }
}
