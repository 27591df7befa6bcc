import { Button, makeStyles, Spinner, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import { Message } from "./message";
import { thrownSentence } from "./work-failure";
import { useStamp, type Stamp } from "./use-stamp";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

type Making =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "made"; readonly name: string }
  | { readonly kind: "notMade" }
  | { readonly kind: "failed"; readonly thrown: unknown };

interface SheetMakerProps {
  readonly text: { readonly make: string; readonly again: string; readonly busy: string; readonly made: (name: string) => string };
  readonly appearance?: "primary" | "secondary";
  /** Makes it and answers its name; null when what is in the way is shown where it can be solved. */
  readonly make: (stamp: Stamp) => Promise<string | null>;
  /** Where to look for what is in the way. */
  readonly notMade?: string;
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** A button that makes a sheet or a document, and says where it is or why it is not there. */
export function SheetMaker({ text, appearance = "secondary", make, notMade }: SheetMakerProps) {
  const styles = useStyles();
  const pane = useText(paneTexts);
  const stamp = useStamp();
  const { announce } = useAnnounce();
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const start = async () => {
    setMaking({ kind: "busy" });
    announce(text.busy);
    try {
      const name = await make(stamp());
      setMaking(name === null ? { kind: "notMade" } : { kind: "made", name });
    } catch (thrown) {
      setMaking({ kind: "failed", thrown });
    }
  };
  const busy = making.kind === "busy";
  return (
    <>
      <Button
        className={styles.button}
        appearance={appearance}
        onClick={() => void start()}
        disabledFocusable={busy}
        {...(busy && { icon: <Spinner size="tiny" /> })}
      >
        {busy ? text.busy : making.kind === "made" ? text.again : text.make}
      </Button>
      {making.kind === "made" && <Message intent="success">{text.made(making.name)}</Message>}
      {making.kind === "notMade" && notMade && <Message intent="warning">{notMade}</Message>}
      {making.kind === "failed" && <Message intent="error">{thrownSentence(pane, making.thrown)}</Message>}
    </>
  );
}
