import { describe, expect, it } from "vitest";
import { openExcel, refusal } from "./support";

openExcel();

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address).load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return range;
  });

const write = (address: string, values: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address).values = values as unknown[][];
    await context.sync();
  });

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

describe("values put in cells", () => {
  it("stay the numbers, texts and logical values that they are", async () => {
    await write("A1:D1", [[1.5, "Huizen", true, ""]]);
    const range = await read("A1:D1");
    expect(range.text).toEqual([["1.5", "Huizen", "TRUE", ""]]);
    expect(range.values).toEqual([[1.5, "Huizen", true, ""]]);
    expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Empty"]]);
  });

  it.each([
    ["12", 12, "General"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["65%", 0.65, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1.5E3", 1500, "0.00E+00"],
    ["(5)", -5, "General"],
    ["TRUE", true, "General"],
    ["2020-12-31", 44196, "m/d/yyyy"],
    ["1-1-2020", 43831, "m/d/yyyy"],
    ["12/31/2020", 44196, "m/d/yyyy"],
    ["31-dec-2020", 44196, "d-mmm-yy"],
    ["14:30", 14.5 / 24, "h:mm"],
  ])("that are texts like %s are read as Excel does in American notation", async (text, value, format) => {
    await write("A1", [[text]]);
    const range = await read("A1");
    expect(range.values).toEqual([[value]]);
    expect(range.numberFormat).toEqual([[format]]);
  });

  it.each(["2020-K4", "1.257,00", "€ 1.257", "31-13-2020", "12 stuks", "1.2.3"])("that are texts like %s stay text", async (text) => {
    await write("A1", [[text]]);
    const range = await read("A1");
    expect(range.values).toEqual([[text]]);
    expect(range.valueTypes).toEqual([["String"]]);
  });

  it("stay text behind an apostrophe, which is not part of them", async () => {
    await write("A1:E1", [["'=1+1", "'65%", "'TRUE", "'#N/A", "'007"]]);
    const range = await read("A1:E1");
    expect(range.values).toEqual([["=1+1", "65%", "TRUE", "#N/A", "007"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String", "String", "String"]]);
  });

  it("stay text of digits when the cell is formatted afterwards", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      range.values = [["'007"]];
      await context.sync();
      range.format.font.bold = true;
      range.numberFormat = [["0.00"]];
      await context.sync();
    });
    expect((await read("A1")).values).toEqual([["007"]]);
  });

  it("become formulas when they begin like a calculation", async () => {
    await write("A1:B1", [["+1+2", "-A1"]]);
    const range = await read("A1:B1");
    expect(range.formulas).toEqual([["=+1+2", "=-A1"]]);
    expect(range.values).toEqual([[3, -3]]);
  });

  it("stay text in a cell with the text format", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["=1+1", 12, "1-1-2020"]];
      await context.sync();
    });
    const range = await read("A1:C1");
    expect(range.values).toEqual([["=1+1", "12", "1-1-2020"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
  });

  it("of null leave the cell alone and of an empty text empty it", async () => {
    await write("A1:B1", [[1, 2]]);
    await write("A1:B1", [[null, ""]]);
    expect((await read("A1:B1")).values).toEqual([[1, ""]]);
  });

  it("of one value fill the whole range", async () => {
    await write("A1:B2", 7);
    expect((await read("A1:B2")).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("keep error values apart from texts that look like them", async () => {
    await write("A1:B1", [["#N/A", "#ditisgeenfout"]]);
    const range = await read("A1:B1");
    expect(range.valueTypes).toEqual([["Error", "String"]]);
  });

  it("are refused when the matrix has another size, is too long a text, or is no value", async () => {
    expect(await refusal((context) => void (sheet(context).getRange("A1:B2").values = [[1, 2]]))).toEqual({
      code: "InvalidArgument",
      location: "Range.values",
    });
    expect(await refusal((context) => void (sheet(context).getRange("A1").values = [["x".repeat(32_768)]]))).toMatchObject({
      code: "InvalidArgument",
    });
    expect(await refusal((context) => void (sheet(context).getRange("A:A").values = [[1]]))).toMatchObject({ code: "InvalidArgument" });
  });

  it("of many cells arrive whole, however office.js cuts them up", async () => {
    const values = Array.from({ length: 4000 }, (_row, index) => [index, `rij ${String(index)}`, index % 2 === 0]);
    await write("B2:D4001", values);
    expect((await read("B2:D4001")).values).toEqual(values);
  });
});

describe("formulas put in cells", () => {
  it("calculate and are read back as written", async () => {
    await write("A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
    const range = await read("A3");
    expect(range.formulas).toEqual([["=SUM(A1:A2)"]]);
    expect(range.values).toEqual([[3]]);
  });

  it.each(["=SUM((", "=1+", '="a', "=A1:", "=Onbekend!A1", "=Tabel[Bedrag]", "=SUM(1,2", `=${"1+".repeat(5000)}1`])(
    "are refused when Excel does not accept them: %s",
    async (formula) => {
      expect(await refusal((context) => void (sheet(context).getRange("A1").formulas = [[formula]]))).toEqual({
        code: "InvalidArgument",
        location: "Range.formulas",
      });
    },
  );

  it("change nothing when one of them is refused", async () => {
    await write("A1:A2", [[1], [2]]);
    await refusal((context) => void (sheet(context).getRange("A1:A2").formulas = [["=1+1"], ["=SUM(("]]));
    expect((await read("A1:A2")).formulas).toEqual([[1], [2]]);
  });

  it("spill, and lose to what stands in the way", async () => {
    await write("A1", [["=SEQUENCE(3)"]]);
    expect((await read("A1:A3")).values).toEqual([[1], [2], [3]]);
    await write("A2", [["in de weg"]]);
    const range = await read("A1:A3");
    expect(range.values).toEqual([["#SPILL!"], ["in de weg"], [""]]);
    expect(range.valueTypes[0]).toEqual(["Error"]);
  });

  it("show as Dutch in formulasLocal and are taken over from there", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      range.formulasLocal = [["=AFRONDEN(1,55;1)"]];
      range.load("formulas,formulasLocal,values");
      await context.sync();
      expect(range.formulas).toEqual([["=ROUND(1.55,1)"]]);
      expect(range.formulasLocal).toEqual([["=AFRONDEN(1,55;1)"]]);
      expect(range.values).toEqual([[1.6]]);
    });
  });
});

describe("number formats", () => {
  it("are set for all cells at once or cell by cell, and shape the text", async () => {
    await Excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B1");
      range.values = [[1234.5, 0.5]];
      range.numberFormat = [["#,##0.00", "0%"]];
      range.load("numberFormat,text");
      await context.sync();
      expect(range.numberFormat).toEqual([["#,##0.00", "0%"]]);
      expect(range.text).toEqual([["1,234.50", "50%"]]);
    });
  });

  it("that Excel does not know are refused", async () => {
    expect(await refusal((context) => void (sheet(context).getRange("A1").numberFormat = [['"niet dicht']]))).toEqual({
      code: "InvalidArgument",
      location: "Range.numberFormat",
    });
  });
});

describe("whole columns and rows", () => {
  it("have no cell values, as in Excel", async () => {
    const range = await read("A:C");
    expect(range.values).toBeNull();
  });

  it("are read where they are used", async () => {
    await write("B2:B3", [[1], [2]]);
    const used = await Excel.run(async (context) => {
      const range = sheet(context).getRange("B:B").getUsedRange(true).load("address,values");
      await context.sync();
      return range;
    });
    expect(used.address).toBe("Blad1!B2:B3");
    expect(used.values).toEqual([[1], [2]]);
  });

  it("of more than five million cells are refused", async () => {
    expect(await refusal((context) => void sheet(context).getRange("A1:F900000").load("values"))).toMatchObject({
      code: "RangeExceedsLimit",
    });
  });
});
