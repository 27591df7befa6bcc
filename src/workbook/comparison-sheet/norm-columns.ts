import type { NormTableId } from "../../domain/norm-plan/schema";
import { normHeading } from "../../text/norm-sentences";
import { normBindingName } from "../norm-store/norm-names";
import { changedCells } from "./changed-cells";
import type { ComparisonNorm } from "./comparison-request";
import type { InputColumn } from "./input-columns";

/** Columns of the norm's tables that make a difference to its figures. */
const used = {
  norm: ["jaar", "norm"],
  realisatie: ["datum", "banen"],
  maatregelen: ["van", "totEnMet", "uren", "bedrag", "banen", "aanloop", "behoud", "zekerheid"],
} as const satisfies Partial<Record<NormTableId, readonly string[]>>;

/** Queues finding out which columns the workbook has; what it gives are those, with the cells that the figures come from. */
export function normColumns({ workbook }: Excel.RequestContext, norm: ComparisonNorm): () => InputColumn[] {
  const columns = (Object.keys(used) as (keyof typeof used)[]).flatMap((table) =>
    used[table].map((column) => ({ table, column, range: workbook.names.getItemOrNullObject(normBindingName(table, column)).getRangeOrNullObject().load("rowCount") })),
  );
  return () =>
    columns.flatMap(({ table, column, range }): InputColumn[] => {
      if (range.isNullObject) return [];
      const { headings } = norm.texts;
      const rows = norm.tables[table];
      return [
        {
          label: `${headings.tables[table]}: ${normHeading(table, column, headings)}`,
          cells: Array.from({ length: range.rowCount }, (_, row) => rows[row]?.[column] ?? null),
          changed: (copy) => changedCells(normBindingName(table, column), `${copy[0] ?? ""}:${copy.at(-1) ?? ""}`),
        },
      ];
    });
}
