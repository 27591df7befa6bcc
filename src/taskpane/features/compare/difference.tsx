import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { percentage } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { compareTexts } from "../../../text/compare";

/** How cells of the comparison look. */
export const useTableStyles = makeStyles({
  name: {
    position: "sticky",
    left: 0,
    padding: "4px 0 4px 16px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "top",
    minWidth: "76px",
    maxWidth: "104px",
    overflowWrap: "break-word",
    hyphens: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { padding: "4px 0 4px 8px", textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap" },
  ruled: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  group: { ...typographyStyles.caption1Strong, padding: "12px 0 2px 16px", textAlign: "left", color: tokens.colorBrandForeground1 },
  total: { fontWeight: tokens.fontWeightSemibold },
});

const useStyles = makeStyles({
  difference: { display: "block", color: tokens.colorNeutralForeground2 },
  more: { color: tokens.colorStatusDangerForeground1 },
  less: { color: tokens.colorStatusSuccessForeground1 },
  largest: { fontWeight: tokens.fontWeightBold },
});

interface DifferenceProps {
  readonly difference: number;
  readonly fraction: number | null;
  /** The difference with its sign. */
  readonly inWords: (difference: number) => string;
  /** An amount that people would rather see fall; others have no colour. */
  readonly charged: boolean;
  readonly highlighted?: boolean;
}

/** Under an amount: what it differs from the base's, signed, and as a part of it. */
export function Difference({ difference, fraction, inWords, charged, highlighted = false }: DifferenceProps) {
  const styles = useStyles();
  const text = useText(compareTexts);
  const { language } = useLanguage();
  if (difference === 0) return <span className={styles.difference}>{text.equal}</span>;
  const sign = difference > 0 ? "+" : "−";
  return (
    <>
      <span
        className={mergeClasses(styles.difference, charged && (difference > 0 ? styles.more : styles.less), highlighted && styles.largest)}
      >
        {inWords(difference)}
      </span>
      {fraction !== null && (
        <span className={styles.difference}>{sign + percentage(Math.round(Math.abs(fraction) * 1000) / 1000, language)}</span>
      )}
    </>
  );
}
