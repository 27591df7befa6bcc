import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { columnLabel } from "../../text/plan/problem-sentence";
import type { MissingPart } from "../../workbook/store/plan/read-plan-workbook";
import { useText } from "../language/language-context";
import { planPaneTexts } from "../../text/plan-pane";
import { scenarioSheetTexts } from "../language/scenario-sheet-texts";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingInlineStart: "18px" }, body: { overflowWrap: "anywhere" } });

/** What was removed from the workbook although the plan needs it; nothing when all is there. */
export function MissingParts({ parts }: { readonly parts: readonly MissingPart[] }) {
  const styles = useStyles();
  const { missing: text } = useText(planPaneTexts);
  const { plan } = useText(scenarioSheetTexts);
  if (parts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text.title}</MessageBarTitle>
        <ul className={styles.list}>
          {parts.map(({ table, column }) => (
            <li key={`${table}|${column ?? ""}`}>
              {column === null ? text.table(plan.tables[table]) : text.column(columnLabel(table, column, plan), plan.tables[table])}
            </li>
          ))}
        </ul>
        {text.hint}
      </MessageBarBody>
    </MessageBar>
  );
}
