import { type NormTableId, normTableSchemas } from "../../../domain/norm/input/schema";
import { absolute, addressOf, quotedSheet } from "../../excel/area";
import { inWorkbook } from "../../excel/run";
import { normBindingName, normTableNames } from "../../names/norm";
import { recogniseNorm } from "./recognise-norm";

/** What became of the selected cells; `place` is an address as people know it. */
export type NormBindingResult =
  | {
      readonly kind: "bound";
      readonly table: NormTableId;
      readonly rows: number;
      readonly columns: readonly string[];
      readonly place: string;
    }
  /** The headings are not those of a table of the norm, or nothing stands below them. */
  | { readonly kind: "unknown"; readonly place: string }
  /** A sheet with tables of ours: what stands there is read already. */
  | { readonly kind: "ours"; readonly place: string }
  | { readonly kind: "empty" };

/**
 * Takes the selected cells, with their headings, for a table of the norm: from now on its columns are read there, wherever they stood
 * before. Nothing is copied, and the user's cells stay as they are. Two requests.
 */
export async function bindNormSelection(): Promise<NormBindingResult> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    selected.load("values,rowIndex,columnIndex,worksheet/name");
    const { names, tables } = context.workbook;
    names.load("items/name");
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    if (selected.isNullObject) return { kind: "empty" };
    const { rowIndex, columnIndex, values } = selected;
    const sheet = selected.worksheet.name;
    const place = addressOf({ sheet, area: { row: rowIndex, column: columnIndex, rows: values.length, columns: values[0]?.length ?? 1 } });
    if (tables.items.some((one) => one.worksheet.name === sheet && ourTables.has(one.name))) return { kind: "ours", place };
    const found = recogniseNorm(values);
    if (found === null) return { kind: "unknown", place };
    const { table, columns, rows } = found;
    const known = new Set(names.items.map(({ name }) => name));
    for (const column of Object.keys(normTableSchemas[table])) {
      const name = normBindingName(table, column);
      const at = columns[column];
      if (at === undefined) {
        // A column of another place would be read beside rows that are not its own.
        if (known.has(name)) names.getItem(name).delete();
        continue;
      }
      const first = { row: rowIndex + found.row, column: columnIndex + at };
      const reference = `=${quotedSheet(sheet)}!${absolute(first)}:${absolute({ ...first, row: first.row + rows - 1 })}`;
      if (known.has(name)) names.getItem(name).formula = reference;
      else names.add(name, reference);
    }
    await context.sync();
    const used = Object.values(columns);
    const left = Math.min(...used);
    const area = { row: rowIndex + found.row - 1, column: columnIndex + left, rows: rows + 1, columns: Math.max(...used) - left + 1 };
    return {
      kind: "bound",
      table,
      rows,
      columns: Object.keys(normTableSchemas[table]).filter((column) => column in columns),
      place: addressOf({ sheet, area }),
    };
  });
}

const ourTables: ReadonlySet<string> = new Set(Object.values(normTableNames));
