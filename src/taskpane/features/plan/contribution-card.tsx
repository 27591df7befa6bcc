import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { cellRule } from "../../../domain/plan/input/check-cell";
import { recurrences } from "../../../domain/plan/input/schema";
import { contributionKinds } from "../../../domain/plan/funding/funding-request";
import { ChoiceField } from "../../components/choice-field";
import type { NamedRow } from "./named-rows";
import { NumberField } from "../../planning/number-field";
import { usePlan } from "../../planning/plan-context";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  card: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalS,
  },
  head: { gridColumn: "1 / -1", display: "flex", alignItems: "center" },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
});

export type ContributionAction = "earlier" | "later" | "remove";

interface ContributionCardProps {
  readonly contribution: NamedRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: ContributionAction) => void;
}

/** One party: its place in the order, what kind of contribution it gives and how much. */
export function ContributionCard({ contribution: { name, row }, isFirst, isLast, onStep }: ContributionCardProps) {
  const styles = useStyles();
  const { contribution: text } = useText(planPaneTexts);
  const { plan: texts } = useText(scenarioSheetTexts);
  const { change } = usePlan();
  const set = (column: string) => (value: string) => change({ table: "bijdragen", row: name, column, value });
  const isPercentage = cellRule("bijdragen", row, "waarde")?.kind === "fraction";
  const step = (which: ContributionAction) =>
    ({ size: "small", appearance: "subtle", "data-step": which, onClick: () => onStep(which) }) as const;
  return (
    <fieldset className={styles.card} data-party={name} aria-label={name}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Button {...step("earlier")} icon={<ArrowUp16Regular />} aria-label={text.earlier(name)} disabled={isFirst} />
        <Button {...step("later")} icon={<ArrowDown16Regular />} aria-label={text.later(name)} disabled={isLast} />
        <Button {...step("remove")} icon={<Delete16Regular />} aria-label={text.remove(name)} />
      </div>
      <ChoiceField
        label={text.kind}
        className={styles.wide}
        value={row["soort"] ?? null}
        choices={contributionKinds}
        words={texts.contributionKinds}
        onChange={set("soort")}
      />
      <NumberField
        key={isPercentage ? "percentage" : "amount"}
        label={isPercentage ? text.percentage : text.amount}
        {...(!isPercentage && { after: "€" })}
        table="bijdragen"
        row={row}
        column="waarde"
      />
      {(isPercentage || (row["afrondenOp"] ?? null) !== null) && (
        <NumberField label={text.roundTo} after="€" table="bijdragen" row={row} column="afrondenOp" />
      )}
      <ChoiceField
        label={text.recurrence}
        className={styles.field}
        value={row["herhaling"] ?? "jaarlijks"}
        choices={recurrences}
        words={texts.recurrences}
        onChange={set("herhaling")}
      />
    </fieldset>
  );
}
