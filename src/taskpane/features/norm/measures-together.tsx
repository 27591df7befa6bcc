import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeasureCover } from "../../../domain/norm/measures/cover-measures";
import type { YearEnd } from "../../../domain/norm/outlook/outlook";
import { chanceInWords, jobsInWords, momentInWords, paceInWords, wholeEuros, wholePercentage } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import type { PlanOfMeasures } from "./plan-of-measures";
import { normPaneTexts } from "../../../text/norm-pane";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  sentence: { ...typographyStyles.body1, margin: 0 },
  caption: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS, margin: 0 },
  row: { display: "contents" },
  party: { ...typographyStyles.body1, margin: 0 },
  amount: { ...typographyStyles.body1Strong, margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** What the measures that count give together, what that does for the gap and the chance, what it costs and who pays. */
export function MeasuresTogether({
  plan: { together, cover },
  withMeasures,
}: {
  readonly plan: PlanOfMeasures;
  readonly withMeasures: YearEnd;
}) {
  const styles = useStyles();
  const words = useText(normPaneTexts);
  const { measures: text, headline } = words;
  const { language } = useLanguage();
  const moment = momentInWords(withMeasures.day, words);
  const jobs = (count: number) => jobsInWords(count, words, language);
  const { gapLeft, shareOfGap, costs, costPerJob } = together;
  const sentences = [
    ...(withMeasures.jobs === null ? [] : [text.effect(moment, jobs(withMeasures.jobs), jobs(together.jobs))]),
    ...(gapLeft === null || shareOfGap === null
      ? []
      : [Math.round(gapLeft) > 0 ? text.closes(wholePercentage(shareOfGap, language), jobs(gapLeft)) : text.closesAll]),
    ...(withMeasures.chance === null ? [] : [headline.chance(chanceInWords(withMeasures.chance, words, language))]),
    ...(shareOfGap !== null && shareOfGap > 0 && shareOfGap < 1 ? [text.times(paceInWords(1 / shareOfGap, language))] : []),
    ...(costs === null
      ? []
      : [
          [
            text.costs(wholeEuros(costs, language), moment),
            ...(costPerJob === null ? [] : [text.costsPerJob(wholeEuros(costPerJob, language))]),
          ].join(" "),
        ]),
  ];
  return (
    <div className={styles.text}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {cover === "noRoom" && <p className={styles.note}>{text.noRoom}</p>}
      {cover && cover !== "noRoom" && cover.costs > 0 && <Cover cover={cover} />}
      {cover && cover !== "noRoom" && cover.outside > 0 && (
        <p className={styles.note}>{text.outside(wholeEuros(cover.outside, language))}</p>
      )}
    </div>
  );
}

function Cover({ cover: { contributions, municipalities } }: { readonly cover: MeasureCover }) {
  const styles = useStyles();
  const { measures: text } = useText(normPaneTexts);
  const { language } = useLanguage();
  const together = municipalities.reduce((sum, { amount }) => sum + amount, 0);
  const rows = [...contributions.filter(({ amount }) => amount > 0), { party: text.municipalities, amount: together }];
  return (
    <>
      <p className={styles.caption}>{text.paid}</p>
      <dl className={styles.list}>
        {rows.map(({ party, amount }) => (
          <div key={party} className={styles.row}>
            <dt className={styles.party}>{party}</dt>
            <dd className={styles.amount}>{wholeEuros(amount, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
