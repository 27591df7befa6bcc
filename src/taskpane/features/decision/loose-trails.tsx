import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { looseTrails } from "../../../domain/plan/decision/trail";
import type { WorkbookDecisions } from "../../../workbook/store/trail/read-decisions";
import { useNavigation } from "../../navigation/navigation";
import { Section } from "../../components/section";
import { useText } from "../../language/language-context";
import { decisionTexts } from "../../../text/decision";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  name: { overflowWrap: "anywhere", textAlign: "start" },
});

/** Trails that belong to no scenario any more, each to be opened; nothing when there are none. */
export default function LooseTrails({
  decisions,
  scenarios,
}: {
  readonly decisions: WorkbookDecisions;
  readonly scenarios: readonly string[];
}) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const { go } = useNavigation();
  const loose = looseTrails(decisions.entries, scenarios);
  if (!loose.length) return null;
  return (
    <Section title={text.loose}>
      <div className={styles.list}>
        {loose.map(({ name, entries }) => (
          <Button key={name} size="small" className={styles.name} onClick={() => go({ name: "decision", scenario: name })}>
            {text.looseItem(name, entries)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
