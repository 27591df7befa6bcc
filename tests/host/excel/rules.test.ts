import { describe, expect, it } from "vitest";
import { openExcel, refusal } from "./support";

const excel = openExcel();

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");
const rules = () => excel.headless.workbook.getActiveSheet().getConditionalFormattingRules();

describe("conditional formats", () => {
  it("with a formula get their look", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("B2:B9");
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=$B2<0";
      custom.format.font.color = "#9C0006";
      custom.format.fill.color = "#FFC7CE";
      custom.format.font.bold = true;
      const all = range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      const rule = range.conditionalFormats.getItemAt(0).custom.rule.load("formula");
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([["Custom", 0]]);
      expect(rule.formula).toBe("=$B2<0");
    });
    expect(rules()).toMatchObject([
      { rule: { subType: "formula", value: "=$B2<0", style: { cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" }, bl: 1 } } },
    ]);
  });

  it("compare values, find text, show bars and colours", async () => {
    await Excel.run(async (context) => {
      const formats = sheet(context).getRange("A1:A9").conditionalFormats;
      formats.add("CellValue").cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      formats.add("CellValue").cellValue.rule = { formula1: "=$C$1", formula2: "=$C$2", operator: "Between" };
      formats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "fout" };
      const bar = formats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#1B365D";
      bar.positiveFormat.gradientFill = false;
      formats.add("TopBottom").topBottom.rule = { rank: 3, type: "BottomItems" };
      formats.add("PresetCriteria").preset.rule = { criterion: "DuplicateValues" };
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#1B365D" },
      };
      const all = formats.load("items/type");
      const second = formats.getItemAt(5).cellValue.load("rule");
      await context.sync();
      expect(all.items.map(({ type }) => type)).toEqual([
        "ColorScale",
        "PresetCriteria",
        "TopBottom",
        "DataBar",
        "ContainsText",
        "CellValue",
        "CellValue",
      ]);
      expect(second.rule).toEqual({ formula1: "=$C$1", formula2: "=$C$2", operator: "Between" });
    });
  });

  it("are cleared where asked and stay elsewhere", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
      sheet(context).getRange("A3:A4").conditionalFormats.clearAll();
      await context.sync();
      const left = sheet(context).getRange("A1:A9").conditionalFormats.getCount();
      const gone = sheet(context).getRange("A3:A4").conditionalFormats.getCount();
      await context.sync();
      expect([left.value, gone.value]).toEqual([1, 0]);
    });
    expect(rules()[0]?.ranges.map(({ startRow, endRow }) => [startRow, endRow])).toEqual([
      [0, 1],
      [4, 8],
    ]);
  });

  it("refuse a formula that Excel does not accept, and another kind's rule", async () => {
    expect(
      await refusal((context) => void (sheet(context).getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM((")),
    ).toMatchObject({ code: "InvalidArgument" });
    expect(
      await refusal(
        (context) =>
          void (sheet(context).getRange("A1").conditionalFormats.add("Custom").cellValue.rule = { formula1: "=1", operator: "EqualTo" }),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("data validation", () => {
  it("keeps its rule, alert and prompt", async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = sheet(context).getRange("A1:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Laren,Huizen" } };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Gemeente", message: "Kies een gemeente uit de lijst." };
      dataValidation.prompt = { showPrompt: true, title: "", message: "Kies" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "Laren,Huizen" } },
        errorAlert: { showAlert: true, style: "Stop", title: "Gemeente", message: "Kies een gemeente uit de lijst." },
        prompt: { showPrompt: true, title: "", message: "Kies" },
        ignoreBlanks: false,
      });
    });
  });

  it.each<[Excel.DataValidationRule, string]>([
    [{ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "WholeNumber"],
    [{ decimal: { formula1: 0, formula2: 1, operator: "Between" } }, "Decimal"],
    [{ custom: { formula: "=ISNUMBER(A1)" } }, "Custom"],
    [{ textLength: { formula1: 40, operator: "LessThanOrEqualTo" } }, "TextLength"],
  ])("reads back as it was given: %j", async (rule, type) => {
    await Excel.run(async (context) => {
      const { dataValidation } = sheet(context).getRange("B2:B5");
      dataValidation.rule = rule;
      dataValidation.load("rule,type");
      await context.sync();
      expect(dataValidation.rule).toEqual(rule);
      expect(dataValidation.type).toBe(type);
    });
  });

  it("of a part of a range is not that of the whole", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:A3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const mixed = sheet(context).getRange("A1:A4").dataValidation.load("type,rule");
      const none = sheet(context).getRange("B1").dataValidation.load("type");
      await context.sync();
      expect([mixed.type, mixed.rule, none.type]).toEqual(["Inconsistent", null, "None"]);
      sheet(context).getRange("A2").dataValidation.clear();
      const first = sheet(context).getRange("A1").dataValidation.load("type");
      const second = sheet(context).getRange("A2").dataValidation.load("type");
      await context.sync();
      expect([first.type, second.type]).toEqual(["WholeNumber", "None"]);
    });
  });

  it("is refused when Excel would refuse it", async () => {
    const validation = (context: Excel.RequestContext) => sheet(context).getRange("A1").dataValidation;
    expect(
      await refusal((context) => void (validation(context).rule = { list: { inCellDropDown: true, source: "x".repeat(256) } })),
    ).toMatchObject({ code: "InvalidArgument" });
    expect(await refusal((context) => void (validation(context).rule = { custom: { formula: "=SUM((" } }))).toMatchObject({
      code: "InvalidArgument",
    });
    expect(
      await refusal(
        (context) => void (validation(context).errorAlert = { showAlert: true, style: "Stop", title: "x".repeat(33), message: "" }),
      ),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});
