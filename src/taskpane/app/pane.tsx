import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, Suspense, lazy, useState } from "react";
import { useNavigation } from "../navigation/navigation";
import { isPlanning, type View } from "../navigation/view";
import { Busy } from "../components/busy";
import { CrashBoundary } from "./crash-boundary";
import { Header } from "./header";
import { TabBar } from "./tab-bar";
import { isTab } from "./tab-views";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

const Planning = lazy(() => import("./planning"));
const NormTab = lazy(() => import("../features/norm/norm-tab"));
const AuditView = lazy(() => import("../features/audit/audit-view"));
const Guide = lazy(() => import("../features/guide/guide"));
const FunctionPage = lazy(() => import("../features/guide/function-page"));
const Sources = lazy(() => import("../features/sources/sources"));
const Settings = lazy(() => import("../features/settings/settings"));
const About = lazy(() => import("../features/about/about"));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%" },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

function content(view: View, guide: ReactNode) {
  switch (view.name) {
    case "plan":
    case "scenarios":
    case "explain":
    case "compare":
    case "solve":
    case "decision":
      return <Planning view={view} />;
    case "norm":
      return <NormTab />;
    case "audit":
      return <AuditView />;
    case "guide":
      return guide;
    case "function":
      return <FunctionPage id={view.id} />;
    case "sources":
      return <Sources />;
    case "settings":
      return <Settings />;
    case "about":
      return <About />;
  }
}

/** The frame: header above, the view in sight below. */
export function Pane() {
  const text = useText(paneTexts);
  const styles = useStyles();
  const { view, canGoBack } = useNavigation();
  // Kept while another view is open, so that "back" returns to the same results.
  const [query, setQuery] = useState("");
  return (
    <div className={styles.pane}>
      <Header />
      {(isTab(view.name) || !canGoBack) && <TabBar />}
      <main className={styles.view} key={isPlanning(view) ? "plan" : view.name}>
        <CrashBoundary text={text}>
          <Suspense fallback={<Busy label={text.navigation.loading} />}>
            {content(view, <Guide query={query} onQuery={setQuery} />)}
          </Suspense>
        </CrashBoundary>
      </main>
    </div>
  );
}
