import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanContribution } from "../../domain/plan/plan";
import { percentage, plainNumber } from "../../text/amounts";
import { useLanguage } from "../language/language-context";
import { usePlanText, useSheetTexts } from "../language/plan-text";
import { asFraction, NumberField } from "./number-field";
import { usePlan } from "./plan-context";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What each party contributes, in order; kind and recurrence are changed in the table. */
export function ContributionFields({ contributions }: { readonly contributions: readonly PlanContribution[] }) {
  const styles = useStyles();
  const text = usePlanText();
  const { plan: texts } = useSheetTexts();
  const { language } = useLanguage();
  const { change } = usePlan();
  if (!contributions.length) return <p className={styles.note}>{text.parts.noContributions}</p>;
  return contributions.map((one) => {
    const set = (column: string) => (value: number) => change({ table: "bijdragen", row: one.party, column, value });
    return (
      <fieldset key={one.party} className={styles.group}>
        <legend className={styles.legend}>
          {one.party}{" "}
          <span className={styles.kind}>
            {texts.contributionKinds[one.kind]}, {texts.recurrences[one.recurrence].toLowerCase()}
          </span>
        </legend>
        {one.kind === "vast" ? (
          <NumberField label={text.contribution.amount} shown={plainNumber(one.value, language)} after="€" onChange={set("waarde")} />
        ) : (
          <>
            <NumberField label={text.contribution.percentage} shown={percentage(one.value, language)} read={asFraction} onChange={set("waarde")} />
            <NumberField label={text.contribution.roundTo} shown={one.roundTo === null ? "" : plainNumber(one.roundTo, language)} after="€" onChange={set("afrondenOp")} />
          </>
        )}
      </fieldset>
    );
  });
}
