import type { NormPartsTexts } from "../../../text/norm-parts/nl";
import { funnelStageIds, peopleNeeded, regionalFunnel, type FunnelRow } from "../../../domain/norm/funnel/regional-funnel";
import type { YearEnd } from "../../../domain/norm/outlook/outlook";
import { plainNumber } from "../../../text/format/amounts";
import { failureSentence } from "../../../text/failures/failure-sentence";
import { jobsInWords, momentInWords, sentenceCase, wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { Fold } from "../../components/fold";
import { BarList, usePartStyles } from "./part";
import { FunnelTable } from "./funnel-table";
import type { ReadyNorm } from "./norm-context";
import { normPaneTexts } from "../../../text/norm-pane";
import { normPartsTexts } from "../../../text/norm-parts";
import { DomainFailure, orFailure } from "../../../domain/failure/failure";
import { failureTexts } from "../../../text/failures";

interface FunnelPartProps {
  readonly state: ReadyNorm;
  /** The year end of which the missing jobs are translated to people. */
  readonly yearEnd: YearEnd | undefined;
}

/** From the doelgroepregister to work: where people are lost, and how many are needed for the norm. */
export function FunnelPart({ state, yearEnd }: FunnelPartProps) {
  const styles = usePartStyles();
  const { funnel: text } = useText(normPartsTexts);
  const { language } = useLanguage();
  const found = regionalFunnel(state.reading.data.funnel, text.region);
  if (!found)
    return (
      <Fold id="funnel" title={text.title} line={text.none}>
        <p className={styles.sentence}>{text.noneText}</p>
      </Fold>
    );
  const { region, municipalities } = found;
  const number = (value: number) => plainNumber(value, language);
  const stages = (region.stages ?? []).map((stage, index) => ({ ...stage, name: text.stages[funnelStageIds[index] ?? "register"] }));
  const [first, last] = [stages[0], stages.at(-1)];
  const missing = funnelStageIds[stages.length];
  const lostBefore = region.mostLostBefore === null ? undefined : stages[region.mostLostBefore];
  const sentences = [
    ...(lostBefore ? [text.mostLost(number(lostBefore.lost), lostBefore.name)] : []),
    ...(missing ? [text.unknown(text.stages[missing])] : []),
    ...requestsOf(region, text, number),
  ];
  return (
    <Fold
      id="funnel"
      title={text.title}
      line={
        first && last && stages.length > 1
          ? text.line(number(first.count), number(last.count), last.name, wholePercentage(last.cumulative, language))
          : text.none
      }
    >
      <BarList
        lines={stages.map(({ name, count, conversion }, index) => ({
          name: sentenceCase(name),
          amount: number(count),
          value: count,
          detail: index === 0 || conversion === null ? undefined : text.passed(wholePercentage(conversion, language)),
        }))}
      />
      <div className={styles.sentences}>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <Needed region={region} yearEnd={yearEnd} />
      {municipalities.length > 1 && <FunnelTable rows={[...municipalities, region]} />}
    </Fold>
  );
}

type FunnelText = NormPartsTexts["funnel"];

function requestsOf({ requests }: FunnelRow, text: FunnelText, number: (value: number) => string): string[] {
  const { municipal, inhabitants, praktijkroute } = requests;
  return [
    ...(municipal === null && inhabitants === null
      ? []
      : [text.requests(number((municipal ?? 0) + (inhabitants ?? 0)), number(municipal ?? 0), number(inhabitants ?? 0))]),
    ...(praktijkroute === null ? [] : [text.praktijkroute(number(praktijkroute))]),
  ];
}

/** People that the missing jobs take at each stage, if they pass as they do now. */
function Needed({ region, yearEnd }: { readonly region: FunnelRow; readonly yearEnd: YearEnd | undefined }) {
  const styles = usePartStyles();
  const words = useText(normPaneTexts);
  const { funnel: text } = useText(normPartsTexts);
  const { language } = useLanguage();
  if (!yearEnd || yearEnd.gap === null || yearEnd.gap <= 0) return null;
  const { gap, day } = yearEnd;
  const needed = orFailure(() => peopleNeeded(region, gap));
  if (needed instanceof DomainFailure) return <p className={styles.note}>{failureSentence(needed, failureTexts[language])}</p>;
  if (needed === null) return <p className={styles.note}>{text.neededUnknown}</p>;
  return (
    <>
      {region.jobs !== null && <p className={styles.sentence}>{text.jobs(jobsInWords(region.jobs, words, language))}</p>}
      <p className={styles.sentence}>{text.needed(jobsInWords(gap, words, language), momentInWords(day, words))}</p>
      <ul className={styles.bullets}>
        {needed.perStage.map((people, index) => (
          <li key={funnelStageIds[index]}>
            {text.people(plainNumber(people, language), text.stages[funnelStageIds[index] ?? "register"])}
          </li>
        ))}
      </ul>
    </>
  );
}
