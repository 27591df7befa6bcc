import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { YearResult } from "../../../domain/plan/outcome/calculate-plan";
import { formatEuros, percentage } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

const useStyles = makeStyles({
  cover: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  total: { display: "flex", flexDirection: "column" },
  figure: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  bar: {
    display: "flex",
    height: "16px",
    gap: "2px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  list: {
    display: "grid",
    gridTemplateColumns: "12px 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  swatch: { width: "12px", height: "12px", borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
  party: { ...typographyStyles.body1, margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  amount: { ...typographyStyles.body1Strong, margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  row: { display: "contents" },
});

/** Dark to light, so that they differ in grey too; the gemeenten have the accent. */
const partyColors = ["#1B365D", "#4A6FA5", "#8FA8C9", "#B9BEC7"];
const municipalColor = "#0F7C80";

/** The cover of the costs: one bar with the parts, and under it who pays what. */
export function CoverBar({ year }: { readonly year: YearResult }) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { language } = useLanguage();
  const parts = [
    ...year.contributions.map((step, i) => ({
      name: step.party,
      amount: step.amount,
      color: partyColors[Math.min(i, partyColors.length - 1)],
    })),
    { name: text.cover.municipalities, amount: year.remainder, color: municipalColor },
  ];
  const total = year.costs.total;
  const summary = text.cover.summary(
    formatEuros(total, language),
    parts.map((one) => `${formatEuros(one.amount, language)} (${one.name})`).join(" + "),
  );
  return (
    <div className={styles.cover}>
      <div className={styles.total}>
        <span className={styles.label}>
          {text.cover.costs} {year.year}
        </span>
        <span className={styles.figure}>{formatEuros(total, language)}</span>
      </div>
      <div className={styles.bar} role="img" aria-label={summary}>
        {parts.map((one) => (
          <div key={one.name} style={{ flexGrow: one.amount, backgroundColor: one.color }} />
        ))}
      </div>
      <dl className={styles.list}>
        {parts.map((one) => (
          <div key={one.name} className={styles.row}>
            <span className={styles.swatch} style={{ backgroundColor: one.color }} aria-hidden />
            <dt className={styles.party}>
              {one.name}{" "}
              <span className={mergeClasses(styles.label)}>
                {total ? percentage(Math.round((one.amount / total) * 1000) / 1000, language) : ""}
              </span>
            </dt>
            <dd className={styles.amount}>{formatEuros(one.amount, language)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
