import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { gooiEnVechtstreekNorm } from "../../../data/gooi-en-vechtstreek-norm";
import type { NormTables } from "../../../domain/norm/input/norm-tables";
import { makeNorm } from "../../../workbook/store/norm/make-norm";
import { WorkFailure } from "../../components/work-failure";
import { useNorm } from "./norm-context";
import { OwnFiguresPart } from "./own-figures-part";
import { type OwnFigures, roomForFigures } from "./use-own-figures";
import { useText } from "../../language/language-context";
import { normPaneTexts } from "../../../text/norm-pane";
import { normSheetTexts } from "../../language/norm-sheet-texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "16px" },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

/** A workbook without figures for the norm: what the tab is for, and the ways to begin. */
export function NormStart({ own }: { readonly own: OwnFigures }) {
  const styles = useStyles();
  const { start: text } = useText(normPaneTexts);
  const texts = useText(normSheetTexts);
  const { work, failure } = useNorm();
  const [busy, setBusy] = useState(false);
  const make = async (tables: NormTables) => {
    setBusy(true);
    await work(() => makeNorm(tables, texts));
    setBusy(false);
  };
  return (
    <section className={styles.page} aria-labelledby="norm-start">
      <h2 id="norm-start" className={styles.title}>
        {text.title}
      </h2>
      <p className={styles.text}>{text.text}</p>
      <div className={styles.choice}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void make(roomForFigures)}
          {...(busy && { icon: <Spinner size="tiny" /> })}
        >
          {busy ? text.making : text.make}
        </Button>
        <p className={styles.text}>{text.makeText}</p>
      </div>
      <div className={styles.choice}>
        <Button disabledFocusable={busy} onClick={() => void make(gooiEnVechtstreekNorm)}>
          {text.example}
        </Button>
        <p className={styles.text}>{text.exampleText}</p>
      </div>
      <OwnFiguresPart own={own} />
      <WorkFailure failure={failure} />
    </section>
  );
}
