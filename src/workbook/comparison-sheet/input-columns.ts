import type { PlanCell } from "../../domain/plan/cell";
import { settingSchemas, tableSchemas, type PlanTableId } from "../../domain/plan/schema";
import { columnLabel } from "../../text/plan-problem";
import type { PlanTexts } from "../../text/nl/plan";
import { columnOf } from "../plan/structured-reference";
import { bindingName, planTableNames } from "../plan-sheets/plan-names";
import { changedAmong, changedCells, changedInScenario } from "./changed-cells";

/** A column of the input as it stands in the workbook, text and numbers alike. */
export interface InputColumn {
  readonly label: string;
  readonly cells: readonly PlanCell[];
  /**
   * How many of its cells differ from a copy at that address, as an expression; `keys` is where the copy of the scenarios' first column is.
   * Absent: not compared by itself.
   */
  readonly changed?: (copy: readonly string[], keys: string) => string;
  /** It stands for what the workbook did not have when the sheet was made. */
  readonly isNew?: true;
}

const tables = Object.keys(tableSchemas) as (keyof typeof tableSchemas)[];
const columnsOf = (table: keyof typeof tableSchemas) => Object.keys(tableSchemas[table]);
const settings = Object.keys(settingSchemas);

/** Queues reading the whole input, scenarios included; what it gives may be asked once it was read. */
export function inputColumns({ workbook }: Excel.RequestContext, scenarios: readonly string[], texts: PlanTexts): () => InputColumn[] {
  const named = (table: PlanTableId, column: string) => ({
    table,
    column,
    range: workbook.names.getItemOrNullObject(bindingName(table, column)).getRangeOrNullObject().load("values"),
  });
  const columns = tables.flatMap((table) =>
    columnsOf(table).map((column) => ({ ...named(table, column), label: `${texts.tables[table]}: ${columnLabel(table, column, texts)}` })),
  );
  const values = settings.map((id) => named("instellingen", id));
  const scenarioTable = workbook.tables.getItem(planTableNames.scenarios).getRange().load("values");
  return () => {
    const there = values.filter(({ range }) => !range.isNullObject);
    return [
      ...scenarioColumns(scenarioTable.values as PlanCell[][], scenarios),
      ...columns.flatMap(({ label, table, column, range }): InputColumn[] =>
        range.isNullObject
          ? []
          : [
              {
                label,
                cells: firstColumn(range),
                changed: (copy) => changedCells(bindingName(table, column), `${copy[0] ?? ""}:${copy.at(-1) ?? ""}`),
              },
            ],
      ),
      {
        label: texts.tables.instellingen,
        cells: there.map(({ range }) => firstColumn(range)[0] ?? null),
        changed: (copy) => changedAmong(there.map(({ table, column }, i) => [bindingName(table, column), copy[i] ?? ""])),
      },
    ];
  };
}

const firstColumn = (range: Excel.Range): PlanCell[] => (range.values as PlanCell[][]).map((row) => row[0] ?? null);

/** The words that say which cell each row is about, and the column of every scenario that is compared. */
function scenarioColumns(table: readonly (readonly PlanCell[])[], scenarios: readonly string[]): InputColumn[] {
  const [headings = [], ...rows] = table;
  const cellsAt = (column: number) => rows.map((row) => row[column] ?? null);
  const key = String(headings[0]);
  return [
    { label: key, cells: cellsAt(0) },
    ...scenarios.map((name): InputColumn => {
      const column = headings.findIndex((heading) => String(heading).toLowerCase() === name.toLowerCase());
      const own = columnOf(planTableNames.scenarios, name);
      return {
        label: name,
        cells: cellsAt(column),
        changed: (copy, keys) => changedInScenario(own, columnOf(planTableNames.scenarios, key), copy, keys),
      };
    }),
  ];
}
