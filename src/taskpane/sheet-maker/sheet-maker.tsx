import { Button, makeStyles, Spinner, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import { Message } from "../function-page/message";
import { useLanguage, usePaneText } from "../language/language-context";
import { failureSentence } from "../shell/failure-sentence";
import { runningVersion } from "../shell/running-version";

type Making = { readonly kind: "idle" } | { readonly kind: "busy" } | { readonly kind: "made"; readonly name: string } | { readonly kind: "failed"; readonly thrown: unknown };

export interface Stamp {
  readonly made: string;
  readonly version: string;
}

interface SheetMakerProps {
  readonly text: { readonly make: string; readonly again: string; readonly busy: string; readonly made: (name: string) => string };
  readonly appearance?: "primary" | "secondary";
  /** Makes it and answers its name. */
  readonly make: (stamp: Stamp) => Promise<string>;
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** A button that makes a sheet or a document, and says where it is or why it is not there. */
export function SheetMaker({ text, appearance = "secondary", make }: SheetMakerProps) {
  const styles = useStyles();
  const pane = usePaneText();
  const { language } = useLanguage();
  const { announce } = useAnnounce();
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const start = async () => {
    setMaking({ kind: "busy" });
    announce(text.busy);
    const made = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date());
    try {
      setMaking({ kind: "made", name: await make({ made, version: runningVersion() }) });
    } catch (thrown) {
      setMaking({ kind: "failed", thrown });
    }
  };
  const busy = making.kind === "busy";
  return (
    <>
      <Button className={styles.button} appearance={appearance} onClick={() => void start()} disabledFocusable={busy} {...(busy && { icon: <Spinner size="tiny" /> })}>
        {busy ? text.busy : making.kind === "made" ? text.again : text.make}
      </Button>
      {making.kind === "made" && <Message intent="success">{text.made(making.name)}</Message>}
      {making.kind === "failed" && <Message intent="error">{failureSentence(pane, making.thrown)}</Message>}
    </>
  );
}
