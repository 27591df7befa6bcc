import { fixedColumns } from "../../store/plan/scenarios";
import { planTableNames } from "../../names/plan";
import { inWorkbook } from "../../excel/run";
import { trailTable } from "../../names/trail";

/** What must be known of the workbook before something is put in its trail. */
export interface WorkbookPlaces {
  /** Headings of the trail; null while there is none. */
  readonly trail: readonly string[] | null;
  /** Headings of the table of scenarios; null when the workbook has none. */
  readonly scenarios: readonly string[] | null;
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** Two requests. */
export function readPlaces(): Promise<WorkbookPlaces> {
  return inWorkbook(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    for (const collection of [worksheets, tables, names]) collection.load("items/name");
    await context.sync();
    const headingsOf = (name: string) =>
      tables.items.some((one) => one.name === name) ? tables.getItem(name).columns.load("items/name") : null;
    const [trail, scenarios] = [headingsOf(trailTable), headingsOf(planTableNames.scenarios)];
    await context.sync();
    const named = (columns: Excel.TableColumnCollection | null) => columns?.items.map(({ name }) => name) ?? null;
    return {
      trail: named(trail),
      scenarios: named(scenarios),
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: new Set(names.items.map(({ name }) => name)),
    };
  });
}

/** The heading of a scenario's column in the table of scenarios, or of the base's (null); null when it is not there. */
export function headingOfSubject({ scenarios }: Pick<WorkbookPlaces, "scenarios">, scenario: string | null): string | null {
  if (scenario === null) return scenarios?.[fixedColumns - 1] ?? null;
  return scenarios?.slice(fixedColumns).find((heading) => heading.toLowerCase() === scenario.toLowerCase()) ?? null;
}
