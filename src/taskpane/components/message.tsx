import { makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap", justifyContent: "flex-start" },
});

interface MessageProps {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** What happened, below what was done; scrolled into sight and read aloud. */
export function Message({ intent, children, actions }: MessageProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [children]);
  return (
    <MessageBar ref={bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {actions && <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
