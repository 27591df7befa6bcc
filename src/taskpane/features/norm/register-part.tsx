import { DomainFailure } from "../../../domain/failure/failure";
import { registerOutlook, type RegisterCrossing } from "../../../domain/norm/register/register-outlook";
import { isoDate } from "../../../domain/time/day";
import { plainNumber } from "../../../text/format/amounts";
import { failureSentence } from "../../../text/failures/failure-sentence";
import { momentInWords, paceInWords, wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { Fold } from "../../components/fold";
import { BarList, usePartStyles } from "./part";
import type { ReadyNorm } from "./norm-context";
import { normPaneTexts } from "../../../text/norm-pane";
import { normPartsTexts } from "../../../text/norm-parts";
import { failureTexts } from "../../../text/failures";

/** Chance that the day of the crossing lies between the days that are told. */
const confidence = 0.8;

/** The groups in the doelgroepregister, where each goes, and when Participatiewet grows past Wajong. */
export function RegisterPart({ state }: { readonly state: ReadyNorm }) {
  const styles = usePartStyles();
  const { register: text } = useText(normPartsTexts);
  const words = useText(normPaneTexts);
  const { language } = useLanguage();
  const outlook = registerOutlook(state.reading.data.register, confidence);
  if (!outlook)
    return (
      <Fold id="register" title={text.title} line={text.none}>
        <p className={styles.sentence}>{text.noneText}</p>
      </Fold>
    );
  const trend = (perQuarter: number): string => {
    const people = paceInWords(Math.abs(perQuarter), language);
    return people === "0" ? text.steady : perQuarter > 0 ? text.growth(people) : text.decline(people);
  };
  const lines = outlook.groups.flatMap(({ group, people, share, perQuarter }) =>
    people === null
      ? []
      : [
          {
            name: text.groups[group],
            amount: plainNumber(people, language),
            value: people,
            detail: [
              ...(share === null ? [] : [wholePercentage(share, language)]),
              ...(perQuarter === null ? [] : [trend(perQuarter)]),
            ].join(", "),
          },
        ],
  );
  const { crossing } = outlook;
  const whyNot = (failure: DomainFailure) =>
    failure.key === "tooFewForLines" ? text.tooFew : failureSentence(failure, failureTexts[language]);
  return (
    <Fold id="register" title={text.title} line={text.line(plainNumber(outlook.total, language), momentInWords(outlook.day, words))}>
      <BarList lines={lines} />
      <p className={styles.sentence}>{crossing instanceof DomainFailure ? whyNot(crossing) : <Crossing crossing={crossing} />}</p>
    </Fold>
  );
}

function Crossing({ crossing: { day, earliest, latest } }: { readonly crossing: RegisterCrossing }) {
  const { register: text } = useText(normPartsTexts);
  const { moment } = useText(normPaneTexts);
  const { language } = useLanguage();
  const date = (one: typeof day) => moment.date(isoDate(one));
  const certainty =
    earliest === null
      ? text.uncertain
      : latest === null
        ? text.from(date(earliest))
        : text.between(date(earliest), date(latest), wholePercentage(confidence, language));
  return `${text.crossing(date(day))} ${certainty}`;
}
