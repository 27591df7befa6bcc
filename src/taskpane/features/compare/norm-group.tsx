import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { NormComparison, NormFigureKind, NormRow } from "../../../domain/norm/result/compare-norm";
import { signedEuros } from "../../../text/format/amounts";
import { normAbsenceSentence } from "../../../text/norm-report/result-words";
import { shortChance, wholeEuros, wholeJobs } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { Difference, useTableStyles } from "./difference";
import { compareNormTexts } from "../../../text/compare";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

const useStyles = makeStyles({
  // In view wherever the table is scrolled to.
  sentence: { position: "sticky", left: 0, maxWidth: "280px", paddingBlock: "4px" },
});

const inJobs: readonly NormFigureKind[] = ["norm", "expected", "gap", "jobs"];

/** The rows of the table about the norm; or in one sentence why there are none. */
export function NormGroup({ comparison, columns }: { readonly comparison: NormComparison; readonly columns: number }) {
  const styles = useTableStyles();
  const own = useStyles();
  const { norm: text } = useText(scenarioSheetTexts).scenario;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={styles.group}>
          {comparison.kind === "figures" ? text.caption(comparison.forecast.year) : text.captionWithoutYear}
        </th>
      </tr>
      {comparison.kind === "figures" ? (
        comparison.rows.map((row) => <Row key={row.kind} row={row} measures={comparison.forecast.measuresUnder !== null} />)
      ) : (
        <tr>
          <td colSpan={columns}>
            <div className={own.sentence}>{normAbsenceSentence(comparison, text)}</div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ row: { kind, base, scenarios }, measures }: { readonly row: NormRow; readonly measures: boolean }) {
  const styles = useTableStyles();
  const text = useText(compareNormTexts);
  const { unknown } = useText(scenarioSheetTexts).scenario.norm;
  const { language } = useLanguage();
  const jobs = inJobs.includes(kind);
  const value = (amount: number | null) =>
    amount === null
      ? unknown
      : kind === "chance"
        ? shortChance(amount, language)
        : jobs
          ? wholeJobs(amount, language)
          : wholeEuros(amount, language);
  const signed = (difference: number) =>
    jobs
      ? (difference > 0 ? "+" : "−") + wholeJobs(Math.abs(difference), language)
      : signedEuros(Math.round(difference) || difference, language);
  const strong = mergeClasses(kind === "gap" && styles.total);
  return (
    <tr className={strong}>
      <th scope="row" className={mergeClasses(styles.name, styles.ruled, strong)}>
        {kind === "expected" && !measures ? text.withoutMeasures : text.figures[kind]}
      </th>
      <td className={mergeClasses(styles.cell, styles.ruled)}>{value(base)}</td>
      {scenarios.map((one, s) => (
        <td key={s} className={mergeClasses(styles.cell, styles.ruled)}>
          {value(one.value)}
          {one.difference !== null && (
            <Difference
              difference={one.difference}
              fraction={one.fraction}
              inWords={signed}
              charged={kind === "costs" || kind === "municipalities" || kind === "costPerJob"}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
