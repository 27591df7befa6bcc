import { describe, expect, it } from "vitest";
import { openExcel, refusal } from "./support";

const excel = openExcel();

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");
const costs = (context: Excel.RequestContext) => context.workbook.tables.getItem("Kosten");

/** Leaves a cell to the formula of its column; the client's types know no null. */
const byFormula = null as unknown as string;

/** A1:C4: Naam, Uren, Bedrag with three rows; Bedrag is a formula. Below the table stands "onder". */
const withTable = () =>
  Excel.run(async (context) => {
    sheet(context).getRange("A1:C4").values = [
      ["Naam", "Uren", "Bedrag"],
      ["a", 1, null],
      ["b", 2, null],
      ["c", 3, null],
    ];
    sheet(context).getRange("A6").values = [["onder"]];
    const table = sheet(context).tables.add("A1:C4", true);
    table.name = "Kosten";
    sheet(context).getRange("C2:C4").formulas = [["=[@Uren]*75"], ["=[@Uren]*75"], ["=[@Uren]*75"]];
    sheet(context).getRange("E1").formulas = [["=SUM(Kosten[Bedrag])"]];
    await context.sync();
  });

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = sheet(context).getRange(address).load("values,formulas");
    await context.sync();
    return range;
  });

const inTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => T) =>
  Excel.run(async (context) => {
    const result = work(costs(context), context);
    await context.sync();
    return result;
  });

