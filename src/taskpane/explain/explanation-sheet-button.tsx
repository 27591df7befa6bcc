import { makeExplanationSheet } from "../../workbook/explanation-sheet/make-explanation-sheet";
import { useExplainText } from "../language/explain-text";
import { useSheetTexts } from "../language/plan-text";
import { SheetMaker } from "../sheet-maker/sheet-maker";

interface ExplanationSheetButtonProps {
  readonly scenario: string;
  readonly heading: string;
  readonly amount: number;
  readonly sentences: readonly string[];
}

/** Puts the explanation in sight on a sheet. */
export function ExplanationSheetButton(explanation: ExplanationSheetButtonProps) {
  const text = useExplainText();
  const { sheets } = useSheetTexts();
  return (
    <SheetMaker text={text.sheet} make={(stamp) => makeExplanationSheet({ ...explanation, stamp, texts: { explain: text, sheets } })} />
  );
}
