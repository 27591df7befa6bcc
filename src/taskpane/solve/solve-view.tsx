import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePlanText } from "../language/plan-text";
import { FirstRun } from "../plan/first-run";
import { usePlan, type PlanState } from "../plan/plan-context";
import { ProblemList } from "../plan/problem-list";
import { WorkFailure } from "../plan/work-failure";
import { Busy } from "../shell/busy";
import { SolveForm } from "./solve-form";
import { StartChoice } from "./start-choice";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px 16px 24px" } });

/** Calculating back: a sentence with three choices, and the answer in one sentence. */
export default function SolveView() {
  const styles = useStyles();
  const { loading } = usePlanText();
  const { state, failure } = usePlan();
  if (state.kind === "loading") return <Busy label={loading} />;
  if (state.kind === "none") return <FirstRun />;
  return (
    <div className={styles.page}>
      <WorkFailure failure={state.kind === "failed" ? state.thrown : failure} />
      {state.kind === "ready" && <Start state={state} />}
    </div>
  );
}

function Start({ state }: { readonly state: Extract<PlanState, { kind: "ready" }> }) {
  const { scenarios } = state.workbook;
  const [name, setName] = useState("");
  const index = scenarios.findIndex((one) => one.name === name);
  const outcome = state.scenarios[index] ?? state.base;
  return (
    <>
      {scenarios.length > 0 && <StartChoice names={scenarios.map((one) => one.name)} chosen={name} onChoose={setName} />}
      {outcome.kind === "calculated" ? (
        <SolveForm key={name} calculated={outcome} start={scenarios[index] ?? null} taken={scenarios.map((one) => one.name)} />
      ) : (
        <ProblemList outcome={outcome} />
      )}
    </>
  );
}
