import { cellAt } from "../plan/area";
import type { CellFormat } from "../plan/format";
import { combine, part } from "../plan/part";
import type { PartAt } from "../plan/part";
import { styles } from "./styles";
import { caption } from "./text-part";

export interface LabelledLine {
  readonly label: string;
  readonly text: string;
  /** How the label looks, when it is a sample of a kind of cell. */
  readonly format?: CellFormat;
}

/** A caption with lines of a label and a text beside it. */
export function linesPart(title: string, lines: readonly LabelledLine[]): PartAt {
  return (at) => {
    const first = cellAt(at, 1, 0);
    const body = part(
      { ...first, rows: lines.length, columns: 2 },
      {
        blocks: [{ at: first, cells: lines.map(({ label, text }) => [label, text]) }],
        formats: [
          { area: { ...first, rows: lines.length, columns: 1 }, format: { color: styles.subtitle.color } },
          ...lines.flatMap(({ format }, row) =>
            format === undefined ? [] : [{ area: { ...cellAt(first, row, 0), rows: 1, columns: 1 }, format }],
          ),
        ],
      },
    );
    return combine([caption(title)(at), body]);
  };
}
