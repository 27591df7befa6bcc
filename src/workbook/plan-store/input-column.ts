import { styles } from "../parts/styles";
import { columnPoints } from "../plan/paper";
import { fontName, writeFormat } from "../write/write-formats";

/** Gives a column that is added to one of our tables the look of those that were there: its heading as theirs, its cells as input. */
export function writeInputColumn(column: Excel.TableColumn, rows: number, characters: number, heading: "Left" | "Right"): void {
  column.getRange().format.set({ columnWidth: columnPoints(characters), font: { name: fontName } });
  writeFormat(column.getHeaderRowRange(), { ...styles.heading, horizontal: heading }, 1);
  writeFormat(column.getDataBodyRange(), { ...styles.input, ...styles.rows }, rows);
}
