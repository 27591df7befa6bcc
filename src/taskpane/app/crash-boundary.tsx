import { Component, type ReactNode } from "react";
import type { PaneTexts } from "../../text/pane/nl";
import { Notice } from "../components/notice";

interface CrashBoundaryProps {
  readonly text: PaneTexts;
  readonly children: ReactNode;
}

interface CrashBoundaryState {
  readonly error?: Error;
}

/** A part that fails makes place for a sentence and a button, and leaves the rest of the pane standing. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = {};

  static getDerivedStateFromError(thrown: unknown): CrashBoundaryState {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { crash, startup } = this.props.text;
    const missingPart = error.name === "ChunkLoadError";
    return (
      <Notice title={crash.title} text={missingPart ? crash.missingPart : crash.text} reload={startup.reload}>
        <details>
          <summary>{crash.details}</summary>
          <code>{error.message}</code>
        </details>
      </Notice>
    );
  }
}
