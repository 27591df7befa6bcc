import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { normTableIds } from "../../../domain/norm/input/schema";
import { makeNorm } from "../../../workbook/store/norm/make-norm";
import { useLanguage, useText } from "../../language/language-context";
import { useNorm, type ReadyNorm } from "./norm-context";
import { roomForFigures } from "./use-own-figures";
import { normPaneTexts } from "../../../text/norm-pane";
import { normSheetTexts } from "../../language/norm-sheet-texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** A table without cells of its own is nowhere in the workbook: one of ours always has a row. */
export const missingTables = ({ tables }: ReadyNorm) => normTableIds.filter((id) => tables[id].length === 0);

/** Which tables are nowhere yet, and the way to have empty ones made. */
export function MissingTables({ state }: { readonly state: ReadyNorm }) {
  const styles = useStyles();
  const { own: text, start } = useText(normPaneTexts);
  const texts = useText(normSheetTexts);
  const { language } = useLanguage();
  const { work } = useNorm();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    await work(() => makeNorm(roomForFigures, texts));
    setBusy(false);
  };
  const names = new Intl.ListFormat(language, { type: "conjunction" }).format(missingTables(state).map((id) => texts.norm.tables[id]));
  return (
    <div className={styles.part}>
      <p className={styles.text}>{text.missing(names)}</p>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void make()} {...(busy && { icon: <Spinner size="tiny" /> })}>
        {busy ? start.making : text.makeMissing}
      </Button>
    </div>
  );
}
