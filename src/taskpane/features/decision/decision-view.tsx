import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type EntryDraft, trailOf } from "../../../domain/plan/decision/trail";
import type { Day } from "../../../domain/time/day";
import { addTrailEntry } from "../../../workbook/commands/add-trail-entry";
import type { WorkbookDecisions } from "../../../workbook/store/trail/read-decisions";
import { Message } from "../../components/message";
import { usePlan, type ReadyPlan } from "../../planning/plan-context";
import { WithPlan } from "../../planning/with-plan";
import { WorkFailure } from "../../components/work-failure";
import { useStamp } from "../../components/use-stamp";
import { Busy } from "../../components/busy";
import { Section } from "../../components/section";
import { DecisionChanges } from "./decision-changes";
import { EntryForm } from "./entry-form";
import { LooseTrail } from "./loose-trail";
import { stateOfSubject, type SubjectOfTrail } from "./trail-status";
import { TrailList } from "./trail-list";
import { useDecisions } from "./use-decisions";
import { useText } from "../../language/language-context";
import { decisionTexts } from "../../../text/decision";
import { planPaneTexts } from "../../../text/plan-pane";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  trail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The trail of a scenario, or of the base (null): what was said where, whether it was decided, and what changed after that. */
export default function DecisionView({ scenario }: { readonly scenario: string | null }) {
  return <WithPlan>{(plan) => <View state={plan} name={scenario} />}</WithPlan>;
}

function View({ state, name }: { readonly state: ReadyPlan; readonly name: string | null }) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const { loading } = useText(planPaneTexts);
  const { failure } = usePlan();
  const { state: read, reload } = useDecisions(state.workbook);
  if (read.kind === "loading") return <Busy label={loading} />;
  if (read.kind === "failed") return <WorkFailure failure={read.thrown} />;
  const { decisions } = read;
  const missing = decisions.missing(text);
  const subject = subjectOf(state, name);
  return (
    <div className={styles.trail}>
      <h2 className={styles.title}>{name ?? text.base}</h2>
      <WorkFailure failure={failure} />
      {missing.length > 0 && <Message intent="warning">{text.columnsMissing(missing.join(", "))}</Message>}
      {decisions.withoutSubject > 0 && <Message intent="warning">{text.withoutSubject(decisions.withoutSubject)}</Message>}
      {subject ? (
        <Trail decisions={decisions} of={subject} reload={reload} />
      ) : (
        <LooseTrail name={name ?? ""} decisions={decisions} scenarios={state.workbook.scenarios.map((one) => one.name)} />
      )}
    </div>
  );
}

/** null when there is no such scenario any more. */
function subjectOf({ workbook: { tables, scenarios }, base, scenarios: outcomes }: ReadyPlan, name: string | null): SubjectOfTrail | null {
  if (name === null) return { scenario: null, outcome: base, tables };
  const index = scenarios.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  const [scenario, outcome] = [scenarios[index], outcomes[index]];
  return scenario && outcome ? { scenario, outcome, tables } : null;
}

interface TrailProps {
  readonly decisions: WorkbookDecisions;
  readonly of: SubjectOfTrail;
  readonly reload: () => Promise<void>;
}

function Trail({ decisions, of, reload }: TrailProps) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const texts = { ...useText(scenarioSheetTexts), decision: text };
  const { work } = usePlan();
  const stamp = useStamp();
  const { scenario, outcome, tables } = of;
  const name = scenario?.name ?? null;
  const entries = trailOf(decisions.entries, name);
  const state = stateOfSubject(decisions, of);
  const add = async (entry: EntryDraft & { readonly day: Day }): Promise<boolean> => {
    const decided = entry.status === "vastgesteld" && outcome.kind === "calculated" ? { tables, scenario, outcome, stamp: stamp() } : null;
    const done = await work(() => addTrailEntry({ scenario: name, entry, decided, texts }));
    await reload();
    return done;
  };
  const [intro, none] = scenario ? [text.intro, text.none] : [text.introBase, text.noneBase];
  return (
    <>
      <p className={styles.text}>{entries.length ? intro : none}</p>
      <DecisionChanges state={state} />
      {entries.length > 0 && (
        <Section title={text.entries}>
          <TrailList entries={entries} />
        </Section>
      )}
      <Section title={text.add}>
        <EntryForm trail={entries} decidedOn={state.kept?.day ?? null} decidable={outcome.kind === "calculated"} onAdd={add} />
      </Section>
    </>
  );
}
