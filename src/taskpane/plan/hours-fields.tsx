import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { YearResult } from "../../domain/plan/calculate-plan";
import type { Plan } from "../../domain/plan/plan";
import { plainNumber } from "../../text/amounts";
import { useLanguage } from "../language/language-context";
import { usePlanText } from "../language/plan-text";
import { usePlan } from "./plan-context";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "grid", gridTemplateColumns: "1fr auto auto auto", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  hours: { ...typographyStyles.body1Strong, minWidth: "40px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Hours of each uitvoeringsdienst, one working day more or less at a time; proposed hours can only be read. */
export function HoursFields({ plan, year }: { readonly plan: Plan; readonly year: YearResult }) {
  const styles = useStyles();
  const text = usePlanText();
  const { language } = useLanguage();
  const { change } = usePlan();
  const { hoursPerDay, hoursMode } = plan.settings;
  const typed = hoursMode === "ingevoerd";
  const set = (row: string, value: number) => change({ table: "uitvoeringsdiensten", row, column: "uren", value });
  return (
    <>
      {!typed && <p className={styles.note}>{text.parts.hoursProposed}</p>}
      <ul className={styles.list}>
        {plan.diensten.map((dienst, i) => {
          const hours = typed ? dienst.hoursPerWeek : (year.hours[i]?.hoursPerWeek ?? 0);
          return (
            <li key={dienst.name} className={styles.row}>
              <span className={styles.name}>{dienst.name}</span>
              {typed && (
                <Button size="small" appearance="subtle" icon={<Subtract16Regular />} aria-label={text.parts.dayLess(dienst.name)} disabled={hours < hoursPerDay} onClick={() => set(dienst.name, hours - hoursPerDay)} />
              )}
              <span className={styles.hours}>{plainNumber(hours, language)}</span>
              {typed && <Button size="small" appearance="subtle" icon={<Add16Regular />} aria-label={text.parts.dayMore(dienst.name)} onClick={() => set(dienst.name, hours + hoursPerDay)} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
