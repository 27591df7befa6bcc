import type { ExplainTarget } from "../../domain/plan/explain/explanation";

/** A scenario by its name; null is the base. */
type ScenarioName = string | null;

/** A place in the pane. `search`: start in the search field. */
export type View =
  | { readonly name: "plan" }
  | { readonly name: "scenarios" }
  | { readonly name: "explain"; readonly scenario: ScenarioName; readonly target: ExplainTarget; readonly year: number }
  | { readonly name: "compare"; readonly scenarios: readonly string[] }
  | { readonly name: "solve" }
  | { readonly name: "decision"; readonly scenario: ScenarioName }
  | { readonly name: "norm" }
  | { readonly name: "audit" }
  | { readonly name: "guide"; readonly search?: true }
  | { readonly name: "function"; readonly id: string }
  | { readonly name: "sources" }
  | { readonly name: "settings" }
  | { readonly name: "about" };

export type ViewName = View["name"];

/** Places that work on the plan of the open workbook: they share what has been read of it. */
export type PlanningView = Extract<View, { name: "plan" | "scenarios" | "explain" | "compare" | "solve" | "decision" }>;

const planningViews: readonly ViewName[] = [
  "plan",
  "scenarios",
  "explain",
  "compare",
  "solve",
  "decision",
] satisfies PlanningView["name"][];

export const isPlanning = (view: View): view is PlanningView => planningViews.includes(view.name);
