import type { PaneTexts } from "../../text/pane/nl";
import { WorkbookFailure, type WorkbookFailureReason } from "../../workbook/excel/failure";
import { Message } from "./message";
import { useText } from "../language/language-context";
import { paneTexts } from "../../text/pane";

/** What went wrong and what to do, for anything that was thrown while working in the workbook. */
export function thrownSentence({ failures }: PaneTexts, thrown: unknown): string {
  if (!(thrown instanceof WorkbookFailure)) return failures.unexpected(thrown instanceof Error ? thrown.message : String(thrown));
  const sentence = reasonSentence(failures, thrown.reason);
  return thrown.leftBehind.length > 0 ? `${sentence} ${failures.leftBehind(thrown.leftBehind.join(", "))}` : sentence;
}

function reasonSentence(failures: PaneTexts["failures"], reason: WorkbookFailureReason): string {
  switch (reason.kind) {
    case "namesTaken":
      return reason.names.length > 0 ? failures.namesTaken(reason.names.join(", ")) : failures.nameTaken;
    case "columnsMissing":
      return failures.columnsMissing(reason.table, reason.columns.join(", "));
    case "formula":
      return failures.formula(reason.address);
    case "tableInTheWay":
      return failures.tableInTheWay(reason.table);
    case "notSupported":
      return failures.notSupported(reason.member);
    case "refused":
      return failures.refused([reason.code, reason.member].filter(Boolean).join(", "));
    default:
      return failures[reason.kind];
  }
}

/** Why the last change did not reach the workbook; nothing when it did. */
export function WorkFailure({ failure }: { readonly failure: unknown }) {
  const pane = useText(paneTexts);
  return failure === undefined ? null : <Message intent="error">{thrownSentence(pane, failure)}</Message>;
}
