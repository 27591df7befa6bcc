import { useCallback, useEffect, type RefObject } from "react";

interface Regions {
  readonly bar: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLIFrameElement | null>;
  readonly focusGrid: () => void;
}

/** F6 goes from the grid to the pane, from the pane to the bar and from the bar to the grid, as between the parts of Excel. */
export function useRegions({ bar, pane, focusGrid }: Regions): { leavePane: () => void } {
  const focusBar = useCallback(() => bar.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus(), [bar]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      if (bar.current?.contains(document.activeElement)) focusGrid();
      else if (pane.current?.contentWindow) pane.current.contentWindow.focus();
      else focusBar();
    };
    window.addEventListener("keydown", key, true);
    return () => window.removeEventListener("keydown", key, true);
  }, [bar, pane, focusGrid, focusBar]);
  return { leavePane: focusBar };
}
