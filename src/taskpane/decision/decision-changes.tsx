import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { changesSince, type DecisionChange, type DecisionRecord } from "../../domain/decision/decision-record";
import { euros, plainNumber } from "../../text/amounts";
import { useCompareText } from "../language/compare-text";
import { useDecisionText } from "../language/decision-text";
import { useLanguage } from "../language/language-context";
import { useWording } from "../scenarios/use-wording";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingInlineStart: "18px" }, body: { overflowWrap: "anywhere" } });

/** More than this nobody reads; the sheet with the decision has them all. */
const mostShown = 12;

/** What changed after a decision, from what to what; or that nothing did. `now` is null when the scenario cannot be calculated. */
export function DecisionChanges({ decided, now }: { readonly decided: DecisionRecord; readonly now: DecisionRecord | null }) {
  const styles = useStyles();
  const text = useDecisionText();
  const sentence = useChangeWords();
  const changes = now ? changesSince(decided, now) : [];
  if (now && !changes.length)
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{text.stands}</MessageBarBody>
      </MessageBar>
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{now ? text.changed(changes.length) : text.notCalculated}</MessageBarTitle>
        <ul className={styles.list}>
          {changes.slice(0, mostShown).map((one, i) => (
            <li key={i}>{sentence(one)}</li>
          ))}
        </ul>
        {changes.length > mostShown && text.more(changes.length - mostShown)}
      </MessageBarBody>
    </MessageBar>
  );
}

function useChangeWords(): (change: DecisionChange) => string {
  const text = useDecisionText();
  const { figures } = useCompareText();
  const { what, value } = useWording();
  const { language } = useLanguage();
  return (change) => {
    if (change.kind === "input") {
      const said = (cell: typeof change.from) => (cell === null ? text.nothing : value(change.cell, cell));
      return text.change(what(change.cell), said(change.from), said(change.to));
    }
    const { kind, name } = change.figure;
    const isHours = kind === "uren" || kind === "dienst";
    const said = (amount: number | null) => (amount === null ? text.nothing : isHours ? plainNumber(amount, language) : euros(amount, language));
    const label = kind === "kosten" || kind === "samen" || kind === "uren" ? figures[kind] : name;
    return text.change(label, said(change.from), said(change.to));
  };
}
