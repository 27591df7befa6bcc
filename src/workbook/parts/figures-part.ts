import { cellAt } from "../plan/area";
import type { CellContent } from "../plan/content";
import { part } from "../plan/part";
import type { PartAt } from "../plan/part";
import { numberFormats, styles } from "./styles";

export interface Figure {
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
