import type { View } from "../navigation/view";

/** The places behind the "..." button, in the order in which it shows them. */
export const menuViews = ["sources", "settings", "about"] as const;

export const opensFromMenu = (view: View): boolean => view.name === "sources" || view.name === "settings" || view.name === "about";
