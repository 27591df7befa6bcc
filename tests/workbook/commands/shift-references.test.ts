import { createRequire } from "node:module";
import type * as Engine from "@univerjs/engine-formula";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftReferences } from "../../../src/workbook/commands/example-cells";

const engine = createRequire(import.meta.url)("@univerjs/engine-formula") as typeof Engine;
const down2right3 = { rows: 2, columns: 3 };

/** A piece of a formula and what it must become when copied `rows` down and `columns` to the right. */
interface Piece {
  readonly text: string;
  readonly moved: (rows: number, columns: number) => string;
}

const fixed = (text: string): Piece => ({ text, moved: () => text });
const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));

const end = fc.record({
  column: fc.integer({ min: 1, max: 800 }),
  row: fc.integer({ min: 1, max: 5000 }),
  columnLock: fc.boolean(),
  rowLock: fc.boolean(),
});
const cell: fc.Arbitrary<Piece> = end.map(({ column, row, columnLock, rowLock }) => {
  const text = (rows: number, columns: number) =>
    `${columnLock ? "$" : ""}${letters(column + (columnLock ? 0 : columns))}${rowLock ? "$" : ""}${String(row + (rowLock ? 0 : rows))}`;
  return { text: text(0, 0), moved: text };
});
const wholeColumns: fc.Arbitrary<Piece> = end.map(({ column, columnLock }) => {
  const one = (columns: number) => `${columnLock ? "$" : ""}${letters(column + (columnLock ? 0 : columns))}`;
  return { text: `${one(0)}:${one(0)}`, moved: (_rows, columns) => `${one(columns)}:${one(columns)}` };
});
const wholeRows: fc.Arbitrary<Piece> = end.map(({ row, rowLock }) => {
  const one = (rows: number) => `${rowLock ? "$" : ""}${String(row + (rowLock ? 0 : rows))}`;
  return { text: `${one(0)}:${one(0)}`, moved: (rows) => `${one(rows)}:${one(rows)}` };
});
const range: fc.Arbitrary<Piece> = fc.tuple(cell, cell).map(([from, to]) => ({
  text: `${from.text}:${to.text}`,
  moved: (rows, columns) => `${from.moved(rows, columns)}:${to.moved(rows, columns)}`,
}));
const quotedText = fc.string({ maxLength: 12 }).map((text) => fixed(`"A1 ${text.replaceAll('"', '""')} B$2"`));
const onSheet: fc.Arbitrary<Piece> = fc
  .tuple(fc.constantFrom("'A1 van ''s-Graveland'!", "Blad1!", "'[Map A1.xlsx]B2'!"), cell)
  .map(([sheet, to]) => ({
    text: sheet + to.text,
    moved: (rows, columns) => sheet + to.moved(rows, columns),
  }));
const untouched = fc
  .constantFrom(
    "Uren_A1",
    "LOG10(2)",
    "1E5",
    "3.5",
    "Gemeenten[[#This Row],[A1]]",
    "Gemeenten[B2 '[uur']]",
    "#REF!",
    "#N/A",
    "TRUE",
    "_A1",
    "bedrag",
    "NORMPLAN.VERDEEL(1,2)",
    "ABCD12",
    "é1",
  )
  .map(fixed);
const piece = fc.oneof(cell, range, wholeColumns, wholeRows, quotedText, onSheet, untouched);
const joined = (pieces: readonly Piece[], text: (one: Piece) => string) => `=SUM(${pieces.map(text).join(",")})`;

describe("references move along when an example is put elsewhere", () => {
  it("moves what is relative and keeps what is absolute", () => {
    expect(shiftReferences("=A1+$A1+A$1+$A$1", down2right3)).toBe("=D3+$A3+D$1+$A$1");
    expect(shiftReferences("=NORMPLAN.VERDEEL(D2,B2:B9,E2)", down2right3)).toBe("=NORMPLAN.VERDEEL(G4,E4:E11,H4)");
    expect(shiftReferences("=SUM(A:B,$C:C,1:2,$3:3)", down2right3)).toBe("=SUM(D:E,$C:F,3:4,$3:5)");
  });

  it("leaves texts, sheet names, names, functions and structured references alone", () => {
    const formula = `="A1 ""B2"""&LOG10(100)&Uren_B2&Gemeenten[[#This Row],[A1]]&'B2'!$A$1`;
    expect(shiftReferences(formula, down2right3)).toBe(formula);
  });

  it("makes #REF! of a reference that falls off the sheet", () => {
    expect(shiftReferences("=A1+B3", { rows: -2, columns: 0 })).toBe("=#REF!+B1");
    expect(shiftReferences("=XFD1+XFC1:XFC2", { rows: 0, columns: 1 })).toBe("=#REF!+XFD1:XFD2");
    expect(shiftReferences("=A1048576", { rows: 1, columns: 0 })).toBe("=#REF!");
  });

  it("moves every reference in any formula and nothing else", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(300), fc.nat(300), (pieces, rows, columns) => {
        expect(
          shiftReferences(
            joined(pieces, (one) => one.text),
            { rows, columns },
          ),
        ).toBe(joined(pieces, (one) => one.moved(rows, columns)));
      }),
      { numRuns: 2000 },
    );
  });

  it("does what the grid's formula engine does when a cell is copied", () => {
    const lexer = new engine.LexerTreeBuilder();
    // The engine also puts the corners of a range in order, which Excel does only afterwards: ranges are left out here.
    const arithmetic = fc.array(fc.oneof(cell, onSheet), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(arithmetic, fc.nat(40), fc.nat(40), (pieces, rows, columns) => {
        const formula = joined(pieces, (one) => one.text);
        expect(shiftReferences(formula, { rows, columns })).toBe(lexer.moveFormulaRefOffset(formula, columns, rows));
      }),
    );
  });

  it("comes back to the same formula when moved there and back", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(300), fc.nat(300), (pieces, rows, columns) => {
        const formula = joined(pieces, (one) => one.text);
        expect(shiftReferences(shiftReferences(formula, { rows, columns }), { rows: -rows, columns: -columns })).toBe(formula);
      }),
    );
  });
});
