import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import type { JSX } from "react";
import type { YearResult } from "../../../domain/plan/outcome/calculate-plan";
import type { InputRow } from "../../../domain/table/cell";
import { checkCell } from "../../../domain/plan/input/check-cell";
import { isSameName } from "../../../domain/table/names";
import type { PlanTables } from "../../../domain/plan/input/plan-tables";
import { settingSchemas } from "../../../domain/plan/input/schema";
import { plainNumber } from "../../../text/format/amounts";
import { useLanguage, useText } from "../../language/language-context";
import { namedRows } from "./named-rows";
import { usePlan } from "../../planning/plan-context";
import { planPaneTexts } from "../../../text/plan-pane";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "grid", gridTemplateColumns: "1fr auto auto auto", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  hours: { ...typographyStyles.body1Strong, minWidth: "40px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface HoursFieldsProps {
  readonly tables: PlanTables;
  /** Whether the hours are typed; otherwise they are proposed. */
  readonly typed: boolean;
  /** null while the plan cannot be calculated: proposed hours then wait. */
  readonly year: YearResult | null;
}

/** Hours of each uitvoeringsdienst, one working day more or less at a time; proposed hours can only be read. */
export function HoursFields({ tables, typed, year }: HoursFieldsProps) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { language } = useLanguage();
  const { change } = usePlan();
  const day = hoursPerDay(tables.instellingen);
  const set = (row: string, value: number) => change({ table: "uitvoeringsdiensten", row, column: "uren", value });
  return (
    <>
      {!typed && <p className={styles.note}>{text.parts.hoursProposed}</p>}
      <ul className={styles.list}>
        {namedRows("uitvoeringsdiensten", tables.uitvoeringsdiensten).map(({ name, row }) => {
          const hours = typed ? typedHours(row) : (year?.hours.find(({ dienst }) => isSameName(dienst, name))?.hoursPerWeek ?? null);
          const shown = hours !== null ? plainNumber(hours, language) : typed ? String(row["uren"]) : "";
          return (
            <li key={name} className={styles.row}>
              <span className={styles.name}>{name}</span>
              {typed && (
                <DayButton
                  icon={<Subtract16Regular />}
                  label={text.parts.dayLess(name)}
                  hours={hours === null || day === null || hours < day ? null : hours - day}
                  onSet={(value) => set(name, value)}
                />
              )}
              <span className={styles.hours}>{shown}</span>
              {typed && (
                <DayButton
                  icon={<Add16Regular />}
                  label={text.parts.dayMore(name)}
                  hours={hours === null || day === null ? null : hours + day}
                  onSet={(value) => set(name, value)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface DayButtonProps {
  readonly icon: JSX.Element;
  readonly label: string;
  /** What it makes of the hours; null when it cannot. */
  readonly hours: number | null;
  readonly onSet: (hours: number) => void;
}

function DayButton({ icon, label, hours, onSet }: DayButtonProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      disabled={hours === null}
      onClick={() => hours !== null && onSet(hours)}
    />
  );
}

/** Hours as they stand in the table; null for what is no number of hours. */
function typedHours(row: InputRow): number | null {
  const check = checkCell("uitvoeringsdiensten", row, "uren");
  return "value" in check ? Number(check.value ?? 0) : null;
}

function hoursPerDay(settings: InputRow): number | null {
  const check = checkCell("instellingen", settings, "urenPerDag");
  return "value" in check ? Number(check.value ?? settingSchemas.urenPerDag.initial) : null;
}
