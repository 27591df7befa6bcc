import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DomainFailure } from "../../../domain/failure/failure";
import type { NormProblem } from "../../../domain/norm/input/norm-problem";
import type { NormTables } from "../../../domain/norm/input/norm-tables";
import { failureSentence } from "../../../text/failures/failure-sentence";
import { normProblemSentence } from "../../../text/norm-input/sentences";
import { showNormCell } from "../../../workbook/store/norm/read-norm-workbook";
import { useLanguage, useText } from "../../language/language-context";
import { useNorm, type ReadyNorm } from "./norm-context";
import { normPaneTexts } from "../../../text/norm-pane";
import { normSheetTexts } from "../../language/norm-sheet-texts";
import { failureTexts } from "../../../text/failures";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingInlineStart: "18px" }, body: { overflowWrap: "anywhere" } });

/** What is missing or wrong in the tables, each with its place and the way to it; nothing when all is well. */
export function NormProblems({ state: { reading, outlook, tables } }: { readonly state: ReadyNorm }) {
  const styles = useStyles();
  const { problems: text } = useText(normPaneTexts);
  const { language } = useLanguage();
  const missing = outlook instanceof DomainFailure ? outlook : (outlook?.unavailable ?? null);
  const count = reading.problems.length;
  return (
    <>
      {count > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{text.title(count)}</MessageBarTitle>
            <ul className={styles.list}>
              {reading.problems.map((problem) => (
                <li key={JSON.stringify([problem.table, problem.row, problem.column, problem.key])}>
                  <Problem problem={problem} />
                </li>
              ))}
            </ul>
            {outlook === null ? text.hintWaiting : text.hint}
          </MessageBarBody>
        </MessageBar>
      )}
      {missing && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            {failureSentence(missing, failureTexts[language])} <WayToTable failure={missing} tables={tables} />
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** Leads to the first cell of the table that has to be filled; nowhere when there is no such table. */
function WayToTable({ failure: { key }, tables }: { readonly failure: DomainFailure; readonly tables: NormTables }) {
  const { problems: text } = useText(normPaneTexts);
  const { work } = useNorm();
  const target =
    key === "normMissing"
      ? ({ table: "norm", row: 1, column: "jaar" } as const)
      : ({ table: "realisatie", row: 1, column: "datum" } as const);
  return tables[target.table].length > 0 && <Link onClick={() => void work(() => showNormCell(target))}>{text.fill}</Link>;
}

function Problem({ problem }: { readonly problem: NormProblem }) {
  const { problems: text } = useText(normPaneTexts);
  const { norm: texts } = useText(normSheetTexts);
  const { language } = useLanguage();
  const { work } = useNorm();
  return (
    <>
      {normProblemSentence(problem, texts, language)} <Link onClick={() => void work(() => showNormCell(problem))}>{text.show}</Link>
    </>
  );
}
