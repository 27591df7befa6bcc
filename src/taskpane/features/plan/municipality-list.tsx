import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { YearResult } from "../../../domain/plan/outcome/calculate-plan";
import type { PlanMunicipality } from "../../../domain/plan/plan";
import { formatEuros } from "../../../text/format/amounts";
import { AmountButton } from "../explain/amount-button";
import { useLanguage, useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  amount: { ...typographyStyles.body1Strong, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, gridColumn: "1 / -1" },
  track: { gridColumn: "1 / -1", height: "4px", backgroundColor: tokens.colorNeutralBackground5, borderRadius: tokens.borderRadiusSmall },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
});

/** What each gemeente pays, what that is per inhabitant, and a thin bar to compare them. */
export function MunicipalityList({
  year,
  yearIndex,
  municipalities,
}: {
  readonly year: YearResult;
  readonly yearIndex: number;
  readonly municipalities: readonly PlanMunicipality[];
}) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { language } = useLanguage();
  const largest = Math.max(...year.municipalities.map((one) => one.amount), 1);
  return (
    <ul className={styles.list}>
      {year.municipalities.map((one, i) => {
        const inhabitants = municipalities[i]?.inhabitants ?? 0;
        return (
          <li key={one.municipality} className={styles.row}>
            <span className={styles.name}>{one.municipality}</span>
            <AmountButton
              className={styles.amount}
              amount={one.amount}
              label={one.municipality}
              scenario={null}
              target={{ kind: "gemeente", name: one.municipality }}
              year={yearIndex}
            />
            <div className={styles.track} aria-hidden>
              <div className={styles.bar} style={{ width: `${String((100 * one.amount) / largest)}%` }} />
            </div>
            {inhabitants > 0 && (
              <span className={styles.detail}>
                {formatEuros(Math.round((100 * one.amount) / inhabitants) / 100, language)} {text.cover.perInhabitant}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
