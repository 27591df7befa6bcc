import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: { padding: `${tokens.spacingVerticalXS} 0` },
  header: { display: "flex", flexDirection: "column", alignItems: "flex-start", minWidth: 0 },
  heading: { ...typographyStyles.body1Strong },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", textAlign: "start" },
  panel: { marginInline: 0 },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS, minWidth: 0 },
});

interface FoldProps {
  readonly id: string;
  readonly title: string;
  /** What is to know of it while it is closed. */
  readonly line: string;
  readonly children: ReactNode;
}

/** A part of a view, in an accordion: two lines when closed, all of it when open. */
export function Fold({ id, title, line, children }: FoldProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id} className={styles.item}>
      <AccordionHeader expandIconPosition="end" button={{ className: styles.button }}>
        <span className={styles.header}>
          <span className={styles.heading}>{title}</span>
          <span className={styles.line}>{line}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <div className={styles.content}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
}
