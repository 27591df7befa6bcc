import type { PlanCell } from "../../domain/plan/cell";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { plan as english } from "../../text/en/plan";
import { plan as dutch } from "../../text/nl/plan";
import { parseBindingName, planTableNames } from "../plan-sheets/plan-names";
import { inWorkbook } from "../run";
import { tablesOf, type BoundColumn } from "./bound-columns";
import { scenariosOf } from "./scenarios-of";

export interface PlanWorkbook {
  readonly tables: PlanTables;
  readonly scenarios: readonly Scenario[];
}

/**
 * Reads the plan that stands in the open workbook; null when there is none. Two requests, whatever the size of the workbook: the
 * names in use, then only the cells that the plan's names stand for.
 */
export async function readPlanWorkbook(): Promise<PlanWorkbook | null> {
  return inWorkbook(async (context) => {
    const { names, tables } = context.workbook;
    names.load("items/name");
    const scenarioTable = tables.getItemOrNullObject(planTableNames.scenarios);
    scenarioTable.load("name");
    await context.sync();
    const bound = names.items.filter(({ name }) => parseBindingName(name)).map((item) => ({ name: item.name, range: item.getRangeOrNullObject().load("values") }));
    if (!bound.length) return null;
    const scenarioCells = scenarioTable.isNullObject ? null : scenarioTable.getRange().load("values");
    await context.sync();
    const columns = bound.flatMap(({ name, range }): BoundColumn[] => (range.isNullObject ? [] : [{ name, cells: range.values.map((row: PlanCell[]) => row[0] ?? null) }]));
    return { tables: tablesOf(columns), scenarios: scenarioCells ? scenariosOf(scenarioCells.values as PlanCell[][], [dutch, english]) : [] };
  });
}
