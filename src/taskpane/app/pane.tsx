import { makeStyles } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { useNavigation } from "../navigation/navigation";
import { Busy } from "../components/busy";
import { CrashBoundary } from "./crash-boundary";
import { Header } from "./header";
import { TabBar } from "./tab-bar";
import { kindOf, show, usesPlan } from "./registry";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

const Planning = lazy(() => import("./planning"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

/** The frame: header above, the view in sight below. */
export function Pane() {
  const text = useText(paneTexts);
  const styles = useStyles();
  const { view, canGoBack } = useNavigation();
  // Kept while another view is open, so that "back" returns to the same results.
  const [query, setQuery] = useState("");
  const place = show(view, { query, setQuery });
  return (
    <div className={styles.pane}>
      <Header />
      {(kindOf(view) === "tab" || !canGoBack) && <TabBar />}
      <main className={styles.view} key={usesPlan(view) ? "plan" : view.name}>
        <CrashBoundary text={text}>
          <Suspense fallback={<Busy label={text.navigation.loading} />}>{usesPlan(view) ? <Planning>{place}</Planning> : place}</Suspense>
        </CrashBoundary>
      </main>
    </div>
  );
}
