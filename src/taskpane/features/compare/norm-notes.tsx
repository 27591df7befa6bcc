import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NormComparison } from "../../../domain/norm/result/compare-norm";
import { compareNormNotes } from "../../../text/compare/norm-notes";
import { useText } from "../../language/language-context";
import { compareNormTexts } from "../../../text/compare";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({ text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 } });

/** What people should know about the rows of the norm. */
export function NormNotes({ comparison }: { readonly comparison: NormComparison }) {
  const styles = useStyles();
  const notes = compareNormNotes(comparison, useText(compareNormTexts), useText(scenarioSheetTexts).scenario.norm);
  return notes.length > 0 && <p className={styles.text}>{notes.join(" ")}</p>;
}
