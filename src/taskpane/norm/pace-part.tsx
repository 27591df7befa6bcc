import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NormOutlook } from "../../domain/outlook/outlook";
import { paceInWords } from "../../text/norm-words";
import { useLanguage } from "../language/language-context";
import { useNormText } from "../language/norm-text";
import { Fold } from "../shell/fold";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  row: { display: "contents" },
  name: { ...typographyStyles.body1, margin: 0 },
  amount: { ...typographyStyles.body1Strong, margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  track: { gridColumn: "1 / -1", margin: 0, height: "6px", marginBottom: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground5, borderRadius: tokens.borderRadiusSmall },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
  sentence: { ...typographyStyles.body1, margin: 0 },
});

/** Jobs per quarter so far, beside what each next year end asks. */
export function PacePart({ pace, yearEnds }: Pick<NormOutlook, "pace" | "yearEnds">) {
  const styles = useStyles();
  const { pace: text } = useNormText();
  const { language } = useLanguage();
  const words = (value: number) => paceInWords(value, language);
  const needed = yearEnds.filter(({ kind, neededPace }) => kind !== "observed" && neededPace !== null);
  const rows = [
    ...(pace.sinceStart === null ? [] : [{ name: text.sinceStart, value: pace.sinceStart }]),
    ...(pace.lastYear === null ? [] : [{ name: text.lastYear, value: pace.lastYear }]),
    ...needed.flatMap(({ year, neededPace }) => (neededPace === null ? [] : [{ name: text.neededFor(year), value: neededPace }])),
  ];
  const soFar = pace.lastYear ?? pace.sinceStart;
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const line = pace.needed ? text.line(pace.needed.year, words(pace.needed.perQuarter), soFar === null ? null : words(soFar)) : soFar === null ? text.unknown : text.lineSoFar(words(soFar));
  const times = pace.needed && soFar !== null && soFar > 0 ? pace.needed.perQuarter / soFar : null;
  return (
    <Fold id="pace" title={text.title} line={line}>
      <dl className={styles.list}>
        {rows.map(({ name, value }) => (
          <div key={name} className={styles.row}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.amount}>{words(value)}</dd>
            <dd className={styles.track} aria-hidden="true">
              <div className={styles.bar} style={{ width: `${String((100 * Math.max(0, value)) / most)}%` }} />
            </dd>
          </div>
        ))}
      </dl>
      {times !== null && pace.needed && times > 1 && <p className={styles.sentence}>{text.times(words(times), pace.needed.year)}</p>}
    </Fold>
  );
}
