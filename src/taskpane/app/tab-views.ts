import type { View, ViewName } from "../navigation/view";

/** The places where the daily work is done, in the order of their tabs. */
export const tabViews = ["plan", "scenarios", "norm", "audit"] as const;

export type TabView = (typeof tabViews)[number];

export const isTab = (name: ViewName): name is TabView => tabViews.some((tab) => tab === name);

/** The places behind the "..." button, in the order in which it shows them. */
export const menuViews = ["guide", "sources", "settings", "about"] as const;

export const opensFromMenu = (view: View): boolean =>
  view.name === "guide" || view.name === "sources" || view.name === "settings" || view.name === "about";
