/** A place in the pane. `search`: start in the search field. */
export type View =
  | { readonly name: "plan" }
  | { readonly name: "scenarios" }
  | { readonly name: "guide"; readonly search?: true }
  | { readonly name: "function"; readonly id: string }
  | { readonly name: "sources" }
  | { readonly name: "settings" }
  | { readonly name: "about" };

export type ViewName = View["name"];
