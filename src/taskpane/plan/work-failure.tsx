import { Message } from "../function-page/message";
import { usePaneText } from "../language/language-context";
import { failureSentence } from "../shell/failure-sentence";

/** Why the last change did not reach the workbook; nothing when it did. */
export function WorkFailure({ failure }: { readonly failure: unknown }) {
  const pane = usePaneText();
  return failure === undefined ? null : <Message intent="error">{failureSentence(pane, failure)}</Message>;
}
