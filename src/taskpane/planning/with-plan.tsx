import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Busy } from "../components/busy";
import { MissingParts } from "./missing-parts";
import { usePlan, type ReadyPlan } from "./plan-context";
import { WorkFailure } from "../components/work-failure";
import { useText } from "../language/language-context";
import { planPaneTexts } from "../../text/plan-pane";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px 16px 24px" },
});

/** A view of the plan once there is one, or why it cannot be read. Without a plan the first run stands in its place. */
export function WithPlan({ children }: { readonly children: (plan: ReadyPlan) => ReactNode }) {
  const styles = useStyles();
  const { loading } = useText(planPaneTexts);
  const { state } = usePlan();
  if (state.kind === "loading") return <Busy label={loading} />;
  if (state.kind === "none") return null;
  return (
    <div className={styles.page}>
      {state.kind === "failed" ? (
        <WorkFailure failure={state.thrown} />
      ) : (
        <>
          <MissingParts parts={state.workbook.missing} />
          {children(state)}
        </>
      )}
    </div>
  );
}
