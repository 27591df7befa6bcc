import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useGuideText } from "../language/guide-text";
import { Message } from "./message";
import type { Insertion } from "./use-example-insertion";

interface InsertionMessageProps {
  readonly insertion: Insertion;
  readonly onOverwrite: () => void;
  readonly onKeep: () => void;
}

/** How inserting went, or the question whether to overwrite; the question gets the focus on the answer that does no harm. */
export function InsertionMessage({ insertion, onOverwrite, onKeep }: InsertionMessageProps) {
  const text = useGuideText();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (insertion.kind === "occupied") keep.current?.focus();
  }, [insertion]);
  switch (insertion.kind) {
    case "idle":
    case "busy":
      return null;
    case "inserted":
      return <Message intent="success">{text.inserted(insertion.address)}</Message>;
    case "kept":
      return <Message intent="info">{text.kept}</Message>;
    case "failed":
      return <Message intent="error">{insertion.sentence}</Message>;
    case "occupied":
      return (
        <Message
          intent="warning"
          actions={
            <>
              <Button size="small" onClick={onOverwrite}>
                {text.overwrite}
              </Button>
              <Button size="small" ref={keep} onClick={onKeep}>
                {text.keep}
              </Button>
            </>
          }
        >
          {text.occupied(insertion.address, insertion.cells)}
        </Message>
      );
  }
}
