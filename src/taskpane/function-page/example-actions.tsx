import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { useRef, useState } from "react";
import type { RefObject } from "react";
import type { FunctionExample } from "../../functions/definition";
import { useGuideText } from "../language/guide-text";
import { copyText } from "./copy-text";
import { InsertionMessage } from "./insertion-message";
import { Message } from "./message";
import { useExampleInsertion } from "./use-example-insertion";

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
  const text = useGuideText();
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
