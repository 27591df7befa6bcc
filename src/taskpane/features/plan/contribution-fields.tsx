import { makeStyles, tokens, typographyStyles, useAnnounce } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { InputRow } from "../../../domain/table/cell";
import { moveContribution, removeContribution } from "../../../workbook/store/plan/write-contributions";
import { AddContribution } from "./add-contribution";
import { ContributionCard, type ContributionAction } from "./contribution-card";
import { namedRows } from "./named-rows";
import { usePlan } from "../../planning/plan-context";
import { useText } from "../../language/language-context";
import { planPaneTexts } from "../../../text/plan-pane";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What each party contributes, as it stands in the workbook, in the order in which they pay, and a way to add one. */
export function ContributionFields({ rows }: { readonly rows: readonly InputRow[] }) {
  const styles = useStyles();
  const text = useText(planPaneTexts);
  const { work } = usePlan();
  const { announce } = useAnnounce();
  const contributions = useMemo(() => namedRows("bijdragen", rows), [rows]);
  const list = useRef<HTMLDivElement>(null);
  const taken = useRef<{ readonly party: string; readonly step: ContributionAction } | null>(null);
  useEffect(() => {
    // A card that moves in the document loses the focus that was on its button.
    const { party, step } = taken.current ?? {};
    if (party === undefined || step === undefined) return;
    const card = [...(list.current?.querySelectorAll("[data-party]") ?? [])].find((one) => one.getAttribute("data-party") === party);
    const buttons = [...(card?.querySelectorAll<HTMLButtonElement>("button[data-step]") ?? [])];
    const button = buttons.find((one) => one.dataset["step"] === step && !one.disabled) ?? buttons.find((one) => !one.disabled);
    button?.focus();
    taken.current = null;
  }, [contributions]);
  const take = async (party: string, place: number, step: ContributionAction) => {
    if (step === "remove") {
      if (await work(() => removeContribution(party))) announce(text.contribution.removed(party));
      return;
    }
    taken.current = { party, step };
    const by = step === "earlier" ? -1 : 1;
    if (await work(() => moveContribution(party, by))) announce(text.contribution.moved(party, place + by + 1));
  };
  return (
    <div ref={list} className={styles.list}>
      {contributions.length === 0 && <p className={styles.note}>{text.parts.noContributions}</p>}
      {contributions.map((one, index) => (
        <ContributionCard
          key={one.name}
          contribution={one}
          isFirst={index === 0}
          isLast={index === contributions.length - 1}
          onStep={(step) => void take(one.name, index, step)}
        />
      ))}
      <AddContribution taken={contributions.map(({ name }) => name)} />
    </div>
  );
}
