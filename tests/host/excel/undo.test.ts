import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openExcel } from "./support";

const excel = openExcel();

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const cell = fc.tuple(fc.nat(5), fc.nat(3)).map(([row, column]) => `${"ABCD".charAt(column)}${String(row + 1)}`);
const area = fc.tuple(cell, cell).map(([first, last]) => `${first}:${last}`);
const value = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom("tekst", "10%", "'007", "=A1+1", "", true));

/** What an add-in does with cells, in any order. */
const step = fc.oneof(
  fc.tuple(area, value).map(
    ([at, v]): Step =>
      (sheet) =>
        void (sheet.getRange(at).values = v as unknown as unknown[][]),
  ),
  fc.tuple(area, fc.constantFrom("#FF0000", "#00FF00")).map(
    ([at, color]): Step =>
      (sheet) =>
        void (sheet.getRange(at).format.fill.color = color),
  ),
  fc.tuple(area, fc.boolean()).map(
    ([at, bold]): Step =>
      (sheet) =>
        void (sheet.getRange(at).format.font.bold = bold),
  ),
  fc.tuple(area, fc.constantFrom("EdgeTop", "EdgeBottom", "InsideVertical")).map(
    ([at, side]): Step =>
      (sheet) =>
        void (sheet.getRange(at).format.borders.getItem(side as "EdgeTop").style = "Continuous"),
  ),
  area.map(
    (at): Step =>
      (sheet) =>
        void (sheet.getRange(at).format.protection.locked = false),
  ),
  fc.tuple(area, fc.constantFrom("All", "Contents", "Formats")).map(
    ([at, what]): Step =>
      (sheet) =>
        void sheet.getRange(at).clear(what as "All"),
  ),
  area.map(
    (at): Step =>
      (sheet) =>
        void sheet.getRange(at).merge(),
  ),
  fc.tuple(area, cell).map(
    ([from, to]): Step =>
      (sheet) =>
        void sheet.getRange(to).copyFrom(from),
  ),
  cell.map(
    (at): Step =>
      (sheet) =>
        void sheet.getRange(at).insert("Down"),
  ),
  cell.map(
    (at): Step =>
      (sheet) =>
        void sheet.getRange(at).delete("Up"),
  ),
  fc.nat(4).map(
    (row): Step =>
      (sheet) =>
        void sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).insert("Down"),
  ),
  fc.nat(4).map(
    (row): Step =>
      (sheet) =>
        void (sheet.getRange(`${String(row + 1)}:${String(row + 1)}`).rowHidden = true),
  ),
  area.map(
    (at): Step =>
      (sheet) =>
        void (sheet.getRange(at).dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } }),
  ),
  area.map(
    (at): Step =>
      (sheet) =>
        void (sheet.getRange(at).conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"),
  ),
  fc.constant<Step>((_sheet, context) => void context.workbook.worksheets.add()),
  fc.constant<Step>((sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B3"))),
);

/** Everything a user would notice: contents, styles, merges, hidden rows, rules, sheets, charts. */
function whole(): unknown {
  const { workbook, grid } = excel.headless;
  const styles = workbook.getWorkbook().getStyles();
  const sheets = workbook.getSheets().map((one) => {
    const cells: unknown[] = [];
    one
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        const { v, t, f, custom } = data ?? {};
        const style = styles.getStyleByCell(data);
        if (v != null || f != null || custom != null || style) cells.push([row, column, f == null ? v : null, t, f, custom, style]);
      });
    const hidden = Array.from({ length: 12 }, (_row, row) => one.getSheet().getRowVisible(row));
    const merged = one
      .getSheet()
      .getMergeData()
      .map(({ startRow, endRow, startColumn, endColumn }) => [startRow, endRow, startColumn, endColumn].join());
    const validation = one.getDataValidations().map(({ rule }) => JSON.stringify(rule.ranges));
    return {
      name: one.getSheetName(),
      cells: cells.map((data) => JSON.stringify(data)).sort(),
      hidden,
      merged: merged.sort(),
      validation: validation.sort(),
      formats: one.getConditionalFormattingRules().length,
    };
  });
  return { sheets, charts: grid.charts.length };
}

const perform = (steps: readonly Step[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    for (const one of steps) one(sheet, context);
    await context.sync();
  }).catch(() => undefined);

describe("undo", () => {
  it("takes back all of a batch, whatever was in it and even when it was broken off", { timeout: 120_000 }, async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 6 });
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(steps, steps, async (first, second) => {
        excel.headless.openWorkbook();
        await perform(first);
        await excel.headless.settle();
        const before = whole();
        let undoable = 0;
        const subscription = excel.headless.grid.undo.undoRedoStatus$.subscribe((status) => (undoable = status.undos));
        const undoableBefore = undoable;
        await perform(second);
        await excel.headless.settle();
        if (JSON.stringify(whole()) !== JSON.stringify(before)) changed++;
        if (undoable > undoableBefore) excel.headless.grid.commands.syncExecuteCommand("univer.command.undo");
        subscription.unsubscribe();
        await excel.headless.settle();
        expect(whole()).toEqual(before);
      }),
      { numRuns: 40 },
    );
    expect(changed).toBeGreaterThan(20);
  });

  it.each(["=B5+1", "=A1+1", "=SEQUENCE(3)"])(
    "keeps the formula %s of a cell whose fill is taken back and given again",
    async (formula) => {
      excel.headless.openWorkbook();
      const { grid } = excel.headless;
      const [sheet] = excel.headless.workbook.getSheets();
      const shown = async () => {
        await excel.headless.settle();
        return sheet && [sheet.getRange("A1").getFormula(), ...[0, 1, 2].map((row) => grid.value(sheet, row, 0))];
      };
      await perform([(one) => void (one.getRange("A1").formulas = [[formula]])]);
      const before = await shown();
      expect(before?.[0]).toBe(formula);
      await perform([(one) => void (one.getRange("A1").format.fill.color = "#FF0000")]);
      grid.commands.syncExecuteCommand("univer.command.undo");
      expect(await shown()).toEqual(before);
      grid.commands.syncExecuteCommand("univer.command.redo");
      expect(await shown()).toEqual(before);
    },
  );
});
