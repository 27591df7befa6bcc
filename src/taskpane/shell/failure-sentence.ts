import type { PaneText } from "../../text/nl/pane";
import { WorkbookFailure } from "../../workbook/failure";
import type { WorkbookFailureReason } from "../../workbook/failure";

/** What went wrong and what to do, for anything that was thrown while working in the workbook. */
export function failureSentence({ failures }: PaneText, thrown: unknown): string {
  if (!(thrown instanceof WorkbookFailure)) return failures.unexpected(thrown instanceof Error ? thrown.message : String(thrown));
  const sentence = reasonSentence(failures, thrown.reason);
  return thrown.leftBehind.length > 0 ? `${sentence} ${failures.leftBehind(thrown.leftBehind.join(", "))}` : sentence;
}

function reasonSentence(failures: PaneText["failures"], reason: WorkbookFailureReason): string {
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
