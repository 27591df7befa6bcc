import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { YearEnd } from "../../../domain/norm/outlook/outlook";
import { shortChance, wholeJobs, wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { normPaneTexts } from "../../../text/norm-pane";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", ...typographyStyles.body1, fontVariantNumeric: "tabular-nums" },
  caption: { ...typographyStyles.body1Strong, textAlign: "start", paddingBottom: tokens.spacingVerticalXS },
  heading: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    textAlign: "right",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    verticalAlign: "top",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  first: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  detail: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Norm, jobs, gap and chance at the end of each year. */
export function YearTable({ years, confidence }: { readonly years: readonly YearEnd[]; readonly confidence: number }) {
  const styles = useStyles();
  const { years: text } = useText(normPaneTexts);
  const { language } = useLanguage();
  const belowZero = years.some(({ jobs, lower }) => Math.min(jobs ?? 0, lower ?? 0) < 0);
  const projected = years.some(({ kind }) => kind === "expected");
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.caption}</caption>
        <thead>
          <tr>
            {[text.year, text.norm, text.jobs, text.gap, text.chance].map((heading, index) => (
              <th key={heading} scope="col" className={mergeClasses(styles.heading, index === 0 && styles.first)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearLine key={year.year} year={year} />
          ))}
        </tbody>
      </table>
      {projected && (
        <p className={styles.note}>
          {text.note(wholePercentage(confidence, language))} {belowZero && text.belowZero}
        </p>
      )}
    </div>
  );
}

function YearLine({ year: { year, norm, kind, jobs, lower, upper, gap, chance } }: { readonly year: YearEnd }) {
  const styles = useStyles();
  const { years: text } = useText(normPaneTexts);
  const { language } = useLanguage();
  const number = (value: number | null) => (value === null ? text.none : wholeJobs(value, language));
  const margin = kind === "observed" ? text.counted : lower !== null && upper !== null ? text.range(number(lower), number(upper)) : "";
  const whole = gap === null ? null : Math.round(gap);
  const side = whole === null ? "" : whole > 0 ? text.short : whole < 0 ? text.more : text.equal;
  const reached = gap === null ? text.none : gap <= 0 ? text.reached : text.missed;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
        {year}
      </th>
      <td className={styles.cell}>{number(norm)}</td>
      <td className={styles.cell}>
        {number(jobs)}
        <span className={styles.detail}>{margin}</span>
      </td>
      <td className={styles.cell}>
        {number(whole === null ? null : Math.abs(whole))}
        <span className={styles.detail}>{side}</span>
      </td>
      <td className={styles.cell}>{chance === null ? (kind === "observed" ? reached : text.none) : shortChance(chance, language)}</td>
    </tr>
  );
}
