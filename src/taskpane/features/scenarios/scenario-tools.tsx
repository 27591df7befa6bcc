import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useNavigation } from "../../navigation/navigation";
import { useText } from "../../language/language-context";
import { compareTexts } from "../../../text/compare";
import { solveTexts } from "../../../text/solve";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ScenarioToolsProps {
  /** Whether there is anything to compare with the base. */
  readonly compares: boolean;
  /** The ticked scenarios. */
  readonly picked: readonly string[];
}

/** What can be done with more than one scenario, or with none: comparing and calculating back. */
export function ScenarioTools({ compares, picked }: ScenarioToolsProps) {
  const styles = useStyles();
  const compare = useText(compareTexts);
  const solve = useText(solveTexts);
  const { go, left } = useNavigation();
  const compareButton = useRef<HTMLButtonElement>(null);
  const solveButton = useRef<HTMLButtonElement>(null);
  const returned = left?.name;
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    if (returned === "compare") compareButton.current?.focus();
    if (returned === "solve") solveButton.current?.focus();
  }, [returned]);
  return (
    <>
      <div className={styles.buttons}>
        {compares && (
          <Button ref={compareButton} disabledFocusable={picked.length === 0} onClick={() => go({ name: "compare", scenarios: picked })}>
            {compare.compare(picked.length)}
          </Button>
        )}
        <Button ref={solveButton} onClick={() => go({ name: "solve" })}>
          {solve.open}
        </Button>
      </div>
      {compares && picked.length === 0 && <p className={styles.hint}>{compare.hint}</p>}
    </>
  );
}
