import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

const Tabs = lazy(() => import("./tabs"));

const useStyles = makeStyles({
  // As high as the tabs, so that nothing moves when they arrive.
  bar: { flexShrink: 0, minHeight: "44px", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** Place for the tabs; Fluent's tab list is too large to hold up the first sight of the pane. */
export function TabBar() {
  return (
    <div className={useStyles().bar}>
      <Suspense>
        <Tabs />
      </Suspense>
    </div>
  );
}
