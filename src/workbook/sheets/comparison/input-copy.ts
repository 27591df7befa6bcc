import { absolute, cellAt, type CellPosition } from "../../excel/area";
import { combine, part } from "../../layout/part";
import type { SheetPart } from "../../layout/sheet-layout";
import { styles } from "../../layout/styles";
import { caption, note } from "../../layout/text-parts";
import type { PlacedRequest } from "./placed-request";

const aboveCells = 3;

export interface InputChanges {
  readonly label: string;
  /** How many cells have changed since the copy was made, as an expression. */
  readonly changed: string;
  /** What changes then was not there before. */
  readonly isNew: boolean;
}

/** A copy of the whole input as values, beside what is printed, and what has changed since in each of its columns. */
export function inputCopy(
  { input, texts }: PlacedRequest,
  at: CellPosition,
): { readonly part: SheetPart; readonly changes: readonly InputChanges[] } {
  const { sheet } = texts.compare;
  const addresses = input.map(({ cells }, column) => cells.map((_, row) => absolute(cellAt(at, aboveCells + row, column))));
  const [keys = []] = addresses;
  const area = { ...at, rows: aboveCells + Math.max(...input.map(({ cells }) => cells.length)), columns: input.length };
  const heads = { ...cellAt(at, aboveCells - 1, 0), rows: 1, columns: input.length };
  const columns = part(area, {
    blocks: [
      { at: heads, cells: [input.map(({ label }) => label)] },
      ...input.flatMap(({ cells }, i) =>
        cells.length ? [{ at: cellAt(at, aboveCells, i), cells: cells.map((cell) => [cell === "" ? null : cell]) }] : [],
      ),
    ],
    formats: [
      { area, format: styles.note },
      { area: heads, format: { bold: true } },
    ],
  });
  return {
    part: combine([columns, caption(sheet.copy)(at), note(sheet.copyNote)(cellAt(at, 1, 0))]),
    changes: input.flatMap(({ label, changed, isNew = false }, i) =>
      changed ? [{ label, isNew, changed: changed(addresses[i] ?? [], `${keys[0] ?? ""}:${keys.at(-1) ?? ""}`) }] : [],
    ),
  };
}
