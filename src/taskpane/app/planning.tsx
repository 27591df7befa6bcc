import { makeStyles } from "@fluentui/react-components";
import { lazy } from "react";
import type { PlanningView } from "../navigation/view";
import ScenariosView from "../features/scenarios/scenarios-view";
import { PlanProvider, usePlan } from "../planning/plan-context";
import { FirstRun } from "../features/first-run/first-run";
import PlanView from "../features/plan/plan-view";
import { StatusLine } from "../features/plan/status-line";

const CompareView = lazy(() => import("../features/compare/compare-view"));
const DecisionView = lazy(() => import("../features/decision/decision-view"));
const ExplainView = lazy(() => import("../features/explain/explain-view"));
const SolveView = lazy(() => import("../features/solve/solve-view"));

const useStyles = makeStyles({
  // The status line stays below, also under a short view.
  frame: { display: "flex", flexDirection: "column", minHeight: "100%" },
  view: { flexGrow: 1 },
});

/** In a workbook without a plan every place says how to get one. */
function Place({ view }: { readonly view: PlanningView }) {
  const { state } = usePlan();
  return state.kind === "none" ? <FirstRun /> : viewOf(view);
}

function viewOf(view: PlanningView) {
  switch (view.name) {
    case "plan":
      return <PlanView />;
    case "scenarios":
      return <ScenariosView />;
    case "explain":
      return <ExplainView {...view} />;
    case "compare":
      return <CompareView scenarios={view.scenarios} />;
    case "solve":
      return <SolveView />;
    case "decision":
      return <DecisionView scenario={view.scenario} />;
  }
}

/** The places that work on the plan of the open workbook. */
export default function Planning({ view }: { readonly view: PlanningView }) {
  const styles = useStyles();
  return (
    <PlanProvider>
      <div className={styles.frame}>
        <div className={styles.view}>
          <Place view={view} />
        </div>
        <StatusLine />
      </div>
    </PlanProvider>
  );
}
