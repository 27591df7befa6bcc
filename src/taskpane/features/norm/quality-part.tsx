import { Field, mergeClasses, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { backtest, type MethodBacktest } from "../../../domain/norm/projection/backtest";
import type { NormOutlook } from "../../../domain/norm/outlook/outlook";
import { methodChoices } from "../../../domain/norm/input/schema";
import type { ProjectionMethod } from "../../../domain/norm/forecast/projection-request";
import { remark } from "../../../text/norm-input/sentences";
import { jobsInWords, wholeJobs, wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { Fold } from "../../components/fold";
import { useNorm, type ReadyNorm } from "./norm-context";
import { usePartStyles } from "./part";
import { normPaneTexts } from "../../../text/norm-pane";
import { normPartsTexts } from "../../../text/norm-parts";
import { normSheetTexts } from "../../language/norm-sheet-texts";

/** What the projection is worth: what stands out in the series, and what each method would have said about it before. */
export function QualityPart({ state, outlook }: { readonly state: ReadyNorm; readonly outlook: NormOutlook }) {
  const styles = usePartStyles();
  const { quality: text } = useText(normPartsTexts);
  const words = useText(normPaneTexts);
  const { norm: texts, sheets } = useText(normSheetTexts);
  const { language } = useLanguage();
  const { chooseMethod } = useNorm();
  const { method } = outlook;
  const kept = state.tables.uitgangspunten;
  // Looking back takes longest of all, and nobody waits for it while typing.
  const realisations = useDeferredValue(state.reading.data.realisations);
  const { confidence } = outlook;
  const results = useMemo(
    () => backtest({ observations: realisations.map(({ day, jobs: value }) => ({ day, value })), confidence, methods: methodChoices }),
    [realisations, confidence],
  );
  const shown = results.find((one) => one.method === method)?.summary;
  const line = shown
    ? text.line(
        jobsInWords(shown.meanAbsoluteError, words, language),
        wholeJobs(shown.held * shown.forecasts, language),
        wholeJobs(shown.forecasts, language),
      )
    : text.tooShort;
  const remarks = outlook.notes.map((note) => remark(note, texts));
  return (
    <Fold id="quality" title={text.title} line={line}>
      <p className={styles.caption}>{text.remarks}</p>
      {remarks.length > 0 ? (
        <ul className={styles.bullets}>
          {remarks.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.sentence}>{text.noRemarks}</p>
      )}
      <Field
        label={text.method}
        hint={
          kept === null
            ? text.notKept(sheets.settings.name)
            : kept["methode"] === null
              ? text.keptBlank(texts.tables.uitgangspunten)
              : text.kept(texts.tables.uitgangspunten)
        }
      >
        <Select value={method} onChange={(_event, data) => chooseMethod(data.value as ProjectionMethod)}>
          {methodChoices.map((one) => (
            <option key={one} value={one}>
              {text.methods[one]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.note}>{text.why}</p>
      {results.some(({ summary }) => summary) ? (
        <Results results={results} chosen={method} confidence={confidence} />
      ) : (
        <p className={styles.sentence}>{text.tooShort}.</p>
      )}
    </Fold>
  );
}

function Results({
  results,
  chosen,
  confidence,
}: {
  readonly results: readonly MethodBacktest[];
  readonly chosen: ProjectionMethod;
  readonly confidence: number;
}) {
  const styles = usePartStyles();
  const { quality: text } = useText(normPartsTexts);
  const { language } = useLanguage();
  return (
    <>
      <p className={styles.note}>{text.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text.method, text.error, text.held, text.count].map((heading, index) => (
              <th key={heading} scope="col" className={mergeClasses(styles.heading, index === 0 && styles.first)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map(({ method, summary }) => (
            <tr key={method} className={mergeClasses(method === chosen && styles.chosen)}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first, method === chosen && styles.chosen)}>
                {text.methods[method]}
              </th>
              <td className={styles.cell}>{summary ? wholeJobs(summary.meanAbsoluteError, language) : text.none}</td>
              <td className={styles.cell}>{summary ? wholePercentage(summary.held, language) : text.none}</td>
              <td className={styles.cell}>{summary ? wholeJobs(summary.forecasts, language) : text.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{text.heldNote(wholePercentage(confidence, language))}</p>
    </>
  );
}
