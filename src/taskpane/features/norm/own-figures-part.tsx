import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { normHeading } from "../../../text/norm-input/sentences";
import type { NormBindingResult } from "../../../workbook/store/norm/bind-norm";
import { Message } from "../../components/message";
import { useLanguage, useText } from "../../language/language-context";
import type { OwnFigures } from "./use-own-figures";
import { normPaneTexts } from "../../../text/norm-pane";
import { normSheetTexts } from "../../language/norm-sheet-texts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface OwnFiguresPartProps {
  readonly own: OwnFigures;
  /** There is a table of ours already, which the cells take the place of. */
  readonly replacing?: boolean;
}

/** Takes the cells that are selected on the sheet for a table of the norm, and says which and where. */
export function OwnFiguresPart({ own: { busy, result, use }, replacing = false }: OwnFiguresPartProps) {
  const styles = useStyles();
  const { own: text } = useText(normPaneTexts);
  const title = useId();
  const button = useRef<HTMLButtonElement>(null);
  const found = useRef(result !== null);
  useEffect(() => {
    // The first cells that are found change the whole tab; the keyboard goes on where it was.
    if (found.current) button.current?.focus();
  }, []);
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {text.title}
      </h2>
      <p className={styles.text}>{text.text}</p>
      <p className={styles.text}>{replacing ? `${text.which} ${text.replaces}` : text.which}</p>
      <Button
        ref={button}
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => void use()}
        {...(busy && { icon: <Spinner size="tiny" /> })}
      >
        {busy ? text.busy : text.use}
      </Button>
      {result && <Result result={result} />}
    </section>
  );
}

function Result({ result }: { readonly result: NormBindingResult }) {
  const { own: text } = useText(normPaneTexts);
  const { norm } = useText(normSheetTexts);
  const { language } = useLanguage();
  switch (result.kind) {
    case "bound": {
      const { table, place, rows } = result;
      const columns = new Intl.ListFormat(language, { type: "conjunction" }).format(
        result.columns.map((column) => normHeading(table, column, norm)),
      );
      return <Message intent="success">{text.bound(norm.tables[table], place, rows, columns)}</Message>;
    }
    case "empty":
      return <Message intent="warning">{text.empty}</Message>;
    default:
      return <Message intent="warning">{text[result.kind](result.place)}</Message>;
  }
}
