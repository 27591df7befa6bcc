// References inside formulas: as seen from their own cell, moved along with it, and shifted when a row comes or goes.

import { at, columnLetter, place } from "./model";

const REFERENCE = /((?:'[^']+'|[A-Za-z]\w*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(!])/g;
const QUOTED = /("[^"]*")/;

function mapReferences(
  formula: string,
  change: (whole: string, sheet: string, colAbs: string, letters: string, rowAbs: string, digits: string) => string,
): string {
  return formula
    .split(QUOTED)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece.replace(REFERENCE, (whole, sheet = "", colAbs = "", letters = "", rowAbs = "", digits = "") =>
            change(whole, sheet, colAbs, letters, rowAbs, digits),
          ),
    )
    .join("");
}

/** The formula with every reference written as a distance from `address`. */
export function seenFrom(formula: string, address: string): string {
  const own = place(address);
  return mapReferences(formula, (_whole, sheet, colAbs, letters, rowAbs, digits) => {
    const target = place(letters + digits);
    return `${sheet}R${rowAbs ? target.row : `[${target.row - own.row}]`}C${colAbs ? target.column : `[${target.column - own.column}]`}`;
  });
}

/** The formula as it reads after copying it from one cell to another. */
export function copied(formula: string, from: string, to: string): string {
  const [a, b] = [place(from), place(to)];
  return mapReferences(formula, (_whole, sheet, colAbs, letters, rowAbs, digits) => {
    const target = place(letters + digits);
    const row = rowAbs ? target.row : target.row + b.row - a.row;
    const column = colAbs ? target.column : target.column + b.column - a.column;
    return `${sheet}${colAbs}${columnLetter(column)}${rowAbs}${row}`;
  });
}

export function references(formula: string): { sheet: string; address: string }[] {
  const found: { sheet: string; address: string }[] = [];
  mapReferences(formula, (whole, sheet, _colAbs, letters, _rowAbs, digits) => {
    found.push({ sheet: sheet.replace(/[!']/g, ""), address: letters + digits });
    return whole;
  });
  return found;
}

/** The address after a row was put in above `row` (by = 1), or after `row` was taken out (by = -1). */
export function shiftedAddress(address: string, row: number, by: 1 | -1): string {
  const here = place(address);
  return here.row < row || (by === -1 && here.row === row) ? address : at(here.row + by, here.column);
}

/** As Excel shifts the references of a formula; `own` is the sheet of the formula, `changed` the sheet that got or lost a row. */
export function shiftedFormula(formula: string, own: string, changed: string, row: number, by: 1 | -1): string {
  return mapReferences(formula, (whole, sheet, colAbs, letters, rowAbs, digits) => {
    const name = sheet ? sheet.replace(/[!']/g, "") : own;
    if (name !== changed) return whole;
    const moved = place(shiftedAddress(letters + digits, row, by));
    return `${sheet}${colAbs}${letters}${rowAbs}${moved.row}`;
  });
}
