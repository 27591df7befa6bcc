import type { ExplainTarget } from "../../domain/plan/explain/explanation";
import type { PaneTexts } from "../../text/pane/nl";

/** A scenario by its name; null is the base. */
type ScenarioName = string | null;

/** What a place has to be told. A place that is not named here needs nothing. */
interface Parameters {
  explain: { readonly scenario: ScenarioName; readonly target: ExplainTarget; readonly year: number };
  compare: { readonly scenarios: readonly string[] };
  decision: { readonly scenario: ScenarioName };
  /** `search`: start in the search field. */
  guide: { readonly search?: true };
  function: { readonly id: string };
}

/** Every place has a title, so the titles are the list of places. */
export type ViewName = keyof PaneTexts["places"];

type ViewOf<Name extends ViewName> = { readonly name: Name } & (Name extends keyof Parameters ? Parameters[Name] : unknown);

/** A place in the pane. */
export type View = { [Name in ViewName]: ViewOf<Name> }[ViewName];
