import type { Language } from "../../../text/language";

/** A message above the grid. An error stays until it is dismissed or something else succeeds. */
export interface Notice {
  readonly kind: "error" | "success";
  readonly text: string;
  /** "formula": about the formula being typed; goes away when one is taken over. */
  readonly about?: "formula";
}

/** Something that would replace the open workbook while it has unsaved changes. */
export interface PendingReplacement {
  readonly proceed: () => void;
}

export interface PageState {
  readonly language: Language;
  readonly fileName: string;
  /** Counts the workbooks that were opened: each has a task pane of its own, as in Excel. 0 until the page shows the first. */
  readonly opened: number;
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly notice: Notice | undefined;
  readonly question: PendingReplacement | undefined;
  /** Read aloud when it changes. */
  readonly announcement: string;
}
