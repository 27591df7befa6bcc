import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { NationalComparison } from "../../../domain/norm/outlook/outlook";
import { wholeJobs, wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { normPaneTexts } from "../../../text/norm-pane";

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0 } });

/** The country beside the region, in one sentence; nothing when no national figure is known. */
export function NationalLine({ national }: { readonly national: NationalComparison | null }) {
  const styles = useStyles();
  const text = useText(normPaneTexts);
  const { language } = useLanguage();
  if (!national) return null;
  const { year, nationalYear, nationalShare, nationalJobs, nationalTarget, regionalShare, source } = national;
  const regional = wholePercentage(regionalShare, language);
  return (
    <p className={styles.line} title={source}>
      {text.national(
        nationalYear,
        wholePercentage(nationalShare, language),
        wholeJobs(nationalJobs, language),
        wholeJobs(nationalTarget, language),
      )}{" "}
      {year === nationalYear ? text.nationalRegion(regional) : text.nationalRegionYear(regional, year)}
    </p>
  );
}
