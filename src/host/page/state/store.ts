import { useSyncExternalStore } from "react";
import type { HostLanguage } from "../../text/language";

/** A value that parts of the page share and watch. */
export interface Store<T> {
  get(): T;
  set(change: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useStore = <T extends object>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);

/** A message above the grid. An error stays until it is dismissed or something else succeeds. */
export interface Notice {
  readonly kind: "error" | "success";
  readonly text: string;
  /** "formula": about the formula being typed; goes away when one is taken over. */
  readonly about?: "formula";
}

/** Something that would replace the open workbook while it has unsaved changes. */
interface PendingReplacement {
  readonly proceed: () => void;
}

export interface PageState {
  readonly language: HostLanguage;
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
