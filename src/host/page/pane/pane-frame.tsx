import { useEffect, type RefObject } from "react";

interface PaneFrameProps {
  readonly title: string;
  /** Changes when the pane has to start anew, as for another workbook, or when Office's language changes. */
  readonly session: string;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** F6 pressed inside the pane. */
  readonly onLeave: () => void;
}

/** The add-in's own page, unchanged, where Excel would show its task pane. */
export function PaneFrame({ title, session, frame, onLeave }: PaneFrameProps) {
  useEffect(() => {
    const element = frame.current;
    const listen = () => {
      element?.contentWindow?.addEventListener("keydown", (event) => {
        if (event.key !== "F6") return;
        event.preventDefault();
        onLeave();
      });
    };
    listen();
    element?.addEventListener("load", listen);
    return () => element?.removeEventListener("load", listen);
  }, [frame, session, onLeave]);
  return <iframe key={session} ref={frame} className="pane-frame" src="taskpane.html" title={title} />;
}
