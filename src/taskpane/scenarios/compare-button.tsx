import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useCompareText } from "../language/compare-text";
import { useNavigation } from "../navigation/navigation";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Opens the ticked scenarios side by side; until one is ticked it says how. */
export function CompareButton({ picked }: { readonly picked: readonly string[] }) {
  const styles = useStyles();
  const text = useCompareText();
  const { go, left } = useNavigation();
  const button = useRef<HTMLButtonElement>(null);
  const returned = left?.name === "compare";
  useEffect(() => {
    if (returned && document.activeElement === document.body) button.current?.focus();
  }, [returned]);
  return (
    <div className={styles.row}>
      <Button ref={button} disabledFocusable={picked.length === 0} onClick={() => go({ name: "compare", scenarios: picked })}>
        {text.compare(picked.length)}
      </Button>
      {picked.length === 0 && <p className={styles.hint}>{text.hint}</p>}
    </div>
  );
}
