import { useState } from "react";
import { usePlan, type ReadyPlan } from "../../planning/plan-context";
import { ProblemList } from "../../planning/problem-list";
import { WithPlan } from "../../planning/with-plan";
import { WorkFailure } from "../../components/work-failure";
import { SolveForm } from "./solve-form";
import { StartChoice } from "./start-choice";

/** Calculating back: a sentence with three choices, and the answer in one sentence. */
export default function SolveView() {
  return <WithPlan>{(plan) => <Start state={plan} />}</WithPlan>;
}

function Start({ state }: { readonly state: ReadyPlan }) {
  const { failure } = usePlan();
  const { scenarios } = state.workbook;
  const [name, setName] = useState("");
  const index = scenarios.findIndex((one) => one.name === name);
  const outcome = state.scenarios[index] ?? state.base;
  return (
    <>
      <WorkFailure failure={failure} />
      {scenarios.length > 0 && <StartChoice names={scenarios.map((one) => one.name)} chosen={name} onChoose={setName} />}
      {outcome.kind === "calculated" ? (
        <SolveForm key={name} calculated={outcome} start={scenarios[index] ?? null} taken={scenarios.map((one) => one.name)} />
      ) : (
        <ProblemList outcome={outcome} />
      )}
    </>
  );
}
