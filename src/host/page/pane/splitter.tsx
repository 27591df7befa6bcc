import { useState, type KeyboardEvent, type PointerEvent } from "react";

export const NARROWEST = 320;
export const WIDEST = 640;
const STEP = 10;

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const within = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const [dragging, setDragging] = useState(false);
  const press = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (dragging) onWidth(within(window.innerWidth - event.clientX));
  };
  const key = (event: KeyboardEvent) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP, Home: WIDEST, End: -WIDEST }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    onWidth(within(width + change));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      className={dragging ? "splitter splitter-dragging" : "splitter"}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={() => setDragging(false)}
      onKeyDown={key}
    />
  );
}
