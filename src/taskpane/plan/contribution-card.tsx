import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import type { PlanContribution } from "../../domain/plan/plan";
import { contributionKinds, recurrences } from "../../domain/plan/schema";
import { percentage, plainNumber } from "../../text/amounts";
import { useLanguage } from "../language/language-context";
import { usePlanText, useSheetTexts } from "../language/plan-text";
import { asFraction, NumberField } from "./number-field";
import { usePlan } from "./plan-context";

const useStyles = makeStyles({
  card: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingVerticalS, columnGap: tokens.spacingHorizontalS },
  head: { gridColumn: "1 / -1", display: "flex", alignItems: "center" },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  select: { minWidth: 0 },
});

export type ContributionStep = "earlier" | "later" | "remove";

interface ContributionCardProps {
  readonly contribution: PlanContribution;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: ContributionStep) => void;
}

/** One party: its place in the order, what kind of contribution it gives and how much. */
export function ContributionCard({ contribution: one, isFirst, isLast, onStep }: ContributionCardProps) {
  const styles = useStyles();
  const { contribution: text } = usePlanText();
  const { plan: texts } = useSheetTexts();
  const { language } = useLanguage();
  const { change } = usePlan();
  const set = (column: string) => (value: number | string) => change({ table: "bijdragen", row: one.party, column, value });
  const step = (name: ContributionStep) => ({ size: "small", appearance: "subtle", "data-step": name, onClick: () => onStep(name) }) as const;
  return (
    <fieldset className={styles.card} data-party={one.party} aria-label={one.party}>
      <div className={styles.head}>
        <span className={styles.name}>{one.party}</span>
        <Button {...step("earlier")} icon={<ArrowUp16Regular />} aria-label={text.earlier(one.party)} disabled={isFirst} />
        <Button {...step("later")} icon={<ArrowDown16Regular />} aria-label={text.later(one.party)} disabled={isLast} />
        <Button {...step("remove")} icon={<Delete16Regular />} aria-label={text.remove(one.party)} />
      </div>
      <Field label={text.kind} className={styles.wide}>
        <Select className={styles.select} value={one.kind} onChange={(_event, data) => set("soort")(data.value)}>
          {contributionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.contributionKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {one.kind === "vast" ? (
        <NumberField label={text.amount} shown={plainNumber(one.value, language)} after="€" onChange={set("waarde")} />
      ) : (
        <>
          <NumberField label={text.percentage} shown={percentage(one.value, language)} read={asFraction} onChange={set("waarde")} />
          <NumberField label={text.roundTo} shown={one.roundTo === null ? "" : plainNumber(one.roundTo, language)} after="€" onChange={set("afrondenOp")} />
        </>
      )}
      <Field label={text.recurrence} className={styles.field}>
        <Select className={styles.select} value={one.recurrence} onChange={(_event, data) => set("herhaling")(data.value)}>
          {recurrences.map((recurrence) => (
            <option key={recurrence} value={recurrence}>
              {texts.recurrences[recurrence]}
            </option>
          ))}
        </Select>
      </Field>
    </fieldset>
  );
}
