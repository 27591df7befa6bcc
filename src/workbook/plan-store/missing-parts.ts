import type { PlanTableId } from "../../domain/plan/schema";

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
export function missingParts(columns: readonly NamedColumn[]): readonly MissingPart[] {
  const gone = columns.filter(({ isThere }) => !isThere);
  return [...new Set(gone.map(({ table }) => table))].flatMap((id): MissingPart[] => {
    const table = id as PlanTableId;
    const isWhole = !columns.some((one) => one.table === id && one.isThere);
    return isWhole ? [{ table, column: null }] : gone.filter((one) => one.table === id).map(({ column }) => ({ table, column }));
  });
}
