import type { NormOutlook } from "../../../domain/norm/outlook/outlook";
import { paceInWords } from "../../../text/norm-pane/words";
import { useLanguage, useText } from "../../language/language-context";
import { Fold } from "../../components/fold";
import { BarList, usePartStyles } from "./part";
import { normPaneTexts } from "../../../text/norm-pane";

/** Jobs per quarter so far, beside what each next year end asks. */
export function PacePart({ pace, yearEnds }: Pick<NormOutlook, "pace" | "yearEnds">) {
  const styles = usePartStyles();
  const { pace: text } = useText(normPaneTexts);
  const { language } = useLanguage();
  const words = (value: number) => paceInWords(value, language);
  const rows = [
    ...(pace.sinceStart === null ? [] : [{ name: text.sinceStart, value: pace.sinceStart }]),
    ...(pace.lastYear === null ? [] : [{ name: text.lastYear, value: pace.lastYear }]),
    ...yearEnds.flatMap(({ kind, year, neededPace }) =>
      kind === "observed" || neededPace === null ? [] : [{ name: text.neededFor(year), value: neededPace }],
    ),
  ];
  const soFar = pace.lastYear ?? pace.sinceStart;
  const line = pace.needed
    ? text.line(pace.needed.year, words(pace.needed.perQuarter), soFar === null ? null : words(soFar))
    : soFar === null
      ? text.unknown
      : text.lineSoFar(words(soFar));
  const times = pace.needed && soFar !== null && soFar > 0 ? pace.needed.perQuarter / soFar : null;
  return (
    <Fold id="pace" title={text.title} line={line}>
      <BarList lines={rows.map((row) => ({ ...row, amount: words(row.value) }))} />
      {times !== null && pace.needed && times > 1 && <p className={styles.sentence}>{text.times(words(times), pace.needed.year)}</p>}
    </Fold>
  );
}
