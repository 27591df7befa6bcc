import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import type { HostText } from "../../text/nl";
import type { Notice } from "../state/store";

interface NoticeBarProps {
  readonly text: HostText;
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** A message above the grid; errors are read aloud at once. */
export function NoticeBar({ text, notice, onDismiss }: NoticeBarProps) {
  return (
    <MessageBar intent={notice.kind} politeness={notice.kind === "error" ? "assertive" : "polite"} layout="multiline" className="notice">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" aria-label={text.dismiss} icon={<Dismiss20Regular />} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}

interface UnsavedQuestionProps {
  readonly text: HostText;
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asked before another workbook replaces one with changes; Escape cancels. */
export function UnsavedQuestion({ text, fileName, onSave, onDiscard, onCancel }: UnsavedQuestionProps) {
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => save.current?.focus(), []);
  const question = text.unsavedQuestion;
  return (
    <MessageBar
      intent="warning"
      role="alertdialog"
      aria-label={question.text(fileName)}
      className="notice"
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <MessageBarBody>{question.text(fileName)}</MessageBarBody>
      <MessageBarActions>
        <Button ref={save} size="small" appearance="primary" onClick={onSave}>
          {question.save}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {question.discard}
        </Button>
        <Button size="small" onClick={onCancel}>
          {question.cancel}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
