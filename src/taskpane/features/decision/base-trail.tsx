import { makeStyles, tokens } from "@fluentui/react-components";
import { TrailButton } from "./trail-button";
import TrailStatus, { type SubjectOfTrail } from "./trail-status";
import { useLazyDecisions } from "./use-lazy-decisions";

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
