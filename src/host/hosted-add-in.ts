import type { HostFunction } from "./custom-functions/function-metadata";
import type { HostLanguage } from "./text/language";

/** The add-in that this host runs: all that the host knows of it. */
export interface HostedAddIn {
  /** In keys of what the browser keeps; letters only. */
  readonly id: string;
  /** As the page shows it. */
  readonly name: string;
  /** Stands before the name of its functions in formulas, in capitals; the manifest says the same. */
  readonly namespace: string;
  /** Its functions, described in a language. */
  readonly functions: (language: HostLanguage) => readonly HostFunction[];
}

const NONE: HostedAddIn = { id: "host", name: "", namespace: "", functions: () => [] };

let hosted = NONE;

/** The entry of the package: whoever starts the host, or reads or writes files with it, hands the add-in in first. One per process. */
export function hostAddIn(addIn: HostedAddIn): void {
  hosted = addIn;
}

export const hostedAddIn = (): HostedAddIn => hosted;

/** Whether a name in a formula is that of a function of the add-in: its namespace, a point and a name. */
export function isAddInFunction(name: string): boolean {
  return hosted.namespace !== "" && name.toUpperCase().startsWith(`${hosted.namespace}.`);
}
