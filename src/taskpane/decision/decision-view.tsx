import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { decisionRecord } from "../../domain/decision/decision-record";
import type { TrailEntry } from "../../domain/decision/trail-entry";
import type { Scenario } from "../../domain/plan/plan-tables";
import type { ScenarioOutcome } from "../../domain/plan/scenario-outcome";
import { addTrailEntry } from "../../workbook/decision/add-trail-entry";
import { makeDecisionSheet } from "../../workbook/decision/make-decision-sheet";
import { useDecisionText } from "../language/decision-text";
import { usePlanText, useSheetTexts } from "../language/plan-text";
import { usePlan, type ReadyPlan } from "../plan/plan-context";
import { WithPlan } from "../plan/with-plan";
import { WorkFailure } from "../plan/work-failure";
import { Busy } from "../shell/busy";
import { Section } from "../shell/section";
import { runningVersion } from "../shell/running-version";
import { DecisionChanges } from "./decision-changes";
import { EntryForm } from "./entry-form";
import { TrailList, useDayWords } from "./trail-list";
import { useDecisions } from "./use-decisions";

const useStyles = makeStyles({
  trail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The trail of one scenario: what was said where, whether it was decided, and what changed after that. */
export default function DecisionView({ scenario: name }: { readonly scenario: string }) {
  return <WithPlan>{(plan) => <Trail state={plan} name={name} />}</WithPlan>;
}

function Trail({ state, name }: { readonly state: ReadyPlan; readonly name: string }) {
  const styles = useStyles();
  const text = useDecisionText();
  const { loading } = usePlanText();
  const { failure } = usePlan();
  const { state: read, reload } = useDecisions(state.workbook);
  const { tables, scenarios } = state.workbook;
  const index = scenarios.findIndex((one) => one.name === name);
  const scenario = scenarios[index];
  const outcome = state.scenarios[index];
  if (read.kind === "loading") return <Busy label={loading} />;
  if (read.kind === "failed") return <WorkFailure failure={read.thrown} />;
  const entries = read.decisions.entries.filter((one) => one.scenario.toLowerCase() === name.toLowerCase());
  const record = read.decisions.records.get(name.toLowerCase());
  return (
    <div className={styles.trail}>
      <h2 className={styles.title}>{name}</h2>
      <p className={styles.text}>{entries.length ? text.intro : text.none}</p>
      <WorkFailure failure={failure} />
      {record && outcome && <DecisionChanges decided={record} now={outcome.kind === "calculated" && scenario ? decisionRecord(tables, scenario, outcome) : null} />}
      {entries.length > 0 && (
        <Section title={text.entries}>
          <TrailList entries={entries} />
        </Section>
      )}
      {scenario && outcome && (
        <Section title={text.add}>
          <NewEntry state={state} scenario={scenario} outcome={outcome} reload={reload} />
        </Section>
      )}
    </div>
  );
}

interface NewEntryProps {
  readonly state: ReadyPlan;
  readonly scenario: Scenario;
  readonly outcome: ScenarioOutcome;
  readonly reload: () => Promise<void>;
}

/** A scenario that is decided also gets its record; without amounts there is nothing to decide on. */
function NewEntry({ state, scenario, outcome, reload }: NewEntryProps) {
  const text = useDecisionText();
  const { plan, sheets } = useSheetTexts();
  const { work } = usePlan();
  const dayWords = useDayWords();
  const add = async (entry: TrailEntry): Promise<boolean> => {
    const texts = { decision: text, plan, sheets };
    const done = await work(async () => {
      // The record first: an entry that says decided without one would promise what is not there.
      if (entry.status === "vastgesteld" && outcome.kind === "calculated")
        await makeDecisionSheet({ scenario: scenario.name, record: decisionRecord(state.workbook.tables, scenario, outcome), stamp: { date: dayWords(entry.day), version: runningVersion() }, texts });
      await addTrailEntry(entry, texts);
    });
    await reload();
    return done;
  };
  return <EntryForm scenario={scenario.name} decidable={outcome.kind === "calculated"} onAdd={add} />;
}
