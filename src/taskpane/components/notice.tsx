import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, padding: "24px 16px" },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  // Not Fluent's: what says that something could not be loaded must not have to load anything itself.
  reload: {
    ...typographyStyles.body1Strong,
    padding: `5px ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
});

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** Label of the button that loads the pane again; no button without it. */
  readonly reload?: string;
  readonly children?: ReactNode;
}

/** What takes the place of a view that cannot be shown: what is the matter, and the way on. */
export function Notice({ title, text, reload, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <section role="alert" className={styles.notice}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {reload && (
        <button type="button" className={styles.reload} onClick={() => window.location.reload()}>
          {reload}
        </button>
      )}
      {children}
    </section>
  );
}
