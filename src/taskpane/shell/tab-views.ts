import type { ViewName } from "../navigation/view";

/** The places where the daily work is done, in the order of their tabs. */
export const tabViews = ["plan", "scenarios", "norm", "audit"] as const;

export type TabView = (typeof tabViews)[number];

export const isTab = (name: ViewName): name is TabView => tabViews.some((tab) => tab === name);
