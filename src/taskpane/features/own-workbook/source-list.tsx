import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import { addressOf } from "../../../workbook/excel/area";
import type { Source } from "../../../workbook/recognise/sources";
import { AddressLink } from "./address-link";
import { PointButton } from "./point-button";
import { useText } from "../../language/language-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  place: { ...typographyStyles.caption1, display: "block" },
  none: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

interface SourceListProps {
  readonly table: PlanTableId;
  /** Columns or settings, with what they are called. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly sources: readonly Source[];
  readonly onPoint: (source: Source) => void;
}

/** Where each column comes from, and a way to point at other cells. */
export function SourceList({ table, columns, sources, onPoint }: SourceListProps) {
  const styles = useStyles();
  const text = useText(ownWorkbookTexts);
  return (
    <ul className={styles.list}>
      {columns.map(({ id, label }) => {
        const source = sources.find((one) => one.table === table && one.column === id);
        return (
          <li key={id} className={styles.row}>
            <span className={styles.name}>
              {label}
              {source ? (
                <span className={styles.place}>
                  <AddressLink address={addressOf(source)} />
                </span>
              ) : (
                <span className={styles.none}>{text.notFound}</span>
              )}
            </span>
            <PointButton table={table} column={id} label={label} onPoint={onPoint} />
          </li>
        );
      })}
    </ul>
  );
}
