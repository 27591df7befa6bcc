import type { PlanCell } from "../../domain/plan/cell";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { plan as english } from "../../text/en/plan";
import { plan as dutch } from "../../text/nl/plan";
import { parseBindingName, planTableNames } from "../plan-sheets/plan-names";
import { parseSourceName } from "../read/source-names";
import { inWorkbook } from "../run";
import { tablesOf } from "./bound-columns";
import { joinSources, linksOfPlan, type PlanLinks } from "./join-sources";
import { scenariosOf } from "./scenarios-of";

export interface PlanWorkbook {
  readonly tables: PlanTables;
  readonly scenarios: readonly Scenario[];
  readonly links: PlanLinks;
}

/**
 * Reads the plan that stands in the open workbook; null when there is none. Values that the user keeps in cells of her own are read there.
 * Two requests, whatever the size of the workbook: the names in use, then only the cells that the plan's names stand for.
 */
export async function readPlanWorkbook(): Promise<PlanWorkbook | null> {
  return inWorkbook(async (context) => {
    const { names, tables } = context.workbook;
    names.load("items/name");
    const scenarioTable = tables.getItemOrNullObject(planTableNames.scenarios);
    scenarioTable.load("name");
    await context.sync();
    const named = <Place>(parse: (name: string) => Place | null) =>
      names.items.flatMap((item) => {
        const place = parse(item.name);
        return place ? [{ place, range: item.getRangeOrNullObject().load("values,address") }] : [];
      });
    const own = named(parseBindingName);
    if (!own.length) return null;
    const theirs = named(parseSourceName);
    const scenarioCells = scenarioTable.isNullObject ? null : scenarioTable.getRange().load("values");
    await context.sync();
    const columnOf = (range: Excel.Range) => range.values.map((row: PlanCell[]) => row[0] ?? null);
    const base = tablesOf(own.flatMap(({ place, range }) => (range.isNullObject ? [] : [{ ...place, cells: columnOf(range) }])));
    const sources = theirs.map(({ place, range }) => (range.isNullObject ? { ...place, cells: null, address: null } : { ...place, cells: columnOf(range), address: range.address }));
    return {
      tables: joinSources(base, sources),
      scenarios: scenarioCells ? scenariosOf(scenarioCells.values as PlanCell[][], [dutch, english]) : [],
      links: linksOfPlan(base, sources),
    };
  });
}
