import { lazy, type ReactNode } from "react";
import type { View, ViewName } from "../navigation/view";

const PlanView = lazy(() => import("../features/plan/plan-view"));
const ScenariosView = lazy(() => import("../features/scenarios/scenarios-view"));
const NormTab = lazy(() => import("../features/norm/norm-tab"));
const AuditView = lazy(() => import("../features/audit/audit-view"));
const ExplainView = lazy(() => import("../features/explain/explain-view"));
const CompareView = lazy(() => import("../features/compare/compare-view"));
const SolveView = lazy(() => import("../features/solve/solve-view"));
const DecisionView = lazy(() => import("../features/decision/decision-view"));
const Guide = lazy(() => import("../features/guide/guide"));
const FunctionPage = lazy(() => import("../features/guide/function-page"));
const Sources = lazy(() => import("../features/sources/sources"));
const Settings = lazy(() => import("../features/settings/settings"));
const About = lazy(() => import("../features/about/about"));

/** What the pane keeps for a place while another is in sight. */
export interface KeptByPane {
  /** What was searched for in the guide. */
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

interface ViewEntry<Name extends ViewName> {
  /** "tab" and "menu": how people get there, in the order of this table; "detail": from another place, with a way back. */
  readonly kind: "tab" | "menu" | "detail";
  /** It works on the plan of the open workbook, and shares with the other such places what has been read of it. */
  readonly usesPlan?: true;
  readonly show: (view: Extract<View, { readonly name: Name }>, kept: KeptByPane) => ReactNode;
}

/** Every place in the pane: a new one is a row here, a title among the places of text/pane, and a folder in features. */
const places: { readonly [Name in ViewName]: ViewEntry<Name> } = {
  plan: { kind: "tab", usesPlan: true, show: () => <PlanView /> },
  scenarios: { kind: "tab", usesPlan: true, show: () => <ScenariosView /> },
  norm: { kind: "tab", show: () => <NormTab /> },
  audit: { kind: "tab", show: () => <AuditView /> },
  explain: { kind: "detail", usesPlan: true, show: (view) => <ExplainView {...view} /> },
  compare: { kind: "detail", usesPlan: true, show: ({ scenarios }) => <CompareView scenarios={scenarios} /> },
  solve: { kind: "detail", usesPlan: true, show: () => <SolveView /> },
  decision: { kind: "detail", usesPlan: true, show: ({ scenario }) => <DecisionView scenario={scenario} /> },
  guide: { kind: "menu", show: (_view, { query, setQuery }) => <Guide query={query} onQuery={setQuery} /> },
  function: { kind: "detail", show: ({ id }) => <FunctionPage id={id} /> },
  sources: { kind: "menu", show: () => <Sources /> },
  settings: { kind: "menu", show: () => <Settings /> },
  about: { kind: "menu", show: () => <About /> },
};

const namesOf = (kind: ViewEntry<ViewName>["kind"]): ViewName[] =>
  (Object.keys(places) as ViewName[]).filter((name) => places[name].kind === kind);

/** The places where the daily work is done, in the order of their tabs. */
export const tabViews: readonly ViewName[] = namesOf("tab");

/** The places behind the "..." button, in the order in which it shows them. */
export const menuViews: readonly ViewName[] = namesOf("menu");

export const kindOf = ({ name }: View): ViewEntry<ViewName>["kind"] => places[name].kind;

export const usesPlan = ({ name }: View): boolean => places[name].usesPlan ?? false;

export function show(view: View, kept: KeptByPane): ReactNode {
  const { show: showPlace } = places[view.name] as ViewEntry<ViewName>;
  return showPlace(view, kept);
}
