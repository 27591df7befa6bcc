import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Workbook } from "@cj-tech-master/excelts";
import { inExcel, openInHost, type OpenHost } from "./support/host";
import { richWorkbook } from "./support/rich-workbook";
import { loaded, malformed, partsOf, problemsOf } from "./support/saved";

vi.setConfig({ testTimeout: 60_000 });

let open: OpenHost | undefined;
afterEach(() => {
  open?.host.dispose();
  open = undefined;
});

const sheetOf = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);

/** A sheet as an add-in makes one: values, our functions, a table, a chart, print settings. */
async function buildSheet(): Promise<void> {
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.add("Verdeling");
    sheet.tabColor = "#C00000";
    sheet.showGridlines = false;
    sheet.getRange("A1:C4").values = [
      ["Gemeente", "Gewicht", "Bedrag"],
      ["Blaricum", 1, ""],
      ["Eemnes", 2, ""],
      ["Laren", 3, ""],
    ];
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1:C1").format.fill.color = "#DDEBF7";
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.getRange("C2:C4").numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
    sheet.getRange("C2").formulas = [["=NORMPLAN.VERDEEL(100,B2:B4)"]];
    sheet.getRange("E1:E4").formulas = [
      ["=SUM(C2:C4)"],
      ["=LET(x,SUM(B2:B4*2),x)"],
      ['=XLOOKUP("Eemnes",A2:A4,B2:B4)'],
      ['=NORMPLAN.VERDEEL("veel",B2:B4)'],
    ];
    sheet.getRange("G1:H3").values = [
      ["Post", "Bedrag"],
      ["Uren", 192000],
      ["Reis", 100],
    ];
  });
  await inExcel((context) => {
    const sheet = sheetOf(context, "Verdeling");
    const table = sheet.tables.add("G1:H3", true);
    table.name = "Kosten";
    table.style = "TableStyleMedium7";
    table.showTotals = true;
    context.workbook.names.add("Bedragen", sheet.getRange("C2:C4"), "De bedragen");
    sheet.freezePanes.freezeRows(1);
    sheet.getRange("B2:B4").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: "=E2", operator: "Between" } };
    const format = sheet.getRange("C2:C4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$C2>30";
    format.custom.format.fill.color = "#FFC7CE";
    const layout = sheet.pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea("A1:H20");
    layout.setPrintTitleRows("$1:$1");
    layout.headersFooters.defaultForAllPages.centerFooter = "Pagina &P van &N";
  });
  await inExcel((context) => {
    const sheet = sheetOf(context, "Verdeling");
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Grafiek verdeling";
    chart.title.text = "Verdeling over gemeenten";
    chart.setPosition("A8", "F20");
    context.workbook.settings.add("plan", { bedragen: [1, "twee"], klaar: true });
  });
}

