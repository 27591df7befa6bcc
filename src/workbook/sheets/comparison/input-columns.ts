import { type PlanTableId, settingSchemas, tableSchemas } from "../../../domain/plan/input/schema";
import type { InputCell } from "../../../domain/table/cell";
import type { PlanTexts } from "../../../text/plan/nl";
import { columnLabel } from "../../../text/plan/problem-sentence";
import { columnOf } from "../../excel/formula";
import { bindingName, planTableNames } from "../../names/plan";

/**
 * Cells that differ: as Excel compares numbers, and in their text letter by letter, in which an empty cell and a zero, or capitals, differ
 * too.
 * Between SUMPRODUCT's brackets it works on columns in every version of Excel. LibreOffice compares letters only when it is given text.
 */
const differs = (now: string, then: string): string => `(${now}<>${then})+(1-EXACT(${now}&"",${then}&""))`;

/** How many cells of a column differ from its copy; rows that came or went are changes too. */
export const changedCells = (now: string, then: string): string =>
  `IF(ROWS(${now})=ROWS(${then}),SUMPRODUCT(--(${differs(now, then)}>0)),ABS(ROWS(${now})-ROWS(${then})))`;

/**
 * How many cells of a column are filled in that was not there when the sheet was made, with something else than its default: none as long
 * as
 * its name does not exist.
 */
export function addedCells(name: string, initial = ""): string {
  const filled = initial === "" ? `--(${name}<>"")` : `(${name}<>"")*(${name}<>"${initial}")`;
  return `IF(ISERROR(ROWS(${name})),0,SUMPRODUCT(${filled}))`;
}

/** How many of some cells differ that each have a name: pairs of a cell and its copy. */
const changedAmong = (pairs: readonly (readonly [now: string, then: string])[]): string =>
  pairs.map(([now, then]) => `IF(${differs(now, then)}>0,1,0)`).join("+");

/**
 * How many cells of a scenario's column differ from its copy. Another scenario may bring new rows, which come last and leave this one as it
 * is as
 * long as its column is empty there; the words of a row count where this scenario fills it in.
 */
function changedInScenario(now: string, nowKeys: string, copy: readonly string[], keys: string): string {
  const then = `${copy[0] ?? ""}:${copy.at(-1) ?? ""}`;
  const first = (column: string) => `INDEX(${column},1):INDEX(${column},${String(copy.length)})`;
  const filled = (column: string) => `SUMPRODUCT(--(${column}<>""))`;
  const changed = `SUMPRODUCT(--(${differs(first(now), then)}+(${then}<>"")*(1-EXACT(${first(nowKeys)}&"",${keys}&""))>0))`;
  return `IF(ROWS(${now})<${String(copy.length)},${String(copy.length)}-ROWS(${now}),${changed}+${filled(now)}-${filled(first(now))})`;
}

/** A column of the input as it stands in the workbook, text and numbers alike. */
export interface InputColumn {
  readonly label: string;
  readonly cells: readonly InputCell[];
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
      ...scenarioColumns(scenarioTable.values as InputCell[][], scenarios),
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

const firstColumn = (range: Excel.Range): InputCell[] => (range.values as InputCell[][]).map((row) => row[0] ?? null);

/** The words that say which cell each row is about, and the column of every scenario that is compared. */
function scenarioColumns(table: readonly (readonly InputCell[])[], scenarios: readonly string[]): InputColumn[] {
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
