import { Button, Spinner, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { FunctionExample } from "../../../functions/definition";
import { copyText } from "../../components/copy-text";
import { Message } from "../../components/message";
import { type Insertion, useExampleInsertion } from "./use-example-insertion";
import { useText } from "../../language/language-context";
import { guideTexts } from "../../../text/guide";

interface InsertionMessageProps {
  readonly insertion: Insertion;
  readonly onOverwrite: () => void;
  readonly onKeep: () => void;
}

/** How inserting went, or the question whether to overwrite; the question gets the focus on the answer that does no harm. */
function InsertionMessage({ insertion, onOverwrite, onKeep }: InsertionMessageProps) {
  const text = useText(guideTexts);
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

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ExampleActionsProps {
  readonly example: FunctionExample;
  /** The formula to copy, as Excel shows it, and the element that shows it. */
  readonly formula: string;
  readonly shownFormula: RefObject<HTMLElement | null>;
}

/** What one can do with the example: put it into the workbook, or take its formula along. */
export function ExampleActions({ example, formula, shownFormula }: ExampleActionsProps) {
  const text = useText(guideTexts);
  const styles = useStyles();
  const { insertion, insert, keep, clear } = useExampleInsertion(example);
  const [copied, setCopied] = useState<boolean>();
  const insertButton = useRef<HTMLButtonElement>(null);
  const busy = insertion.kind === "busy";

  const start = (options?: { readonly overwrite: true }) => {
    setCopied(undefined);
    insertButton.current?.focus();
    void insert(options);
  };
  const copy = async () => {
    if (!shownFormula.current) return;
    clear();
    setCopied(await copyText(formula, shownFormula.current));
  };

  return (
    <>
      <p className={styles.hint}>{text.insertHint}</p>
      <div className={styles.actions}>
        <Button
          ref={insertButton}
          appearance="primary"
          icon={busy ? <Spinner size="tiny" /> : <TableAdd20Regular />}
          disabledFocusable={busy}
          onClick={() => start()}
        >
          {busy ? text.inserting : text.insert}
        </Button>
        <Button icon={<Copy20Regular />} disabledFocusable={busy} onClick={() => void copy()}>
          {text.copyFormula}
        </Button>
      </div>
      <InsertionMessage
        insertion={insertion}
        onOverwrite={() => start({ overwrite: true })}
        onKeep={() => {
          keep();
          insertButton.current?.focus();
        }}
      />
      {copied !== undefined && <Message intent={copied ? "success" : "warning"}>{copied ? text.copied : text.copyRefused}</Message>}
    </>
  );
}