describe("a workbook made in the host", () => {
  let saved: Uint8Array;
  let workbook: Workbook;

  beforeAll(async () => {
    const made = await openInHost();
    await buildSheet();
    saved = await made.save();
    made.host.dispose();
    workbook = await loaded(saved);
  }, 60_000);

  const sheet = () => workbook.getWorksheet("Verdeling");

  it("is a package without faults, of well-formed parts", async () => {
    expect(await problemsOf(saved)).toEqual([]);
    expect(await malformed(saved)).toEqual([]);
  });

  it("saves our functions under the name Excel gives them, spilled as Excel spills", () => {
    expect(sheet()?.getCell("C2").value).toEqual({
      formula: "_xldudf_NORMPLAN_VERDEEL(100,B2:B4)",
      shareType: "array",
      ref: "C2:C4",
      isDynamicArray: true,
      result: 16.67,
    });
    expect([sheet()?.getCell("C3").value, sheet()?.getCell("C4").value]).toEqual([33.33, 50]);
  });

  it("saves results and errors for who does not have the add-in", () => {
    expect(sheet()?.getCell("E1").value).toEqual({ formula: "SUM(C2:C4)", result: 100 });
    expect(sheet()?.getCell("E2").value).toMatchObject({
      formula: "_xlfn.LET(_xlpm.x,SUM(B2:B4*2),_xlpm.x)",
      shareType: "array",
      ref: "E2",
      result: 12,
    });
    expect(sheet()?.getCell("E3").value).toEqual({ formula: '_xlfn.XLOOKUP("Eemnes",A2:A4,B2:B4)', result: 2 });
    expect(sheet()?.getCell("E4").value).toMatchObject({ result: { error: "#VALUE!" } });
  });

  it("saves a table whose headings are the cells above it and whose totals total", async () => {
    const table = Object.entries(await partsOf(saved)).find(([path]) => path.startsWith("xl/tables/"))?.[1] ?? "";
    expect(table).toContain('name="Kosten" displayName="Kosten" ref="G1:H4" totalsRowCount="1"');
    expect(table).toContain('<autoFilter ref="G1:H3"/>');
    expect(table).toContain('name="TableStyleMedium7"');
    expect([...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      sheet()?.getCell("G1").value,
      sheet()?.getCell("H1").value,
    ]);
    const totals = (await partsOf(saved))["xl/worksheets/sheet2.xml"] ?? "";
    expect(totals).toMatch(/<c r="H4"[^>]*><f>SUBTOTAL\(109,Kosten\[Bedrag\]\)<\/f><v>192100<\/v>/);
  });

  it("saves looks, print settings, validation and conditional formats", async () => {
    expect(sheet()?.getCell("A1")).toMatchObject({ font: { bold: true }, fill: { fgColor: { argb: "FFDDEBF7" } } });
    expect(sheet()?.getCell("B2").protection).toMatchObject({ locked: false });
    expect(sheet()?.getCell("C3").numFmt).toBe("#,##0.00");
    expect(sheet()?.views[0]).toMatchObject({ state: "frozen", ySplit: 1, showGridLines: false });
    expect(sheet()?.properties.tabColor).toMatchObject({ argb: "FFC00000" });
    expect(sheet()?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:H20",
      printTitlesRow: "1:1",
    });
    expect(sheet()?.headerFooter.oddFooter).toBe("&CPagina &P van &N");
    const xml = (await partsOf(saved))["xl/worksheets/sheet2.xml"] ?? "";
    expect(xml).toMatch(
      /<conditionalFormatting sqref="C2:C4"><cfRule type="expression" dxfId="\d+" priority="1"><formula>\$C2&gt;30<\/formula>/,
    );
    expect(xml).toMatch(/<dataValidation type="whole"[^>]*sqref="B2:B4"><formula1>1<\/formula1><formula2>E2<\/formula2>/);
  });

  it("saves names with their comments, and settings where Excel keeps those of an add-in", async () => {
    const parts = await partsOf(saved);
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="Bedragen" comment="De bedragen">Verdeling!$C$2:$C$4</definedName>');
    const extension = parts["xl/webextensions/webextension1.xml"] ?? "";
    expect(extension).toContain('name="plan" value="{&quot;bedragen&quot;:[1,&quot;twee&quot;],&quot;klaar&quot;:true}"');
    expect(parts["_rels/.rels"]).toContain("xl/webextensions/taskpanes.xml");
    expect(parts["[Content_Types].xml"]).toContain("application/vnd.ms-office.webextension+xml");
  });

  it("opens in the host with the same values, settings and chart", async () => {
    open = await openInHost(saved);
    expect([1, 2, 3].map((row) => open?.value("Verdeling", row, 2))).toEqual([16.67, 33.33, 50]);
    expect(open.host.grid.settings.get("plan")).toEqual({ bedragen: [1, "twee"], klaar: true });
    expect(open.host.grid.charts).toMatchObject([
      { name: "Grafiek verdeling", type: "ColumnClustered", title: { text: "Verdeling over gemeenten" } },
    ]);
  });
});

describe("an opened workbook that is changed in the host", () => {
  it("keeps what was not touched and saves what was", async () => {
    open = await openInHost(await richWorkbook());
    await inExcel((context) => {
      const sheet = sheetOf(context, "Berekening");
      sheet.getRange("A8").formulas = [["=Tarief*3"]];
      sheet.name = "Rekenblad";
      sheetOf(context, "Lijsten").delete();
    });
    const workbook = await loaded(await open.save());
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Invoer 2017", "Rekenblad", "Heel verborgen"]);
    const sheet = workbook.getWorksheet("Rekenblad");
    expect(sheet?.getCell("A8").value).toEqual({ formula: "Tarief*3", result: 225 });
    expect(sheet?.getCell("C1").value).toMatchObject({ formula: "_xlfn.SEQUENCE(3)*10", ref: "C1:C3", isDynamicArray: true });
    expect(workbook.getWorksheet("Invoer 2017")?.getCell("F1").value).toMatchObject({
      richText: [{ text: "Vet" }, { text: " en gewoon" }],
    });
    expect(workbook.getWorksheet("Invoer 2017")?.sheetProtection).toMatchObject({ sheet: true, algorithmName: "SHA-512" });
  });

  it("moves rich text and notes along with the rows above which rows were inserted", async () => {
    open = await openInHost(await richWorkbook());
    open.host.workbook.getSheetByName("Invoer 2017")?.insertRows(0, 2);
    const sheet = (await loaded(await open.save())).getWorksheet("Invoer 2017");
    expect(sheet?.getCell("F3").value).toMatchObject({ richText: [{ text: "Vet" }, { text: " en gewoon" }] });
    expect(sheet?.getCell("F6").note).toBe("Een opmerking");
    expect(sheet?.getTables()[0]?.model.tableRef).toBe("A3:D7");
  });

  it("saves formulas that were filled down as formulas of their own", async () => {
    open = await openInHost(await richWorkbook());
    const sheet = open.host.workbook.getSheetByName("Berekening");
    sheet?.getRange("N1").setFormula("=ROW()*A1");
    await sheet?.getRange("N1").autoFill(sheet.getRange("N1:N3"));
    const saved = (await loaded(await open.save())).getWorksheet("Berekening");
    expect(["N1", "N2", "N3"].map((address) => saved?.getCell(address).formula)).toEqual(["ROW()*A1", "ROW()*A2", "ROW()*A3"]);
  });
});