describe("structured references", () => {
  it("calculate, and read back as Excel shows them", async () => {
    await withTable();
    const column = await read("C2:C4");
    expect(column.values).toEqual([[75], [150], [225]]);
    expect(column.formulas).toEqual([["=[@Uren]*75"], ["=[@Uren]*75"], ["=[@Uren]*75"]]);
    expect((await read("E1")).values).toEqual([[450]]);
  });

  it("to the row of a table are taken from the long form too, and from beside the table", async () => {
    await withTable();
    await Excel.run(async (context) => {
      sheet(context).getRange("D2").formulas = [["=Kosten[[#This Row],[Bedrag]]+1"]];
      await context.sync();
    });
    const beside = await read("D2");
    expect(beside.values).toEqual([[76]]);
    expect(beside.formulas).toEqual([["=Kosten[@Bedrag]+1"]]);
  });

  it.each(["=SUM(Kosten[Weg])", "=SUM(Weg[Bedrag])", "=[@Bedrag]"])("to what does not exist are refused: %s", async (formula) => {
    await withTable();
    expect(await refusal((context) => void (sheet(context).getRange("F9").formulas = [[formula]]))).toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("follow the table and its columns when they are renamed", async () => {
    await withTable();
    await inTable((table) => void (table.name = "Lasten"));
    expect((await read("E1")).formulas).toEqual([["=SUM(Lasten[Bedrag])"]]);
    await Excel.run(async (context) => {
      sheet(context).getRange("B1").values = [["Uren per week"]];
      await context.sync();
    });
    const column = await read("C2:C3");
    expect(column.formulas).toEqual([["=[@[Uren per week]]*75"], ["=[@[Uren per week]]*75"]]);
    expect(column.values).toEqual([[75], [150]]);
  });
});

describe("a table", () => {
  it("knows its parts", async () => {
    await withTable();
    const [whole, headings, body, column] = await Excel.run(async (context) => {
      const table = costs(context);
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Uren").getDataBodyRange(),
      ];
      for (const part of parts) part.load("address");
      await context.sync();
      return parts.map(({ address }) => address);
    });
    expect([whole, headings, body, column]).toEqual(["Blad1!A1:C4", "Blad1!A1:C1", "Blad1!A2:C4", "Blad1!B2:B4"]);
  });

  it("gets rows that carry its formulas on, and pushes down what is below", async () => {
    await withTable();
    await inTable(
      (table) =>
        void table.rows.add(undefined, [
          ["d", 4, byFormula],
          ["e", 5, byFormula],
          ["f", 6, byFormula],
        ]),
    );
    expect((await read("C5:C7")).values).toEqual([[300], [375], [450]]);
    expect((await read("E1")).values).toEqual([[75 * 21]]);
    const below = await read("A6:A9");
    expect(below.values).toEqual([["e"], ["f"], [""], ["onder"]]);
  });

  it("gets rows that look as the row they follow and take the same input, until they are undone", async () => {
    await withTable();
    await Excel.run(async (context) => {
      const body = costs(context).getDataBodyRange();
      body.getColumn(1).numberFormat = [["0.00"], ["0.00"], ["0.00"]];
      body.getLastRow().format.fill.color = "#FFFF00";
      body.getColumn(0).dataValidation.rule = { list: { inCellDropDown: true, source: "a,b,c,d" } };
      await context.sync();
    });
    await inTable(
      (table) =>
        void table.rows.add(undefined, [
          ["d", 4, byFormula],
          ["a", 5, byFormula],
        ]),
    );
    const look = (address: string) =>
      Excel.run(async (context) => {
        const range = sheet(context).getRange(address).load("numberFormat,dataValidation/type");
        range.format.fill.load("color");
        await context.sync();
        return [range.numberFormat.flat(), range.format.fill.color, range.dataValidation.type];
      });
    expect(await look("A5:A6")).toEqual([["General", "General"], "#FFFF00", "List"]);
    expect(await look("B5:B6")).toEqual([["0.00", "0.00"], "#FFFF00", "None"]);
    expect(await look("A3:A3")).toEqual([["General"], "#FFFFFF", "List"]);
    excel.headless.grid.commands.syncExecuteCommand("univer.command.undo");
    expect(await look("A2:A4")).toEqual([["General", "General", "General"], null, "List"]);
    expect(await look("A5:A6")).toEqual([["General", "General"], "#FFFFFF", "None"]);
  });

  it("gets a row in its midst", async () => {
    await withTable();
    await inTable((table) => void table.rows.add(1, [["x", 10, byFormula]]));
    expect((await read("A2:B5")).values).toEqual([
      ["a", 1],
      ["x", 10],
      ["b", 2],
      ["c", 3],
    ]);
    expect((await read("E1")).values).toEqual([[75 * 16]]);
  });

  it("loses rows, but never its last", async () => {
    await withTable();
    await inTable((table) => void table.rows.deleteRowsAt(0, 2));
    expect((await read("A2:B2")).values).toEqual([["c", 3]]);
    expect((await read("E1")).values).toEqual([[225]]);
    await inTable((table) => void table.rows.deleteRowsAt(0, 1));
    expect((await read("A1:B2")).values).toEqual([
      ["Naam", "Uren"],
      ["", ""],
    ]);
  });

  it("gets and loses columns", async () => {
    await withTable();
    await inTable((table) => void table.columns.add(1, [["Dienst"], ["x"], ["y"], ["z"]]));
    expect((await read("A1:D2")).values).toEqual([
      ["Naam", "Dienst", "Uren", "Bedrag"],
      ["a", "x", 1, 75],
    ]);
    expect((await read("F1")).values).toEqual([[450]]);
    await inTable((table) => table.columns.getItem("Dienst").delete());
    expect((await read("A1:C2")).values).toEqual([
      ["Naam", "Uren", "Bedrag"],
      ["a", 1, 75],
    ]);
  });

  it("that loses a column leaves #REF! where the column was used, also when a column of that name comes back", async () => {
    await withTable();
    await Excel.run(async (context) => {
      sheet(context).getRange("F1:F2").formulas = [['=IFERROR(Kosten[[#Headers],[Uren]],"weg")'], ["=COUNTA(Kosten[Naam])"]];
      await context.sync();
    });
    expect((await read("F1:F2")).values).toEqual([["Uren"], [3]]);
    await inTable((table) => table.columns.getItem("Uren").delete());
    await inTable((table) => void table.columns.add(undefined, [["Uren"], [1], [2], [3]]));
    const { values, formulas } = await read("F1:F2");
    expect(values).toEqual([["weg"], [3]]);
    expect(formulas).toEqual([['=IFERROR(#REF!,"weg")'], ["=COUNTA(Kosten[Naam])"]]);
  });

  it("shows totals in a row of its own", async () => {
    await withTable();
    await inTable((table) => void (table.showTotals = true));
    const address = await Excel.run(async (context) => {
      const totals = costs(context).getTotalRowRange().load("address,values,formulas");
      const whole = costs(context).getRange().load("address");
      await context.sync();
      return [totals.address, whole.address, totals.values, totals.formulas];
    });
    expect(address).toEqual(["Blad1!A5:C5", "Blad1!A1:C5", [["Totaal", "", 450]], [["Totaal", "", "=SUBTOTAL(109,[Bedrag])"]]]);
    await inTable((table) => void table.rows.add(undefined, [["d", 4, byFormula]]));
    expect((await read("A5:C6")).values).toEqual([
      ["d", 4, 300],
      ["Totaal", "", 750],
    ]);
    await inTable((table) => void (table.showTotals = false));
    expect((await read("A6:C6")).values).toEqual([["", "", ""]]);
  });

  it("takes other borders", async () => {
    await withTable();
    await Excel.run(async (context) => {
      sheet(context).getRange("A5:C5").values = [["d", 4, 300]];
      costs(context).resize("A1:C5");
      await context.sync();
    });
    expect((await read("E1")).values).toEqual([[750]]);
    expect(await refusal((context) => void costs(context).resize("F1:G5"))).toMatchObject({ code: "InvalidArgument" });
    expect(await refusal((context) => void costs(context).resize("A2:C5"))).toMatchObject({ code: "InvalidArgument" });
  });

  it("becomes plain cells, or goes with all that is in it", async () => {
    await withTable();
    await inTable((table) => void table.convertToRange());
    expect((await read("A2:B2")).values).toEqual([["a", 1]]);
    expect(await refusal((context) => void costs(context).load("name"))).toMatchObject({ code: "ItemNotFound" });
  });

  it("makes its headings texts that differ", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:D2").values = [
        ["Naam", 2016, "", "naam"],
        ["a", 1, 2, 3],
      ];
      const table = sheet(context).tables.add("A1:D2", true);
      const columns = table.columns.load("items/name");
      const headings = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(["Naam", "2016", "Column3", "naam2"]);
      expect(headings.values).toEqual([["Naam", "2016", "Column3", "naam2"]]);
    });
  });

  it("sorts its rows, empty cells last", async () => {
    await withTable();
    await Excel.run(async (context) => {
      costs(context).sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    const rows = await read("A2:C4");
    expect(rows.values).toEqual([
      ["c", 3, 225],
      ["b", 2, 150],
      ["a", 1, 75],
    ]);
  });
});

