import { FluentProvider, makeStaticStyles, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ReactNode, useSyncExternalStore } from "react";

const systemDark = "(prefers-color-scheme: dark)";

/** Brightness as people see it, 0 (black) to 1 (white), of a colour written as #rrggbb. */
function brightness(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function isDark(): boolean {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return theme ? brightness(theme.bodyBackgroundColor) < 0.5 : window.matchMedia(systemDark).matches;
}

/** Excel has no event for a change of theme; it can only change while the pane has no focus. */
function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(systemDark);
  media.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    media.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}

/** Whether Office (or, without Office, the system) shows light text on a dark ground. */
const useDarkTheme = (): boolean => useSyncExternalStore(subscribe, isDark);

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
