import { AriaLiveAnnouncer } from "@fluentui/react-components";
import { LanguageProvider, useText } from "../language/language-context";
import { NavigationProvider } from "../navigation/navigation";
import { CrashBoundary } from "./crash-boundary";
import { Pane } from "./pane";
import type { OfficeState } from "./await-office";
import { Startup, useOfficeState } from "./startup";
import { Themed } from "./themed";
import { paneTexts } from "../../text/pane";

function StartedPane({ state }: { readonly state: OfficeState }) {
  return (
    <CrashBoundary text={useText(paneTexts)}>
      <Startup state={state}>
        <NavigationProvider>
          <Pane />
        </NavigationProvider>
      </Startup>
    </CrashBoundary>
  );
}

/** The task pane. Its language is Excel's, which is known once Office answers. */
export function App() {
  const state = useOfficeState();
  return (
    <Themed>
      <AriaLiveAnnouncer>
        <LanguageProvider>
          <StartedPane state={state} />
        </LanguageProvider>
      </AriaLiveAnnouncer>
    </Themed>
  );
}
