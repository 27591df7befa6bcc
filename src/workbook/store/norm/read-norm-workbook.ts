import type { NormTables } from "../../../domain/norm/input/norm-tables";
import { type NormPartId, type NormTableId, normSettingIds, normTableIds, normTableSchemas } from "../../../domain/norm/input/schema";
import type { NormAbsence, NormForecast } from "../../../domain/norm/result/norm-result";
import type { InputCell, InputRow } from "../../../domain/table/cell";
import type { Day } from "../../../domain/time/day";
import { inWorkbook } from "../../excel/run";
import { normBindingName, parseNormBinding } from "../../names/norm";

/**
 * Brings the user to a cell of the tables of the norm; rows are counted from 1. One request.
 *
 * @throws WorkbookFailure "notFound" when the column is no longer there.
 */
export async function showNormCell({
  table,
  row,
  column,
}: {
  readonly table: NormPartId;
  readonly row: number;
  readonly column: string;
}): Promise<void> {
  await inWorkbook(async (context) => {
    context.workbook.names
      .getItem(normBindingName(table, column))
      .getRange()
      .getCell(row - 1, 0)
      .select();
    await context.sync();
  });
}

interface BoundColumn {
  readonly table: NormPartId;
  readonly column: string;
  readonly cells: readonly InputCell[];
}

/**
 * Reads the tables of the norm in the open workbook; null when there are none. Two requests, whatever the size of the workbook: the
 * names in use, then only the cells that the norm's names stand for.
 */
export async function readNormWorkbook(): Promise<NormTables | null> {
  return inWorkbook(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const bound = names.items.flatMap((item) => {
      const binding = parseNormBinding(item.name);
      return binding ? [{ ...binding, range: item.getRangeOrNullObject().load("values") }] : [];
    });
    if (bound.length === 0) return null;
    await context.sync();
    return tablesOf(
      bound.flatMap(({ table, column, range }): BoundColumn[] =>
        range.isNullObject ? [] : [{ table, column, cells: range.values.map((row: InputCell[]) => row[0] ?? null) }],
      ),
    );
  });
}

function tablesOf(columns: readonly BoundColumn[]): NormTables {
  const rowsOf = (table: NormTableId): InputRow[] => {
    const own = columns.filter((one) => one.table === table);
    const height = Math.max(0, ...own.map(({ cells }) => cells.length));
    return Array.from({ length: height }, (_, row) =>
      Object.fromEntries(
        Object.keys(normTableSchemas[table]).map((id) => [id, filled(own.find(({ column }) => column === id)?.cells[row])]),
      ),
    );
  };
  const settings = columns.filter(({ table }) => table === "uitgangspunten");
  const settingOf = (id: string) => filled(settings.find(({ column }) => column === id)?.cells[0]);
  return {
    ...(Object.fromEntries(normTableIds.map((table) => [table, rowsOf(table)] as const)) as Record<NormTableId, InputRow[]>),
    uitgangspunten: settings.length === 0 ? null : Object.fromEntries(normSettingIds.map((id) => [id, settingOf(id)])),
  };
}

/** An empty cell comes as an empty text. */
const filled = (cell: InputCell | undefined): InputCell => (cell === undefined || cell === "" ? null : cell);

/** The tables of the norm, and what they come to. */
export interface WorkbookNorm {
  readonly tables: NormTables;
  readonly forecast: NormForecast | NormAbsence;
}

/**
 * What the workbook's tables of the norm come to; null when there are none. Two requests. `today` is the day up to which people can have
 * counted jobs. A workbook without a norm does not wait for the code that projects one.
 *
 * @throws WorkbookFailure when Excel refuses.
 */
export async function readNormForecast(today: Day): Promise<WorkbookNorm | null> {
  const tables = await readNormWorkbook();
  if (tables === null) return null;
  const { normForecast } = await import("../../../domain/norm/result/norm-forecast");
  return { tables, forecast: normForecast(tables, today) };
}
