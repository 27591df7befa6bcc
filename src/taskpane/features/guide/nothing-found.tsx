import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useText } from "../../language/language-context";
import { guideTexts } from "../../../text/guide";

const useStyles = makeStyles({
  nothing: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  message: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  tip: { ...typographyStyles.body1, margin: 0 },
});

export function NothingFound({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const text = useText(guideTexts);
  const styles = useStyles();
  return (
    <div className={styles.nothing}>
      <p className={styles.message}>{text.notFound(query)}</p>
      <p className={styles.tip}>{text.notFoundTip}</p>
      <Button onClick={onClear}>{text.clearSearch}</Button>
    </div>
  );
}
