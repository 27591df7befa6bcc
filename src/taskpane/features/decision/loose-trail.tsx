import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { trailOf } from "../../../domain/plan/decision/trail";
import { linkTrail } from "../../../workbook/sheets/decision/link-trail";
import type { WorkbookDecisions } from "../../../workbook/store/trail/read-decisions";
import { useNavigation } from "../../navigation/navigation";
import { usePlan } from "../../planning/plan-context";
import { Section } from "../../components/section";
import { TrailList } from "./trail-list";
import { useText } from "../../language/language-context";
import { decisionTexts } from "../../../text/decision";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

interface LooseTrailProps {
  /** The name that no scenario bears any more. */
  readonly name: string;
  readonly decisions: WorkbookDecisions;
  readonly scenarios: readonly string[];
}

/** The trail of a scenario that is not there under its name: it stays, and can be linked to a scenario that is there. */
export function LooseTrail({ name, decisions, scenarios }: LooseTrailProps) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const { work } = usePlan();
  const { go } = useNavigation();
  const [chosen, setChosen] = useState(scenarios[0] ?? "");
  const entries = trailOf(decisions.entries, name);
  const canLink = (entries.length > 0 || decisions.kept.some(({ subject }) => subject.name === name)) && scenarios.includes(chosen);
  const link = async () => {
    if (await work(() => linkTrail(name, chosen, text))) go({ name: "decision", scenario: chosen });
  };
  return (
    <>
      <p className={styles.text}>{text.gone(name)}</p>
      {entries.length > 0 && (
        <Section title={text.entries}>
          <TrailList entries={entries} />
        </Section>
      )}
      {canLink && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void link();
          }}
        >
          <p className={styles.text}>{text.goneIntro}</p>
          <Field label={text.linkTo}>
            <Select value={chosen} onChange={(_event, data) => setChosen(data.value)}>
              {scenarios.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
          <Button type="submit" appearance="primary" className={styles.button}>
            {text.link}
          </Button>
        </form>
      )}
    </>
  );
}
