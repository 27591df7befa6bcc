import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useNavigation } from "../../navigation/navigation";
import TrailStatus from "./trail-status";
import type { SubjectOfTrail } from "./trail-status";
import { useLazyDecisions } from "./use-decisions";
import { useText } from "../../language/language-context";
import { decisionTexts } from "../../../text/decision";

/** Opens the trail of a scenario, or of the base (null); coming back gives the button the focus again. */
export function TrailButton({ scenario }: { readonly scenario: string | null }) {
  const text = useText(decisionTexts);
  const { go, left } = useNavigation();
  const button = useRef<HTMLButtonElement>(null);
  const returned = left?.name === "decision" && left.scenario === scenario;
  useEffect(() => {
    if (returned && document.activeElement === document.body) button.current?.focus();
  }, [returned]);
  return (
    <Button ref={button} onClick={() => go({ name: "decision", scenario })}>
      {text.open}
    </Button>
  );
}

const useStyles = makeStyles({
  trail: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** How far the base has come, and the way to its trail. `plan`: what has been read of the workbook, after which the trail is read again. */
export default function BaseTrail({ plan, of }: { readonly plan: unknown; readonly of: SubjectOfTrail }) {
  const styles = useStyles();
  const decisions = useLazyDecisions(plan);
  return (
    <div className={styles.trail}>
      {decisions && <TrailStatus decisions={decisions} of={of} />}
      <TrailButton scenario={null} />
    </div>
  );
}
