import { lazy } from "react";
import type { PlanningView } from "../navigation/view";
import ScenariosView from "../scenarios/scenarios-view";
import { PlanProvider } from "./plan-context";
import PlanView from "./plan-view";

const ExplainView = lazy(() => import("../explain/explain-view"));

function viewOf(view: PlanningView) {
  switch (view.name) {
    case "plan":
      return <PlanView />;
    case "scenarios":
      return <ScenariosView />;
    case "explain":
      return <ExplainView {...view} />;
  }
}

/** The places that work on the plan of the open workbook. */
export default function Planning({ view }: { readonly view: PlanningView }) {
  return <PlanProvider>{viewOf(view)}</PlanProvider>;
}
