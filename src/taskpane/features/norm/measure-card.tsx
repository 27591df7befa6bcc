import { Button, makeStyles, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useRef, useState } from "react";
import { jobsInWords, paceInWords, wholeEuros, wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import type { MeasureLine } from "./plan-of-measures";
import { normPaneTexts } from "../../../text/norm-pane";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", paddingTop: tokens.spacingVerticalXS },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MeasureCardProps {
  readonly line: MeasureLine;
  readonly onToggle: () => void;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** One measure: what it gives and costs, whether it counts, and what it would have to give to close the gap. */
export function MeasureCard({ line, onToggle, onChange, onRemove }: MeasureCardProps) {
  const styles = useStyles();
  const words = useText(normPaneTexts);
  const { measures: text } = words;
  const { language } = useLanguage();
  const [asking, setAsking] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    removeButton.current?.focus();
  };
  const { measure, jobs, costs, costPerJob, shareOfGap, closesAt } = line;
  const facts = [
    measure.party ?? text.region,
    jobs > 0 ? text.jobs(jobsInWords(jobs, words, language)) : text.late,
    ...(costs === null ? [] : [wholeEuros(costs, language)]),
    ...(costPerJob === null ? [] : [text.perJob(wholeEuros(costPerJob, language))]),
    ...(shareOfGap === null ? [] : [text.share(wholePercentage(shareOfGap, language))]),
  ];
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.name}>{measure.name}</span>
        <Switch checked={measure.counts} onChange={onToggle} aria-label={text.counts(measure.name)} />
        <Button
          size="small"
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={text.changeOf(measure.name)}
          title={text.change}
          onClick={onChange}
        />
        <Button
          ref={removeButton}
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={text.removeOf(measure.name)}
          title={text.remove}
          onClick={() => setAsking(true)}
        />
      </div>
      <p className={styles.line}>{facts.join(" · ")}</p>
      {closesAt !== null && <p className={styles.line}>{text.alone(paceInWords(closesAt, language))}</p>}
      {asking && (
        <>
          <p className={styles.line}>{text.removeAsk(measure.name)}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={onRemove}>
              {text.remove}
            </Button>
            <Button size="small" appearance="primary" autoFocus onClick={keep}>
              {text.keep}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
