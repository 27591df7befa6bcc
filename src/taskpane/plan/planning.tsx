import ScenariosView from "../scenarios/scenarios-view";
import { PlanProvider } from "./plan-context";
import PlanView from "./plan-view";

/** The tabs that work on the plan of the open workbook. */
export default function Planning({ tab }: { readonly tab: "plan" | "scenarios" }) {
  return <PlanProvider>{tab === "plan" ? <PlanView /> : <ScenariosView />}</PlanProvider>;
}
