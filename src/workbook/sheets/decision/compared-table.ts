import type { DecisionTexts } from "../../../text/decision/nl";
import { a1, cellAt, type CellPosition } from "../../excel/area";
import { columnLetters } from "../../../domain/table/column-letters";
import { formula, quotedText, type CellContent } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import type { FormatBlock } from "../../layout/sheet-layout";
import { numberFormats, palette } from "../../layout/styles";
import { sentenceFormats } from "../../layout/outcome";
import { rowsAboveData, tablePart } from "../../layout/table-part";

/** One value as it was decided, with what it is now. */
export interface ComparedRow {
  /** What the value is: three columns of words. */
  readonly words: readonly [string, string, string];
  readonly then: CellContent;
  /** An expression, in which `words` are the cells with the words. */
  readonly now: (words: readonly [string, string, string]) => string;
  readonly numberFormat: string;
}

export interface ComparedTable {
  readonly caption: string;
  readonly note: string;
  readonly table: string;
  readonly headings: readonly [string, string, string];
  /** Defined name of the column that says whether a value changed. */
  readonly outcomes: string;
  /** Names of the outcomes of tables that come before this one in the list of changes. */
  readonly before: readonly string[];
  readonly rows: readonly ComparedRow[];
  /** The expression that is true when the two cells differ; an error counts as different. */
  readonly differs: (then: string, now: string) => string;
  /** The expression that is true when there is nothing to compare with. */
  readonly unknown?: (now: string) => string;
}

/** Where the values stand, counted from the first column: decided, now, whether they differ, and the number in the list of changes. */
export const comparedColumns = { then: 3, now: 4, outcome: 5, number: 6 } as const;

/** Values as decided beside formulas for what they are now. */
export function comparedTable(spec: ComparedTable, { sheet }: DecisionTexts): PartAt {
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const beside = (cell: CellPosition, column: number) => a1({ row: cell.row, column: first.column + column });
    const { then, now, outcome, number } = comparedColumns;
    const nowOf = (cell: CellPosition) => {
      const row = spec.rows[cell.row - first.row];
      return row ? formula(`=${row.now([beside(cell, 0), beside(cell, 1), beside(cell, 2)])}`) : null;
    };
    const outcomeOf = (cell: CellPosition) => {
      const compared =
        `IFERROR(IF(${spec.differs(beside(cell, then), beside(cell, now))},${quotedText(sheet.different)},` +
        `${quotedText(sheet.same)}),${quotedText(sheet.different)})`;
      return formula(spec.unknown ? `=IF(${spec.unknown(beside(cell, now))},${quotedText(sheet.unknown)},${compared})` : `=${compared}`);
    };
    const numberOf = (cell: CellPosition) => {
      const column = columnLetters(first.column + outcome);
      const above = `${column}$${String(first.row + 1)}:${column}${String(cell.row + 1)}`;
      const earlier = spec.before.map((name) => `COUNTIF(${name},${quotedText(sheet.different)})+`).join("");
      return formula(
        `=IF(${beside(cell, outcome)}=${quotedText(sheet.different)},${earlier}COUNTIF(${above},${quotedText(sheet.different)}),"")`,
      );
    };
    const table = tablePart({
      caption: spec.caption,
      note: spec.note,
      table: spec.table,
      rows: spec.rows.length,
      columns: [
        ...spec.headings.map((heading, i) => ({
          heading,
          kind: "label" as const,
          content: spec.rows.map(({ words }) => words[i] || null),
        })),
        { heading: sheet.then, kind: "result", numberFormat: numberFormats.general, content: spec.rows.map((row) => row.then) },
        { heading: sheet.now, kind: "working", numberFormat: numberFormats.general, content: nowOf },
        { heading: sheet.outcome, kind: "label", content: outcomeOf },
        { heading: sheet.number, kind: "label", numberFormat: numberFormats.general, content: numberOf },
      ],
    })(at);
    const outcomes = { ...cellAt(first, 0, outcome), rows: spec.rows.length, columns: 1 };
    const numbers = { ...cellAt(first, -1, number), rows: spec.rows.length + 1, columns: 1 };
    const values = { ...cellAt(first, 0, then), rows: spec.rows.length, columns: 2 };
    return combine([
      table,
      part(outcomes, {
        formats: [
          ...formatsOf(spec.rows, first),
          { area: values, format: { horizontal: "Right" } },
          { area: { ...numbers, row: first.row, rows: spec.rows.length }, format: { color: palette.grey } },
        ],
        names: [{ name: spec.outcomes, area: outcomes }],
        conditionalFormats: sentenceFormats(outcomes, `${a1(outcomes).split(":")[0] ?? ""}<>${quotedText(sheet.same)}`),
      }),
    ]);
  };
}

/** Rows below each other with the same number format get it in one go. */
function formatsOf(rows: readonly ComparedRow[], first: CellPosition): FormatBlock[] {
  const starts = rows.flatMap(({ numberFormat }, i) => (numberFormat === rows[i - 1]?.numberFormat ? [] : [i]));
  return starts.map((start, i) => ({
    area: { ...cellAt(first, start, comparedColumns.then), rows: (starts[i + 1] ?? rows.length) - start, columns: 2 },
    format: { numberFormat: rows[start]?.numberFormat ?? numberFormats.general },
  }));
}
