import { cellAt } from "../plan/area";
import type { CellContent } from "../plan/content";
import { part } from "../plan/part";
import type { PartAt } from "../plan/part";
import { numberFormats, styles } from "./styles";

export interface NamedValue {
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
