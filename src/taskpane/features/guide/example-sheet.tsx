import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { FunctionExample } from "../../../functions/definition";
import type { Language } from "../../../text/language";
import { columnLetters } from "../../../domain/table/column-letters";
import { type ExampleGridCell, exampleGrid } from "./example-grid";
import { valueIn } from "./notation";
import { useText } from "../../language/language-context";
import { guideTexts } from "../../../text/guide";

const useStyles = makeStyles({
  scroller: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", minWidth: "100%", fontVariantNumeric: "tabular-nums" },
  edge: {
    padding: `1px ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    padding: `3px ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    verticalAlign: "top",
  },
  text: { width: "max-content", maxWidth: "220px" },
  heading: { fontWeight: tokens.fontWeightSemibold, minWidth: "56px" },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  result: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  formula: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px", fontWeight: tokens.fontWeightSemibold },
});

function Cell({ cell, notation }: { readonly cell: ExampleGridCell; readonly notation: Language }) {
  const styles = useStyles();
  const shown = valueIn(notation, cell.value);
  if (cell.role === "heading") {
    return (
      <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
        {shown}
      </th>
    );
  }
  const isResult = cell.role !== "input";
  return (
    <td
      className={mergeClasses(
        styles.cell,
        typeof cell.value === "number" && styles.number,
        isResult && styles.result,
        cell.role === "formula" && styles.formula,
      )}
    >
      {typeof cell.value === "string" ? <div className={styles.text}>{shown}</div> : shown}
    </td>
  );
}

interface ExampleSheetProps {
  readonly example: FunctionExample;
  readonly title: string;
  /** The language of Excel, which decides how numbers are written. */
  readonly notation: Language;
}

/** The example as a piece of a worksheet, calculated; scrolls sideways where the pane is too narrow. */
export function ExampleSheet({ example, title, notation }: ExampleSheetProps) {
  const text = useText(guideTexts);
  const styles = useStyles();
  const grid = exampleGrid(example);
  return (
    <div className={styles.scroller} role="region" aria-label={text.exampleTable(title)} tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          <tr aria-hidden>
            <td className={styles.edge} />
            {grid[0]?.map((cell, column) => (
              <td key={cell.address} className={styles.edge}>
                {columnLetters(column)}
              </td>
            ))}
          </tr>
          {grid.map((row, index) => (
            <tr key={row[0]?.address}>
              <td aria-hidden className={styles.edge}>
                {index + 1}
              </td>
              {row.map((cell) => (
                <Cell key={cell.address} cell={cell} notation={notation} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
