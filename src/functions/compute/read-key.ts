import type { KeyRow } from "../../domain/funding/funding-request";
import { range } from "../edge/cells";
import { notNegativeAt } from "../edge/numbers";
import { checkColumns, filledRows } from "../edge/rows";
import { nameAt } from "../edge/text";

/** The verdeelsleutel in rows [gemeente, gewicht]; empty rows are skipped. */
export function readKey(value: unknown): KeyRow[] {
  const cells = range("sleutel", value);
  const starts = filledRows(cells);
  if (starts.length > 0) checkColumns(cells, "sleutel", 2, 2);
  return starts.map((start) => ({ municipality: nameAt(cells, start), weight: notNegativeAt(cells, start + 1) }));
}