describe("a filter", () => {
  const visible = () =>
    Excel.run(async (context) => {
      const rows = costs(context).getDataBodyRange().getSpecialCells("Visible").load("address");
      const criteria = costs(context).columns.getItem("Uren").filter.load("criteria");
      await context.sync();
      return [rows.address.replaceAll("Blad1!", ""), criteria.criteria];
    });

  it("hides the rows with other values until it is cleared", async () => {
    await withTable();
    await inTable((table) => void table.columns.getItem("Uren").filter.applyValuesFilter(["1", "3"]));
    expect(await visible()).toEqual(["A2:C2,A4:C4", { filterOn: "Values", values: ["1", "3"] }]);
    await inTable((table) => void table.clearFilters());
    expect(await visible()).toEqual(["A2:C4", null]);
  });
});

describe("a table is refused", () => {
  it("over another table, over merged cells, and over whole columns", async () => {
    await withTable();
    expect(await refusal((context) => void sheet(context).tables.add("C4:D8", true))).toMatchObject({ code: "InvalidArgument" });
    await Excel.run(async (context) => {
      sheet(context).getRange("H1:I1").merge();
      await context.sync();
    });
    expect(await refusal((context) => void sheet(context).tables.add("H1:I4", true))).toMatchObject({ code: "MergedRangeConflict" });
    expect(await refusal((context) => void sheet(context).tables.add("K:L", true))).toMatchObject({ code: "InvalidArgument" });
  });

  it.each(["Kosten 2017", "A1", "R1C1", "1Kosten", "C", "", "x".repeat(256)])("the name %s", async (name) => {
    await withTable();
    expect(await refusal((context) => void (costs(context).name = name))).toEqual({ code: "InvalidArgument", location: "Table.name" });
  });

  it("the name of another table or of a name of the workbook", async () => {
    await withTable();
    await Excel.run(async (context) => {
      context.workbook.names.add("Tarief", "=75");
      await context.sync();
    });
    expect(await refusal((context) => void (costs(context).name = "tarief"))).toMatchObject({ code: "ItemAlreadyExists" });
  });
});

describe("an array in a table", () => {
  it("is #SPILL!, and so is one that would spill into a table", async () => {
    await withTable();
    await Excel.run(async (context) => {
      sheet(context).getRange("B2").formulas = [["=SEQUENCE(2)"]];
      sheet(context).getRange("A6").formulas = [["=SEQUENCE(1,2)"]];
      sheet(context).getRange("D7").formulas = [["=SEQUENCE(2)"]];
      await context.sync();
    });
    expect((await read("B2")).values).toEqual([["#SPILL!"]]);
    expect((await read("A6:B6")).values).toEqual([[1, 2]]);
    expect((await read("D7:D8")).values).toEqual([[1], [2]]);
  });
});

describe("inserting and deleting cells", () => {
  it("moves whole tables and refuses to tear one", async () => {
    await withTable();
    await Excel.run(async (context) => {
      sheet(context).getRange("1:2").insert("Down");
      sheet(context).getRange("A:A").insert("Right");
      await context.sync();
    });
    await Excel.run(async (context) => {
      const table = costs(context).getRange().load("address");
      const columns = costs(context).columns.load("items/name");
      const total = sheet(context).getRange("F3").load("values,formulas");
      await context.sync();
      expect(table.address).toBe("Blad1!B3:D6");
      expect(columns.items.map(({ name }) => name)).toEqual(["Naam", "Uren", "Bedrag"]);
      expect(total.values).toEqual([[450]]);
    });
    expect(await refusal((context) => void sheet(context).getRange("B1:C1").insert("Down"))).toMatchObject({
      code: "InsertDeleteConflict",
    });
    await Excel.run(async (context) => {
      sheet(context).getRange("B1:D1").insert("Down");
      await context.sync();
      const table = costs(context).getRange().load("address");
      await context.sync();
      expect(table.address).toBe("Blad1!B4:D7");
    });
  });
});
