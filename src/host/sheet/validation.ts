import type { ISheetDataValidationRule } from "@univerjs/core";
import type {} from "@univerjs/sheets-data-validation/facade";
import { type Area, areaOf, gridRangeOf, overlaps, subtractArea } from "./area";
import type { Sheet } from "./sheet";

const ADD = "data-validation.mutation.addRule";
const REMOVE = "data-validation.mutation.removeRule";

/** The rules that hold for some cell of an area. */
export function rulesIn(sheet: Sheet, area: Area): ISheetDataValidationRule[] {
  const rules = sheet.grid.getDataValidations().map(({ rule }) => rule as ISheetDataValidationRule);
  return rules.filter((rule) => rule.ranges.some((range) => overlaps(areaOf(range), area)));
}

/** Whether one rule holds for every cell of an area. */
export function coversAll(rule: ISheetDataValidationRule, area: Area): boolean {
  const uncovered = rule.ranges.reduce<Area[]>((left, range) => left.flatMap((part) => subtractArea(part, areaOf(range))), [area]);
  return uncovered.length === 0;
}

/** Frees an area of rules; cells outside it keep theirs. */
export function clearRules(sheet: Sheet, area: Area): void {
  for (const rule of rulesIn(sheet, area))
    setRanges(sheet, rule, rule.ranges.flatMap((range) => subtractArea(areaOf(range), area)).map(gridRangeOf));
}

/** Lets the rules of a row hold in other rows of the same columns. */
export function continueRules(sheet: Sheet, model: Area, added: Area): void {
  clearRules(sheet, added);
  for (const rule of rulesIn(sheet, model)) {
    const further = rule.ranges.map(areaOf).flatMap((area) => {
      if (!overlaps(area, model)) return [];
      const column = Math.max(area.column, added.column);
      return [gridRangeOf({ ...added, column, columns: Math.min(area.column + area.columns, added.column + added.columns) - column })];
    });
    setRanges(sheet, rule, [...rule.ranges, ...further]);
  }
}

function setRanges(sheet: Sheet, rule: ISheetDataValidationRule, ranges: ISheetDataValidationRule["ranges"]): void {
  const step = (id: string, params: object) => ({ id, params: { unitId: sheet.session.ctx.unitId, subUnitId: sheet.id, ...params } });
  const without = step(REMOVE, { ruleId: rule.uid });
  const changed = ranges.length > 0 ? [step(ADD, { rule: { ...rule, ranges } })] : [];
  sheet.session.cells.mutate([without, ...changed], [...(ranges.length > 0 ? [without] : []), step(ADD, { rule: { ...rule } })]);
}

/** Gives an area this rule in the place of those it has. */
export function putRule(sheet: Sheet, area: Area, rule: Omit<ISheetDataValidationRule, "uid" | "ranges">): void {
  clearRules(sheet, area);
  sheet.grow(area);
  const added: ISheetDataValidationRule = { ...rule, uid: crypto.randomUUID(), ranges: [gridRangeOf(area)] };
  sheet.mutate(ADD, { rule: added }, { ruleId: added.uid }, REMOVE);
}
