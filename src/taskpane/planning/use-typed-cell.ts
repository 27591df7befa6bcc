import type { InputRow } from "../../domain/table/cell";
import { cellRule, checkCell, type CellCheck } from "../../domain/plan/input/check-cell";
import type { PlanTableId } from "../../domain/plan/input/schema";
import { clipped } from "../../text/format/cell-in-words";
import { problemSentence } from "../../text/plan/problem-sentence";
import { readTypedNumber } from "../../text/format/typed-number";
import { useLanguage, useText } from "../language/language-context";
import { planPaneTexts } from "../../text/plan-pane";
import { scenarioSheetTexts } from "../language/scenario-sheet-texts";

/** A cell of the plan by the row it stands in, which says what kind of value it holds. */
export interface PlanCellPlace {
  readonly table: PlanTableId;
  readonly row: InputRow;
  readonly column: string;
}

export type TypedCell = Extract<CellCheck, { readonly value: unknown }> | { readonly sentence: string };

/** Reads what someone typed as the value of a cell: the value, or in one sentence why the cell cannot hold it. */
export function useTypedCell(): (typed: string, place: PlanCellPlace) => TypedCell {
  const { language } = useLanguage();
  const { plan } = useText(scenarioSheetTexts);
  const { notANumber, noPercentage } = useText(planPaneTexts);
  return (typed, { table, row, column }) => {
    const checked = (value: number | string | null): TypedCell => {
      const check = checkCell(table, { ...row, [column]: value }, column);
      return "value" in check ? check : { sentence: problemSentence(check.problem, plan, language) };
    };
    const rule = cellRule(table, row, column);
    if (typed.trim() === "") return checked(null);
    if (rule?.kind === "text" || rule?.kind === "choice") return checked(typed.trim());
    const number = readTypedNumber(typed, language);
    // A word that the cell knows is not taken for a mistyped number.
    if (number === null && "value" in checkCell(table, { ...row, [column]: typed.trim() }, column)) return { value: typed.trim() };
    if (number === null) return { sentence: notANumber(clipped(typed)) };
    const hasSign = typed.includes("%");
    if (rule?.kind !== "fraction") return hasSign ? { sentence: noPercentage(clipped(typed)) } : checked(number);
    // 65 and 65% both mean 0.65; shifting the decimal point in the text keeps 0,7 exactly 0.007.
    return checked(hasSign ? number : Number(`${String(number)}e-2`));
  };
}
