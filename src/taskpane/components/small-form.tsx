import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SmallFormProps {
  /** What the button says that puts the entry in the workbook. */
  readonly action: string;
  readonly cancel: string;
  readonly onSubmit: () => Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A small form that opens in a view. It tells itself what is missing: the browser would do so in a language of its own. */
export function SmallForm({ action, cancel, onSubmit, onCancel, children }: SmallFormProps) {
  const styles = useStyles();
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {action}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}
