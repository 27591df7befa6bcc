import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useText } from "../../language/language-context";
import { auditTexts } from "../../../text/audit";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: "18px" },
});

/** What to point at and what will be looked at, before the first check. */
export function FirstHint() {
  const styles = useStyles();
  const { hint, looksAt } = useText(auditTexts);
  return (
    <div className={styles.hint}>
      <p className={styles.line}>{hint}</p>
      <ul className={styles.list}>
        {looksAt.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
