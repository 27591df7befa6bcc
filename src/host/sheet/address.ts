import { type Area, MAX_COLUMNS, MAX_ROWS, isOnSheet, isWholeColumns, isWholeRows, lastColumnOf, lastRowOf } from "./area";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B2", "B2:C9", "A:C" or "2:5". With `absolute`: "$B$2:$C$9". */
export function addressOf(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const first = `${mark}${columnLetters(area.column)}`;
  const last = `${mark}${columnLetters(lastColumnOf(area))}`;
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${lastRowOf(area) + 1}`;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${first}:${last}`;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? `${first}${top}` : `${first}${top}:${last}${bottom}`;
}

/** The area that an address without sheet name stands for; undefined when it is not an address on a sheet. */
export function parseAddress(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = cells;
    return between(Number(firstRow) - 1, columnIndex(firstColumn), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

/** A reference with the sheet it names, if any: `'Blad 1'!A1:B2`. */
interface SheetReference {
  readonly sheetName?: string;
  readonly address: string;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const PLAIN_NAME = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R(\d+)?(C(\d+)?)?|C(\d+)?)$/i;

/** The sheet name as it stands in front of an exclamation mark. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function splitReference(text: string): SheetReference {
  const match = REFERENCE.exec(text);
  if (!match) return { address: text };
  const [, quoted, plain, address = ""] = match;
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? "", address };
}
