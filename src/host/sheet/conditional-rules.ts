import type { IConditionFormattingRule, IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { type Area, areaOf, gridRangeOf, overlaps, subtractArea } from "./area";
import type { Sheet } from "./sheet";

export type RuleConfig = IConditionalFormattingRuleConfig;

/** A rule in the grid. `office` is what office.js said where the grid's form of it says less. */
export interface GridRule extends IConditionFormattingRule {
  readonly office?: { readonly type: string; readonly rule?: unknown };
}

const ADD = "sheet.mutation.add-conditional-rule";
const REMOVE = "sheet.mutation.delete-conditional-rule";
const SET = "sheet.mutation.set-conditional-rule";

/** The rules that hold for some cell of an area, the most important first. */
export function rulesIn(sheet: Sheet, area: Area): GridRule[] {
  return sheet.grid.getConditionalFormattingRules().filter((rule) => rule.ranges.some((range) => overlaps(areaOf(range), area)));
}

export function ruleById(sheet: Sheet, id: string): GridRule | undefined {
  return sheet.grid.getConditionalFormattingRules().find((rule) => rule.cfId === id);
}

/** Adds a rule before all others. */
export function addRule(sheet: Sheet, rule: GridRule): void {
  sheet.mutate(ADD, { rule }, { cfId: rule.cfId }, REMOVE);
}

export function removeRule(sheet: Sheet, rule: GridRule): void {
  sheet.mutate(REMOVE, { cfId: rule.cfId }, { rule: structuredClone(rule) }, ADD);
}

export function changeRule(sheet: Sheet, rule: GridRule, part: Partial<GridRule>): void {
  const before = structuredClone(rule);
  sheet.mutate(SET, { cfId: rule.cfId, rule: { ...before, ...part } }, { cfId: rule.cfId, rule: before });
}

/** Frees an area of rules; cells outside it keep theirs. */
export function clearRules(sheet: Sheet, area: Area): void {
  for (const rule of rulesIn(sheet, area)) {
    const left = rule.ranges.flatMap((range) => subtractArea(areaOf(range), area)).map(gridRangeOf);
    if (left.length === 0) removeRule(sheet, rule);
    else changeRule(sheet, rule, { ranges: left });
  }
}
