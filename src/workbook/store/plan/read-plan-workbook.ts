import type { PlanTables, Scenario } from "../../../domain/plan/input/plan-tables";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import type { InputCell } from "../../../domain/table/cell";
import { plan as english } from "../../../text/plan/en";
import { plan as dutch } from "../../../text/plan/nl";
import { inWorkbook } from "../../excel/run";
import { parseBindingName, planTableNames } from "../../names/plan";
import { parseSourceName } from "../../names/sources";
import { tablesOf } from "../links/bind-columns";
import { type SourceColumn, joinSources } from "../links/join-sources";
import { type PlanLinks, linksOfPlan } from "../links/plan-links";
import { rowsBelow } from "../links/rows-below";
import { scenariosOf } from "./scenarios";

/** A table of the plan, or one of its columns, whose cells were removed from the workbook. */
export interface MissingPart {
  readonly table: PlanTableId;
  /** null: the whole table. */
  readonly column: string | null;
}

interface NamedColumn {
  readonly table: string;
  readonly column: string;
  /** Whether the name still stands for cells. */
  readonly isThere: boolean;
}

/** What the names of the plan tell to be gone: Excel keeps a name when its cells are removed. */
function missingParts(columns: readonly NamedColumn[]): readonly MissingPart[] {
  const gone = columns.filter(({ isThere }) => !isThere);
  return [...new Set(gone.map(({ table }) => table))].flatMap((id): MissingPart[] => {
    const table = id as PlanTableId;
    const isWhole = !columns.some((one) => one.table === id && one.isThere);
    return isWhole ? [{ table, column: null }] : gone.filter((one) => one.table === id).map(({ column }) => ({ table, column }));
  });
}

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
    const columnOf = (cells: InputCell[][]) => cells.map((row) => row[0] ?? null);
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
      scenarios: scenarioCells ? scenariosOf(scenarioCells.values as InputCell[][], [dutch, english]) : [],
      links: linksOfPlan(base, sources, columns),
      missing: missingParts(own.map(({ place, range }) => ({ ...place, isThere: !range.isNullObject }))),
    };
  });
}
