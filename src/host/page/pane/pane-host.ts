import type { PaneWindow } from "../../custom-functions/pane-functions";

/** How office.js learns which application it runs in; the numbers are Office's own. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** What a page of the add-in finds in the window around it: the Excel it runs in. */
export interface PaneHost {
  /** For example nl-NL. */
  readonly displayLanguage: () => string;
  readonly documentUrl: () => string;
  readonly theme: OfficeTheme;
  /** Requirement sets by name, with the version that is supported. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Connects office.js in the add-in's window; answers what it looks for as `_richApiNativeBridge`. */
  readonly connect: (pane: PaneWindow) => unknown;
}

declare global {
  interface Window {
    embeddedHost?: PaneHost;
  }
}
