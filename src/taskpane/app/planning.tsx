import { makeStyles } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import { paneTexts } from "../../text/pane";
import { Busy } from "../components/busy";
import { FirstRun } from "../features/first-run/first-run";
import { StatusLine } from "../features/plan/status-line";
import { useText } from "../language/language-context";
import { PlanProvider, usePlan } from "../planning/plan-context";

const useStyles = makeStyles({
  // The status line stays below, also under a short view.
  frame: { display: "flex", flexDirection: "column", minHeight: "100%" },
  view: { flexGrow: 1 },
});

/** In a workbook without a plan every place says how to get one. */
function PlanOrFirstRun({ children }: { readonly children: ReactNode }) {
  const { state } = usePlan();
  const { navigation } = useText(paneTexts);
  if (state.kind === "none") return <FirstRun />;
  return <Suspense fallback={<Busy label={navigation.loading} />}>{children}</Suspense>;
}

/** Around the places that work on the plan of the open workbook. */
export default function Planning({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <PlanProvider>
      <div className={styles.frame}>
        <div className={styles.view}>
          <PlanOrFirstRun>{children}</PlanOrFirstRun>
        </div>
        <StatusLine />
      </div>
    </PlanProvider>
  );
}
