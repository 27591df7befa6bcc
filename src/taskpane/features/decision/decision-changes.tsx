import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { DecisionChange } from "../../../domain/plan/decision/decision-record";
import type { TrailState } from "../../../domain/plan/decision/trail-state";
import { formatEuros, plainNumber } from "../../../text/format/amounts";
import { standingSentence } from "../../../text/decision/trail-words";
import { useLanguage, useText } from "../../language/language-context";
import { useWording } from "../../planning/use-wording";
import { useDayWords } from "./use-day-words";
import { compareTexts } from "../../../text/compare";
import { decisionTexts } from "../../../text/decision";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, margin: "4px 0 0", paddingInlineStart: "18px" },
  body: { overflowWrap: "anywhere" },
});

/** More than this nobody reads; the sheet with the decision has them all. */
const mostShown = 12;

/** What changed after the latest decision, from what to what; or that nothing did. Nothing while nothing was decided. */
export function DecisionChanges({ state: { kept, standing } }: { readonly state: TrailState }) {
  const styles = useStyles();
  const text = useText(decisionTexts);
  const dayWords = useDayWords();
  const sentence = useChangeWords();
  if (standing.kind === "undecided") return null;
  const changes = standing.kind === "changed" ? standing.changes : [];
  const sentenceOfAll = standingSentence(standing, dayWords(kept?.day ?? null), text);
  return (
    <>
      {kept && !kept.isIntact && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{text.altered(kept.sheet)}</MessageBarBody>
        </MessageBar>
      )}
      <MessageBar intent={standing.kind === "stands" ? "success" : "warning"} layout="multiline">
        <MessageBarBody className={styles.body}>
          {changes.length ? <MessageBarTitle>{sentenceOfAll}</MessageBarTitle> : sentenceOfAll}
          {changes.length > 0 && (
            <ul className={styles.list}>
              {changes.slice(0, mostShown).map((one, i) => (
                <li key={i}>{sentence(one)}</li>
              ))}
              {changes.length > mostShown && <li>{text.more(changes.length - mostShown, kept?.sheet ?? "")}</li>}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
    </>
  );
}

function useChangeWords(): (change: DecisionChange) => string {
  const text = useText(decisionTexts);
  const { figures } = useText(compareTexts);
  const { what, value } = useWording();
  const { language } = useLanguage();
  return (change) => {
    if (change.kind === "input") {
      const said = (cell: typeof change.from) => (cell === null ? text.nothing : value(change.cell, cell));
      return text.change(what(change.cell), said(change.from), said(change.to));
    }
    const { kind, name } = change.figure;
    const isHours = kind === "uren" || kind === "dienst";
    const said = (amount: number | null) =>
      amount === null ? text.nothing : isHours ? text.hoursOf(plainNumber(amount, language)) : formatEuros(amount, language);
    const label = kind === "kosten" || kind === "samen" || kind === "uren" ? figures[kind] : name;
    return text.change(label, said(change.from), said(change.to));
  };
}
