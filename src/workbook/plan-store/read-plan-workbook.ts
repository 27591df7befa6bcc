import type { PlanCell } from "../../domain/plan/cell";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { plan as english } from "../../text/en/plan";
import { plan as dutch } from "../../text/nl/plan";
import { parseBindingName, planTableNames } from "../plan-sheets/plan-names";
import { rowsBelow } from "../read/rows-below";
import { parseSourceName } from "../read/source-names";
import { inWorkbook } from "../run";
import { tablesOf } from "./bound-columns";
import { joinSources, type SourceColumn } from "./join-sources";
import { missingParts, type MissingPart } from "./missing-parts";
import { linksOfPlan, type PlanLinks } from "./plan-links";
import { scenariosOf } from "./scenarios-of";

export interface PlanWorkbook {
  readonly tables: PlanTables;
  readonly scenarios: readonly Scenario[];
  readonly links: PlanLinks;
  /** What the plan needs and was removed from the workbook. */
  readonly missing: readonly MissingPart[];
}

/**
 * Reads the plan that stands in the open workbook; null when there is none. Values that the user keeps in cells of her own are read there.
 * Two requests, whatever the size of the workbook: the names in use, then only the cells that the plan's names stand for.
 */
export async function readPlanWorkbook(): Promise<PlanWorkbook | null> {
  return inWorkbook(async (context) => {
    const { names, tables } = context.workbook;
    names.load("items/name,items/formula");
    const scenarioTable = tables.getItemOrNullObject(planTableNames.scenarios);
    scenarioTable.load("name");
    await context.sync();
    const named = <Place>(parse: (name: string) => Place | null) =>
      names.items.flatMap((item) => {
        const place = parse(item.name);
        return place ? [{ place, item, range: item.getRangeOrNullObject().load("values,formulas,address") }] : [];
      });
    const own = named(parseBindingName);
    if (!own.length) return null;
    const theirs = named(parseSourceName).map((one) => ({ ...one, below: rowsBelow(one.range, String(one.item.formula)) }));
    const scenarioCells = scenarioTable.isNullObject ? null : scenarioTable.getRange().load("values");
    await context.sync();
    const columnOf = (cells: PlanCell[][]) => cells.map((row) => row[0] ?? null);
    const columns = own.flatMap(({ place, range }) =>
      range.isNullObject ? [] : [{ ...place, cells: columnOf(range.values), formulas: columnOf(range.formulas) }],
    );
    const base = tablesOf(columns);
    const sources = theirs.map(({ place, range, below }): SourceColumn => ({
      ...place,
      ...(range.isNullObject ? { cells: null, address: null } : { cells: columnOf(range.values), address: range.address }),
      below: below ? columnOf(below.values) : [],
    }));
    return {
      tables: joinSources(base, sources, columns),
      scenarios: scenarioCells ? scenariosOf(scenarioCells.values as PlanCell[][], [dutch, english]) : [],
      links: linksOfPlan(base, sources, columns),
      missing: missingParts(own.map(({ place, range }) => ({ ...place, isThere: !range.isNullObject }))),
    };
  });
}
