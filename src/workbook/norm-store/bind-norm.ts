import type { NormTableId } from "../../domain/norm-plan/schema";
import { normTableSchemas } from "../../domain/norm-plan/schema";
import { absolute, quotedSheet } from "../plan/area";
import { inWorkbook } from "../run";
import { normBindingName } from "./norm-names";
import { recogniseNorm } from "./recognise-norm";

/** What became of the selected cells. */
export type NormBindingResult =
  | { readonly kind: "bound"; readonly table: NormTableId; readonly rows: number }
  /** The headings are not those of a table of the norm. */
  | { readonly kind: "unknown" };

/**
 * Takes the selected cells, with their headings, for a table of the norm: from now on its columns are read there, wherever they stood
 * before. Nothing is copied, and the user's cells stay as they are. Two requests.
 */
export async function bindNormSelection(): Promise<NormBindingResult> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    selected.load("values,rowIndex,columnIndex,worksheet/name");
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const found = selected.isNullObject ? null : recogniseNorm(selected.values);
    if (found === null) return { kind: "unknown" };
    const { table, columns, rows } = found;
    const sheet = quotedSheet(selected.worksheet.name);
    const known = new Set(names.items.map(({ name }) => name));
    for (const column of Object.keys(normTableSchemas[table])) {
      const name = normBindingName(table, column);
      const place = columns[column];
      if (place === undefined) {
        // A column of another place would be read beside rows that are not its own.
        if (known.has(name)) names.getItem(name).delete();
        continue;
      }
      const first = { row: selected.rowIndex + found.row, column: selected.columnIndex + place };
      const reference = `=${sheet}!${absolute(first)}:${absolute({ ...first, row: first.row + rows - 1 })}`;
      if (known.has(name)) names.getItem(name).formula = reference;
      else names.add(name, reference);
    }
    await context.sync();
    return { kind: "bound", table, rows };
  });
}
