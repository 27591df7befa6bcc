import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useText } from "../../language/language-context";
import { normPaneTexts } from "../../../text/norm-pane";

const useStyles = makeStyles({
  headline: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  first: { ...typographyStyles.subtitle1, margin: 0 },
  other: { ...typographyStyles.body1, margin: 0 },
});

/** Where the jobs stand and where they go, in words; the first sentence is the one to remember. */
export function Headline({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  const { headline: text } = useText(normPaneTexts);
  return (
    <section className={styles.headline} aria-label={text.label}>
      {sentences.map((sentence, index) => (
        <p key={sentence} className={index === 0 ? styles.first : styles.other}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
