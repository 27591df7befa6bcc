import { cellAt } from "../excel/area";
import type { CellContent } from "../excel/formula";
import { type PartAt, part } from "./part";
import { numberFormats, styles } from "./styles";

interface Figure {
  readonly label: CellContent;
  readonly value: CellContent;
  readonly numberFormat?: string;
}

/**
 * The amounts that matter most, large and beside each other; `columns` says in which column of the part each one stands, `size` how many
 * points it has.
 */
export function figuresPart(figures: readonly Figure[], columns: readonly number[], size: number = styles.figure.size): PartAt {
  return (at) => {
    const width = Math.max(...columns) + 1;
    const row = (content: (figure: Figure) => CellContent) =>
      Array.from({ length: width }, (_, column) => {
        const figure = figures[columns.indexOf(column)];
        return figure ? content(figure) : null;
      });
    return part(
      { ...at, rows: 2, columns: width },
      {
        blocks: [{ at, cells: [row(({ label }) => label), row(({ value }) => value)] }],
        formats: columns.flatMap((column, index) => [
          { area: { ...cellAt(at, 0, column), rows: 1, columns: 1 }, format: styles.figureLabel },
          {
            area: { ...cellAt(at, 1, column), rows: 1, columns: 1 },
            format: { ...styles.figure, size, numberFormat: figures[index]?.numberFormat ?? numberFormats.figure },
          },
        ]),
        rowHeights: [{ row: at.row + 1, points: 28 }],
      },
    );
  };
}

interface NamedValue {
  readonly label: string;
  readonly value: CellContent;
  readonly unit: string;
  readonly numberFormat?: string;
  /** Defined name of the value. */
  readonly name?: string;
}

/**
 * Lines of label, value and unit; the last is the result. `columns`: how many columns the label takes, so that the values stand under a
 * column of numbers.
 */
export function valuesPart(values: readonly NamedValue[], columns: number): PartAt {
  return (at) => {
    const rows = values.length;
    const area = { ...at, rows, columns: columns + 2 };
    const valueArea = { ...cellAt(at, 0, columns), rows, columns: 1 };
    return part(area, {
      blocks: [
        { at, cells: values.map(({ label }) => [label]) },
        { at: valueArea, cells: values.map(({ value, unit }) => [value, unit]) },
      ],
      formats: [
        { area, format: styles.rows },
        ...values.map(({ numberFormat }, index) => ({
          area: { ...cellAt(valueArea, index, 0), rows: 1, columns: 1 },
          format: { numberFormat: numberFormat ?? numberFormats.whole },
        })),
        { area: { ...cellAt(valueArea, 0, 1), rows, columns: 1 }, format: { ...styles.note, horizontal: "Left", indent: 1 } },
        { area: { ...cellAt(at, rows - 1, 0), rows: 1, columns: columns + 1 }, format: styles.total },
      ],
      names: values.flatMap(({ name }, index) =>
        name === undefined ? [] : [{ name, area: { ...cellAt(valueArea, index, 0), rows: 1, columns: 1 } }],
      ),
    });
  };
}
