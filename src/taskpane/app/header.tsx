import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useNavigation } from "../navigation/navigation";
import type { View } from "../navigation/view";
import type { PaneTexts } from "../../text/pane/nl";
import { kindOf } from "./registry";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

const BackButton = lazy(() => import("./back-button"));
const MoreMenu = lazy(() => import("./more-menu"));

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    minHeight: "44px",
    // Office draws its own menu over the top right corner of a pane, up to 34 px wide.
    paddingInline: `${tokens.spacingHorizontalL} 38px`,
    "@media (max-width: 240px)": { paddingInline: tokens.spacingHorizontalS, gap: 0 },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  headerWithBack: { paddingInlineStart: tokens.spacingHorizontalXS },
  /** As wide as the button that is on its way. */
  place: { width: "32px" },
  title: {
    ...typographyStyles.subtitle2,
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    outlineStyle: "none",
    "@media (max-width: 240px)": { ...typographyStyles.caption1Strong },
  },
});

/** Tabs, and the guide when it is where one starts, stand under the name of the product. */
function titleOf(view: View, text: PaneTexts, canGoBack: boolean): string {
  if (view.name === "function") return view.id;
  return kindOf(view) === "tab" || (view.name === "guide" && !canGoBack) ? text.product : text.places[view.name];
}

/** Title of the view, the way back and the menu. A new view gets the focus on its title, unless the focus returns to what opened it. */
export function Header() {
  const text = useText(paneTexts);
  const styles = useStyles();
  const { view, left, canGoBack } = useNavigation();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    // Who chooses a tab keeps the focus on it.
    const focusGoesElsewhere = left ? kindOf(left) !== "tab" : kindOf(view) === "tab" || (view.name === "guide" && view.search);
    if (!focusGoesElsewhere) title.current?.focus();
  }, [view, left]);
  return (
    <header className={canGoBack ? `${styles.header} ${styles.headerWithBack}` : styles.header}>
      {canGoBack && (
        <Suspense fallback={<span className={styles.place} />}>
          <BackButton />
        </Suspense>
      )}
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {titleOf(view, text, canGoBack)}
      </h1>
      <Suspense fallback={<span className={styles.place} />}>
        <MoreMenu />
      </Suspense>
    </header>
  );
}
