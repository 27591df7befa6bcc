import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How sentences, notes, lists with bars and tables look in the parts of the tab. */
export const usePartStyles = makeStyles({
  sentences: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  sentence: { ...typographyStyles.body1, margin: 0 },
  caption: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  bullets: { margin: 0, paddingInlineStart: "18px", ...typographyStyles.body1 },
  list: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  row: { display: "contents" },
  name: { ...typographyStyles.body1, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  amount: { ...typographyStyles.body1Strong, margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  detail: { ...typographyStyles.caption1, gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2 },
  track: {
    gridColumn: "1 / -1",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    height: "6px",
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
  table: { width: "100%", borderCollapse: "collapse", ...typographyStyles.body1, fontVariantNumeric: "tabular-nums" },
  heading: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    verticalAlign: "bottom",
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "right",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    verticalAlign: "top",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  first: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface BarLine {
  readonly name: string;
  /** What stands beside the name. */
  readonly amount: string;
  /** How long the bar is, beside the others; nothing below zero. */
  readonly value: number;
  readonly detail?: string | undefined;
}

/** Names with an amount, and a bar below each to compare them. */
export function BarList({ lines }: { readonly lines: readonly BarLine[] }) {
  const styles = usePartStyles();
  const most = Math.max(1, ...lines.map(({ value }) => value));
  return (
    <dl className={styles.list}>
      {lines.map(({ name, amount, value, detail }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.amount}>{amount}</dd>
          {detail !== undefined && <dd className={styles.detail}>{detail}</dd>}
          <dd className={styles.track} aria-hidden="true">
            <div className={styles.bar} style={{ width: `${String((100 * Math.max(0, value)) / most)}%` }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
