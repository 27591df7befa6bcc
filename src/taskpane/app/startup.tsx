import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { Busy } from "../components/busy";
import { Notice } from "../components/notice";
import { useLanguage, useText } from "../language/language-context";
import { type OfficeState, awaitOffice, answerTimeoutSeconds } from "./await-office";
import { paneTexts } from "../../text/pane";

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

/** Shows the pane once Excel answers, and until then, or instead, how things stand. */
export function Startup({ state, children }: { readonly state: OfficeState; readonly children: ReactNode }) {
  const { startup } = useText(paneTexts);
  const { language } = useLanguage();
  const styles = useStyles();
  switch (state) {
    case "excel":
      return children;
    case "waiting":
      return <Busy label={startup.loading} />;
    case "outside":
      return (
        <Notice title={startup.outsideTitle} text={startup.outsideText}>
          <a className={styles.link} href={`help/${language}/index.html`}>
            {startup.outsideHelp}
          </a>
        </Notice>
      );
    case "silent":
      return <Notice title={startup.silentTitle} text={startup.silentText(answerTimeoutSeconds)} reload={startup.reload} />;
    case "unreachable":
      return <Notice title={startup.unreachableTitle} text={startup.unreachableText} reload={startup.reload} />;
  }
}

/** How the connection with Excel stands. */
export function useOfficeState(): OfficeState {
  const [state, setState] = useState<OfficeState>("waiting");
  useEffect(() => awaitOffice(setState), []);
  return state;
}
