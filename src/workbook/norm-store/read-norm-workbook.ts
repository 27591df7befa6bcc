import type { PlanCell, PlanRow } from "../../domain/plan/cell";
import type { NormTables } from "../../domain/norm-plan/norm-tables";
import { normSettingIds, normTableIds, normTableSchemas, type NormPartId, type NormTableId } from "../../domain/norm-plan/schema";
import { inWorkbook } from "../run";
import { parseNormBinding } from "./norm-names";

interface BoundColumn {
  readonly table: NormPartId;
  readonly column: string;
  readonly cells: readonly PlanCell[];
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
        range.isNullObject ? [] : [{ table, column, cells: range.values.map((row: PlanCell[]) => row[0] ?? null) }],
      ),
    );
  });
}

function tablesOf(columns: readonly BoundColumn[]): NormTables {
  const rowsOf = (table: NormTableId): PlanRow[] => {
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
    ...(Object.fromEntries(normTableIds.map((table) => [table, rowsOf(table)] as const)) as Record<NormTableId, PlanRow[]>),
    uitgangspunten: settings.length === 0 ? null : Object.fromEntries(normSettingIds.map((id) => [id, settingOf(id)])),
  };
}

/** An empty cell comes as an empty text. */
const filled = (cell: PlanCell | undefined): PlanCell => (cell === undefined || cell === "" ? null : cell);
