import { makeStyles } from "@fluentui/react-components";
import { lazy } from "react";
import type { PlanningView } from "../navigation/view";
import ScenariosView from "../scenarios/scenarios-view";
import { PlanProvider } from "./plan-context";
import PlanView from "./plan-view";
import { StatusLine } from "./status-line";

const CompareView = lazy(() => import("../compare/compare-view"));
const DecisionView = lazy(() => import("../decision/decision-view"));
const ExplainView = lazy(() => import("../explain/explain-view"));
const SolveView = lazy(() => import("../solve/solve-view"));

const useStyles = makeStyles({
  // The status line stays below, also under a short view.
  frame: { display: "flex", flexDirection: "column", minHeight: "100%" },
  view: { flexGrow: 1 },
});

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
        <div className={styles.view}>{viewOf(view)}</div>
        <StatusLine />
      </div>
    </PlanProvider>
  );
}
