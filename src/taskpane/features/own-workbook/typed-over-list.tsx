import { Button } from "@fluentui/react-components";
import type { TypedOver } from "../../../workbook/store/links/plan-links";
import { keepOwnValue, restoreLink } from "../../../workbook/store/plan/write-plan-value";
import { Message } from "../../components/message";
import { usePlan } from "../../planning/plan-context";
import { useWording } from "../../planning/use-wording";
import { useText } from "../../language/language-context";
import { ownWorkbookTexts } from "../../../text/own-workbook";
import { scenarioSheetTexts } from "../../language/scenario-sheet-texts";

/** Cells of the plan that no longer show the user's own, each with a way back and a way to leave it so. */
export function TypedOverList({ cells }: { readonly cells: readonly TypedOver[] }) {
  const { data: text } = useText(ownWorkbookTexts);
  const texts = useText(scenarioSheetTexts);
  const { work } = usePlan();
  const { what, value } = useWording();
  return cells.map((cell) => (
    <Message
      key={`${cell.table} ${cell.row} ${cell.column}`}
      intent={cell.kept ? "info" : "warning"}
      actions={
        <>
          <Button size="small" onClick={() => void work(() => restoreLink(cell, texts))}>
            {text.restore}
          </Button>
          {!cell.kept && (
            <Button size="small" onClick={() => void work(() => keepOwnValue(cell))}>
              {text.keep}
            </Button>
          )}
        </>
      }
    >
      {text[cell.kept ? "kept" : "typedOver"](what(cell), value(cell, cell.value), value(cell, cell.theirs))}
    </Message>
  ));
}
