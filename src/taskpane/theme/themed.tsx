import { FluentProvider, makeStaticStyles, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDarkTheme } from "./dark-theme";

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
});

const useStyles = makeStyles({
  page: {
    height: "100vh",
    overflowWrap: "break-word",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** Fluent in the colours of Office. Contrast themes need none of their own: the browser then replaces all colours by the system's. */
export function Themed({ children }: { readonly children: ReactNode }) {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={useDarkTheme() ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}
