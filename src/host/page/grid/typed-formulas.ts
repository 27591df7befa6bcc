import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { FormulaFault } from "../../engine/formula-syntax";
import { type TypingMistake, formulaToDutch, formulaToEnglish } from "../../locale/formula-translation";
import type { Grid } from "./create-grid";
import { readDutchInEditor } from "./dutch-lexer";
import { cellEditorText, editorTexts, replaceCellEditorText } from "./editor-text";

/** `found`: from where it goes wrong to the end of the formula. */
export type FormulaMistake = TypingMistake | { readonly kind: "fault"; readonly reason: FormulaFault["reason"]; readonly found: string };

export interface FormulaTyping {
  /** Whether formulas are typed in Dutch. */
  readonly dutch: () => boolean;
  /** What Excel would have against the English formula. */
  readonly check: (formula: string) => FormulaFault | undefined;
  /** The formula was not taken over; the editor stays open with the text typed. */
  readonly refused: (mistake: FormulaMistake) => void;
  readonly accepted: () => void;
}

/** Checks formulas when they are entered. Dutch ones are stored in English. */
export function takeTypedFormulas({ univer, api }: Grid, typing: FormulaTyping): void {
  const injector = univer.__getInjector();
  const seen = new Set<string>();
  let editing = false;

  readDutchInEditor(injector, (text) => {
    if (!editing || !typing.dutch()) return false;
    for (const current of editorTexts(injector)) seen.add(current).add(current.slice(1));
    return seen.has(text);
  });

  const read = (text: string): { formula: string } | { mistake: FormulaMistake } => {
    // As Excel does: brackets that are still open at the end are closed.
    const typed = text + ")".repeat(injector.get(LexerTreeBuilder).checkIfAddBracket(text));
    const english = typing.dutch() ? formulaToEnglish(typed) : { formula: typed };
    if ("mistake" in english) return english;
    const fault = typing.check(english.formula);
    if (!fault) return english;
    const rest = english.formula.slice(fault.at);
    return { mistake: { kind: "fault", reason: fault.reason, found: typing.dutch() ? formulaToDutch(rest) : rest } };
  };

  api.addEvent(api.Event.BeforeSheetEditStart, () => {
    editing = true;
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
    const text = cellEditorText(injector);
    if (event.isConfirm && text.startsWith("=") && text.length > 1) {
      const result = read(text);
      if ("mistake" in result) {
        event.cancel = true;
        typing.refused(result.mistake);
        return;
      }
      if (typing.dutch()) replaceCellEditorText(injector, result.formula);
    }
    editing = false;
    seen.clear();
    typing.accepted();
  });
}
