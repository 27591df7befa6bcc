import { screeningOf, type ScreeningOutcome } from "../../../domain/norm/screening/screening";
import { plainNumber } from "../../../text/format/amounts";
import { paceInWords, wholeEuros, wholeJobs } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { Fold } from "../../components/fold";
import type { ReadyNorm } from "./norm-context";
import { usePartStyles } from "./part";
import { normPartsTexts } from "../../../text/norm-parts";

/** How long the screening takes, what it yields and what that costs, per dienst. */
export function ScreeningPart({ state: { reading, plan } }: { readonly state: ReadyNorm }) {
  const styles = usePartStyles();
  const { screening: text } = useText(normPartsTexts);
  const { language } = useLanguage();
  const tasks = reading.data.screening;
  if (tasks.length === 0)
    return (
      <Fold id="screening" title={text.title} line={text.none}>
        <p className={styles.sentence}>{text.noneText}</p>
      </Fold>
    );
  const result = screeningOf(tasks, plan?.settings.hourlyRate ?? null);
  const weeks = (count: number) => text.weeks(count, wholeJobs(count, language));
  const line = result.weeks === null ? text.never : text.line(weeks(result.weeks), paceInWords(result.indications, language));
  return (
    <Fold id="screening" title={text.title} line={line}>
      {result.diensten.map((one) => (
        <Dienst key={one.task.dienst} outcome={one} weeks={weeks} />
      ))}
      {result.costs === null && <p className={styles.note}>{text.costsUnknown}</p>}
      {result.diensten.length > 1 && (
        <div className={styles.sentences}>
          <p className={styles.caption}>{text.together}</p>
          <p className={styles.sentence}>{line}.</p>
          {result.backlog > 0 && <p className={styles.sentence}>{text.backlog(plainNumber(result.backlog, language))}</p>}
          {result.costs !== null && result.costPerIndication !== null && (
            <p className={styles.sentence}>
              {text.costs(wholeEuros(result.costs, language), wholeEuros(result.costPerIndication, language))}
            </p>
          )}
        </div>
      )}
    </Fold>
  );
}

function Dienst({
  outcome: { task, hours, weeks: count, indications, costs, costPerIndication },
  weeks,
}: {
  readonly outcome: ScreeningOutcome;
  readonly weeks: (count: number) => string;
}) {
  const styles = usePartStyles();
  const { screening: text } = useText(normPartsTexts);
  const { language } = useLanguage();
  const work = paceInWords(hours, language);
  const sentences = [
    count === null ? text.workNever(work) : text.work(work, weeks(count)),
    text.indications(paceInWords(indications, language), plainNumber(task.caseload, language)),
    ...(task.backlog > 0 ? [text.backlog(plainNumber(task.backlog, language))] : []),
    ...(costs === null || costPerIndication === null
      ? []
      : [text.costs(wholeEuros(costs, language), wholeEuros(costPerIndication, language))]),
  ];
  return (
    <div className={styles.sentences}>
      <p className={styles.caption}>{task.dienst}</p>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
