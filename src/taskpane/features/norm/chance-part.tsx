import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { extraForChance } from "../../../domain/norm/measures/needed-jobs";
import { certainties, type Certainty } from "../../../domain/norm/input/schema";
import type { YearEnd } from "../../../domain/norm/outlook/outlook";
import { readChance, wantedChanceInWords } from "../../../text/norm-chance/wanted-chance";
import { useLanguage, useText } from "../../language/language-context";
import { Fold } from "../../components/fold";
import { usePartStyles } from "./part";
import { YearField } from "./year-field";
import { normChanceTexts } from "../../../text/norm-chance";
import { normPaneTexts } from "../../../text/norm-pane";
import { orFailure } from "../../../domain/failure/failure";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
});

interface ChancePartProps {
  /** The year end that is looked at, with the measures that count. */
  readonly yearEnd: YearEnd;
  readonly planned: boolean;
  /** Of the measures that count, in euros; null when not known. */
  readonly costPerJob: number | null;
  readonly years: readonly YearEnd[];
  readonly onYear: (year: number) => void;
}

/** How many extra jobs a wanted chance takes, and what they cost at the price of the measures. */
export function ChancePart({ yearEnd, planned, costPerJob, years, onYear }: ChancePartProps) {
  const styles = useStyles();
  const parts = usePartStyles();
  const norm = useText(normPaneTexts);
  const text = useText(normChanceTexts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState("80%");
  const [certainty, setCertainty] = useState<Certainty>("middel");
  const reading = readChance(typed, text, language);
  const { expectation, norm: goal } = yearEnd;
  if (!expectation || goal === null) return null;
  const answer =
    "chance" in reading
      ? wantedChanceInWords(
          {
            chance: reading.chance,
            extra: orFailure(() => extraForChance({ expectation, norm: goal, chance: reading.chance, certainty })),
            yearEnd,
            planned,
            costPerJob,
          },
          { chance: text, norm, language },
        )
      : null;
  return (
    <Fold id="chance" title={text.title} line={answer?.line ?? text.lineUnknown}>
      <Field label={text.wanted} hint={text.wantedHint} validationMessage={"problem" in reading ? reading.problem : undefined}>
        <Input className={styles.input} value={typed} inputMode="decimal" onChange={(_event, data) => setTyped(data.value)} />
      </Field>
      <YearField text={text} years={years} chosen={yearEnd.year} onYear={onYear} />
      <Field label={text.certainty}>
        <Select value={certainty} onChange={(_event, data) => setCertainty(certainties.find((one) => one === data.value) ?? certainty)}>
          {certainties.map((one) => (
            <option key={one} value={one}>
              {norm.measureForm.certainties[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={parts.sentences} role="status">
        {answer?.sentences.map((sentence) => (
          <p key={sentence} className={parts.sentence}>
            {sentence}
          </p>
        ))}
      </div>
    </Fold>
  );
}
