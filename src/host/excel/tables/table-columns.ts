import { ApiError } from "../../rich-api/api-error";
import { gridRangeOf } from "../address/area";
import { deleteCells } from "../range/delete-cells";
import { insertCells } from "../range/insert-cells";
import { Range } from "../range/range";
import { assertEditable } from "../protection/assert-editable";
import { wholeArea, type OpenTable } from "./grid-table";
import { loseColumnReferences } from "./lose-column-references";
import { headingOf, setColumnNames } from "./rename-columns";
import { setTable } from "./table-change";

/** Puts a column in a table and answers its position. What is to the right moves where it is in the way. */
export function addTableColumn(table: OpenTable, index: number | null | undefined, values: unknown, name: string | undefined): number {
  const location = "TableColumnCollection.add";
  const { known, sheet } = table;
  const area = wholeArea(known);
  const at = index === undefined || index === null || index === -1 ? area.columns : index;
  if (!Number.isInteger(at) || at < 0 || at > area.columns) throw new ApiError("InvalidArgument", location);
  assertEditable(sheet, area, "objects", location);
  const added = { ...area, column: area.column + at, columns: 1 };
  const free = at === area.columns && !new Range(sheet, added).GetUsedRangeOrNullObject(true);
  if (!free) insertCells(sheet, added, "Right", location);
  else sheet.grow(added);
  const given = Array.isArray(values) && Array.isArray(values[0]) ? (values as unknown[][])[0]?.[0] : undefined;
  const columns = [...known.columns];
  columns.splice(at, 0, "");
  columns[at] = headingOf(name ?? given ?? "", at, columns);
  widen(table, known.columns.length + 1);
  setColumnNames(sheet, table.known, columns);
  if (known.showHeaders) sheet.put(area.row, added.column, { v: columns[at], t: 1 });
  if (values !== undefined && values !== null)
    new Range(sheet, added).Values = withHeading(values, known.showHeaders ? columns[at] : undefined);
  return at;
}

/** Deletes a column; what is to the right of the table moves to the left. */
export function deleteTableColumn(table: OpenTable, index: number): void {
  const location = "TableColumn.delete";
  const { known, sheet } = table;
  if (known.columns.length < 2) throw new ApiError("InvalidOperation", location);
  const area = wholeArea(known);
  assertEditable(sheet, area, "objects", location);
  const columns = known.columns.filter((_name, at) => at !== index);
  loseColumnReferences(sheet.session, known, known.columns[index] ?? "");
  deleteCells(sheet, { ...area, column: area.column + index, columns: 1 }, "Left", location);
  if (table.known.columns.length > columns.length) widen(table, columns.length);
  setColumnNames(sheet, table.known, columns);
}

function widen(table: OpenTable, columns: number): void {
  const { known } = table;
  if (known.gridArea.columns === columns) return;
  const range = (width: number) => ({ updateRange: { newRange: gridRangeOf({ ...known.gridArea, columns: width }) } });
  setTable(table.sheet.session, known, range(columns), range(known.gridArea.columns));
}

/** The first value is the heading, whatever it was. */
function withHeading(values: unknown, heading: string | undefined): unknown {
  if (!Array.isArray(values) || heading === undefined) return values;
  return [[`'${heading}`], ...(values as unknown[]).slice(1)];
}
