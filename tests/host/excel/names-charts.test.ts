import { describe, expect, it } from "vitest";
import { openExcel, refusal } from "./support";

const excel = openExcel();

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

describe("names", () => {
  it("stand for ranges, constants and formulas, and calculate", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:A3").values = [[1], [2], [3]];
      const { names } = context.workbook;
      names.add("Uren", sheet(context).getRange("A1:A3"), "uren per week");
      names.add("Tarief", "=75");
      names.add("Kosten_totaal", "=SUM(Uren)*Tarief");
      sheet(context).getRange("C1:C3").formulas = [["=SUM(Uren)"], ["=Tarief*2"], ["=Kosten_totaal"]];
      const results = sheet(context).getRange("C1:C3").load("values");
      const uren = names.getItem("uren").load("name,value,formula,type,comment,scope,visible");
      const tarief = names.getItem("Tarief").load("value,type");
      const range = names.getItem("Uren").getRange().load("address");
      await context.sync();
      expect(results.values).toEqual([[6], [150], [450]]);
      expect(uren.toJSON()).toMatchObject({
        name: "Uren",
        value: "Blad1!$A$1:$A$3",
        formula: "=Blad1!$A$1:$A$3",
        type: "Range",
        comment: "uren per week",
        scope: "Workbook",
        visible: true,
      });
      expect(tarief.toJSON()).toMatchObject({ value: 75, type: "Integer" });
      expect(range.address).toBe("Blad1!A1:A3");
    });
  });

  it("of a column of a table have a range", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:A3").values = [["Gemeente"], ["Laren"], ["Huizen"]];
      sheet(context).tables.add("A1:A3", true).name = "Gemeenten";
      context.workbook.names.add("Keuze", "=Gemeenten[Gemeente]");
      const range = context.workbook.names.getItem("Keuze").getRangeOrNullObject().load("address");
      sheet(context).getRange("C1").formulas = [["=COUNTA(Keuze)"]];
      const count = sheet(context).getRange("C1").load("values");
      await context.sync();
      expect(range.address).toBe("Blad1!A2:A3");
      expect(count.values).toEqual([[2]]);
    });
  });

  it("of a sheet are not among those of the workbook", async () => {
    await Excel.run(async (context) => {
      sheet(context).names.add("Eigen", sheet(context).getRange("B2"));
      const all = context.workbook.names.load("items/name");
      const own = sheet(context).names.load("items/name,items/scope");
      const range = sheet(context).getRange("Eigen").load("address");
      await context.sync();
      expect(all.items).toEqual([]);
      expect(own.items.map(({ name, scope }) => [name, scope])).toEqual([["Eigen", "Worksheet"]]);
      expect(range.address).toBe("Blad1!B2");
    });
  });

  it("are changed and deleted, and come back with undo", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Tarief", "=75");
      await context.sync();
      const name = context.workbook.names.getItem("Tarief");
      name.formula = "=80";
      name.comment = "per uur";
      await context.sync();
      name.delete();
      await context.sync();
      const gone = context.workbook.names.getItemOrNullObject("Tarief");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    excel.headless.grid.commands.syncExecuteCommand("univer.command.undo");
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("Tarief").load("formula,comment");
      await context.sync();
      expect(name.formula).toBe("=80");
      expect(name.comment).toBe("per uur");
    });
  });

  it("count in formulas that were there before them, until they are deleted, and again after undo", async () => {
    const calculated = () =>
      Excel.run(async (context) => {
        const formulas = sheet(context).getRange("C1:C2").load("values");
        await context.sync();
        return formulas.values.flat();
      });
    const change = (work: (names: Excel.NamedItemCollection) => void) =>
      Excel.run(async (context) => {
        work(context.workbook.names);
        await context.sync();
      });
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:A2").values = [[75], [80]];
      sheet(context).getRange("C1:C2").formulas = [["=Tarief*2"], ["=SUM(Tarief)"]];
      await context.sync();
    });
    expect(await calculated()).toEqual(["#NAME?", "#NAME?"]);
    await change((names) => names.add("Tarief", "=Blad1!$A$1"));
    expect(await calculated()).toEqual([150, 75]);
    await change((names) => (names.getItem("Tarief").formula = "=Blad1!$A$2"));
    expect(await calculated()).toEqual([160, 80]);
    excel.headless.grid.commands.syncExecuteCommand("univer.command.undo");
    expect(await calculated()).toEqual([150, 75]);
    await change((names) => names.getItem("Tarief").delete());
    expect(await calculated()).toEqual(["#NAME?", "#NAME?"]);
    excel.headless.grid.commands.syncExecuteCommand("univer.command.undo");
    expect(await calculated()).toEqual([150, 75]);
  });

  it.each(["A1", "R1C1", "twee woorden", "1e", "R", "c", "TRUE", "a-b"])("are not taken: %s", async (name) => {
    expect(await refusal((context) => void context.workbook.names.add(name, "=1"))).toEqual({
      code: "InvalidArgument",
      location: "NamedItemCollection.add",
    });
  });

  it("are unique, whatever their case, and their formulas sound", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Tarief", "=75");
      await context.sync();
    });
    expect(await refusal((context) => void context.workbook.names.add("TARIEF", "=1"))).toMatchObject({ code: "ItemAlreadyExists" });
    expect(await refusal((context) => void context.workbook.names.add("Fout", "=SUM(("))).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("settings and properties", () => {
  it("keep what was put in them", async () => {
    await Excel.run(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add("plan", { versie: 2, datum: "2026-01-01" });
      properties.title = "Plan";
      properties.author = "Controller";
      const plan = settings.getItem("plan").load("key,value");
      const none = settings.getItemOrNullObject("Plan");
      properties.load("title,author");
      await context.sync();
      expect(plan.value).toEqual({ versie: 2, datum: "2026-01-01" });
      expect(none.isNullObject).toBe(true);
      expect(properties.title).toBe("Plan");
      settings.getItem("plan").delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe("charts", () => {
  const source = [
    ["", "Norm", "Realisatie"],
    [2020, 900, 608],
    [2021, 1000, 700],
  ];

  it("follow a sheet that is renamed, and a copy has its own", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:B2").values = [
        ["", "Norm"],
        ["2025", 900],
      ];
      sheet(context).charts.add("ColumnClustered", sheet(context).getRange("A1:B2"));
      await context.sync();
      sheet(context).copy();
      sheet(context).name = "Norm en gat";
      await context.sync();
    });
    expect(excel.headless.grid.charts.map((chart) => chart.series[0]?.valuesRef)).toEqual(["'Norm en gat'!$B$2", "'Blad1 (2)'!$B$2"]);
  });

  it("make the series that Excel makes of headings and categories", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:C3").values = source;
      sheet(context).charts.add("ColumnClustered", sheet(context).getRange("A1:C3"));
      await context.sync();
    });
    expect(excel.headless.grid.charts[0]?.series).toEqual([
      { name: "Norm", nameRef: "Blad1!$B$1", valuesRef: "Blad1!$B$2:$B$3", categoriesRef: "Blad1!$A$2:$A$3" },
      { name: "Realisatie", nameRef: "Blad1!$C$1", valuesRef: "Blad1!$C$2:$C$3", categoriesRef: "Blad1!$A$2:$A$3" },
    ]);
  });

  it("make series of rows when told, and one series of plain numbers", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:C3").values = source;
      sheet(context).charts.add("Line", sheet(context).getRange("A1:C3"), "Rows");
      sheet(context).charts.add("ColumnClustered", sheet(context).getRange("B2:B3"), "Columns");
      await context.sync();
    });
    const [rows, plain] = excel.headless.grid.charts;
    expect(rows?.series.map(({ valuesRef, categoriesRef }) => [valuesRef, categoriesRef])).toEqual([
      ["Blad1!$B$2:$C$2", "Blad1!$B$1:$C$1"],
      ["Blad1!$B$3:$C$3", "Blad1!$B$1:$C$1"],
    ]);
    expect(plain?.series).toEqual([{ name: "Reeks1", valuesRef: "Blad1!$B$2:$B$3" }]);
  });

  it("keep titles, axes, colours and place", async () => {
    await Excel.run(async (context) => {
      sheet(context).getRange("A1:C3").values = source;
      const chart = sheet(context).charts.add("ColumnClustered", sheet(context).getRange("A1:C3"));
      chart.name = "Norm";
      chart.title.text = "Norm en realisatie";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.title.text = "banen";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.categoryAxis.reversePlotOrder = true;
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#1B365D");
      first.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
      const band = chart.series.add("Band");
      band.setValues(sheet(context).getRange("B2:B3"));
      band.setXAxisValues(sheet(context).getRange("A2:A3"));
      band.chartType = "Line";
      band.format.line.color = "#00AA00";
      band.format.line.weight = 1.5;
      chart.setPosition("E2", "H12");
      chart.load("name,left,top,title/text,axes/valueAxis/minimum,series/items/name,series/items/chartType");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ name: "Norm", title: { text: "Norm en realisatie" }, axes: { valueAxis: { minimum: 0 } } });
      expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["Norm", "ColumnClustered"],
        ["Realisatie", "ColumnClustered"],
        ["Band", "Line"],
      ]);
      expect(chart.left).toBeGreaterThan(0);
    });
    expect(excel.headless.grid.charts[0]).toMatchObject({
      series: [
        { color: "#1B365D", pointColors: { 1: "#FF0000" } },
        {},
        { type: "Line", line: { color: "#00AA00", weight: 1.5 }, valuesRef: "Blad1!$B$2:$B$3" },
      ],
      categoryAxis: { reversed: true },
    });
  });

  it("go with their sheet, by name and when deleted", async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Tweede");
      other.charts.add("Line", other.getRange("A1:B3")).name = "Lijn";
      await context.sync();
      const chart = other.charts.getItemOrNullObject("lijn");
      const none = other.charts.getItemOrNullObject("weg");
      await context.sync();
      expect([chart.isNullObject, none.isNullObject]).toEqual([false, true]);
      other.delete();
      await context.sync();
    });
    expect(excel.headless.grid.charts).toEqual([]);
  });

  it("of a kind that is not drawn here are refused by name", async () => {
    const error = await Excel.run(async (context) => {
      sheet(context).charts.add("Sunburst", sheet(context).getRange("A1:B3"));
      await context.sync();
    }).catch((thrown: unknown) => thrown as OfficeExtension.Error);
    expect(error).toMatchObject({ code: "InvalidArgument", message: expect.stringContaining("Sunburst") as string });
  });
});
