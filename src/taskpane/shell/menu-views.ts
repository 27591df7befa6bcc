import type { View } from "../navigation/view";

/** The places behind the "..." button, in the order in which it shows them. */
export const menuViews = ["guide", "sources", "settings", "about"] as const;

export const opensFromMenu = (view: View): boolean =>
  view.name === "guide" || view.name === "sources" || view.name === "settings" || view.name === "about";
