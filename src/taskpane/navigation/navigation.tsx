import { type ReactNode, createContext, useContext, useEffect, useMemo, useReducer } from "react";
import { onPlaceRequest } from "../../commands/places";
import type { View } from "./view";

interface Trail {
  /** The views that were opened, the one in sight last. */
  readonly views: readonly [View, ...View[]];
  /** The view that "back" left, so that the focus can return to what opened it. */
  readonly left?: View;
}

type Step = { readonly kind: "go"; readonly view: View } | { readonly kind: "back" } | { readonly kind: "start"; readonly view: View };

interface Navigation {
  readonly view: View;
  readonly left: View | undefined;
  readonly canGoBack: boolean;
  readonly go: (view: View) => void;
  /** Opens a place from which there is no way back. */
  readonly start: (view: View) => void;
  readonly back: () => void;
}

const start: Trail = { views: [{ name: "plan" }] };

function nextTrail(trail: Trail, step: Step): Trail {
  const [first, ...later] = trail.views;
  const current = later.at(-1) ?? first;
  switch (step.kind) {
    case "start":
      return { views: [step.view] };
    case "go":
      // Opening what is in sight, or changing from one menu item to the next, needs no second "back".
      return { views: current.name === step.view.name ? [first, ...later.slice(0, -1), step.view] : [first, ...later, step.view] };
    case "back":
      return { views: [first, ...later.slice(0, -1)], left: current };
  }
}

const NavigationContext = createContext<Navigation | null>(null);

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [trail, step] = useReducer(nextTrail, start);
  useEffect(() => onPlaceRequest(() => step({ kind: "start", view: { name: "guide", search: true } })), []);
  const navigation = useMemo(
    () => ({
      view: trail.views.at(-1) ?? trail.views[0],
      left: trail.left,
      canGoBack: trail.views.length > 1,
      go: (view: View) => step({ kind: "go", view }),
      start: (view: View) => step({ kind: "start", view }),
      back: () => step({ kind: "back" }),
    }),
    [trail],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("useNavigation needs a NavigationProvider around it");
  return navigation;
}
