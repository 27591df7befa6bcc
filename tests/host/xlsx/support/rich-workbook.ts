import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

/** A workbook with what people have in theirs, made by the library alone. */
export async function richWorkbook(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.title = "Begroting regio";
  workbook.creator = "Regio";
  workbook.created = new Date("2026-01-05T09:00:00Z");
  await addInput(workbook);
  addCalculation(workbook);
  addHidden(workbook);
  return workbook.xlsx.writeBuffer({ validate: false });
}

async function addInput(workbook: Workbook): Promise<void> {
  const sheet = workbook.addWorksheet("Invoer 2017", {
    properties: { tabColor: { argb: "FF0070C0" } },
    views: [{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }],
  });
  const rows = [
    ["Blaricum", 9163, 44196, true],
    ["Eemnes", 8713, 44196.25, false],
    ["Gooise Meren", 56535, 44561, true],
  ];
  sheet.addTable({
    name: "Gemeenten",
    ref: "A1",
    totalsRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: [
      { name: "Gemeente", totalsRowLabel: "Totaal" },
      { name: "Inwoners", totalsRowFunction: "sum" },
      { name: "Peildatum" },
      { name: "Doet mee" },
    ],
    rows,
  });
  for (const at of [2, 3, 4]) {
    sheet.getCell(`B${String(at)}`).numFmt = "#,##0";
    sheet.getCell(`C${String(at)}`).numFmt = "dd-mm-yyyy";
    sheet.getCell(`B${String(at)}`).protection = { locked: false };
  }
  sheet.getCell("B5").value = { formula: "SUBTOTAL(109,Gemeenten[Inwoners])", result: 74411 };
  sheet.getCell("F1").value = { richText: [{ text: "Vet", font: { bold: true } }, { text: " en gewoon" }] };
  sheet.getCell("F2").value = { text: "Bron", hyperlink: "https://www.cbs.nl" };
  sheet.getCell("F3").value = "=geen formule";
  sheet.getCell("F4").value = "007";
  sheet.getCell("F4").note = "Een opmerking";
  sheet.getCell("F5").value = { error: "#N/A" };
  sheet.getCell("F6").value = 'Tekst met <tekens> & "aanhalingstekens"\nen een regel';
  sheet.getCell("F6").alignment = { wrapText: true, vertical: "top", indent: 1 };
  sheet.getCell("G1").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4 } };
  sheet.getCell("G1").border = { bottom: { style: "double", color: { argb: "FFFF0000" } }, top: { style: "thin" } };
  sheet.getCell("G1").font = { name: "Arial", size: 14, italic: true, underline: true, color: { argb: "FF00B050" } };
  sheet.mergeCells("G3:H4");
  sheet.getColumn(1).width = 21.5;
  sheet.getColumn(9).hidden = true;
  sheet.getRow(6).height = 45;
  sheet.getRow(9).hidden = true;
  sheet.getRow(8).outlineLevel = 1;
  sheet.getCell("G6").dataValidation = {
    type: "list",
    formulae: ['"laag,midden,hoog"'],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: "Keuze",
    error: "Kies uit de lijst",
  };
  sheet.getCell("G7").dataValidation = { type: "whole", operator: "between", formulae: [1, 40], showErrorMessage: true };
  sheet.addConditionalFormatting({
    ref: "B2:B4",
    rules: [
      {
        type: "expression",
        formulae: ["$B2>50000"],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
      },
      { type: "cellIs", operator: "lessThan", formulae: [9000], priority: 2, style: { font: { bold: true, color: { argb: "FF9C0006" } } } },
      { type: "dataBar", priority: 3, cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" } },
    ],
  });
  sheet.pageSetup.orientation = "landscape";
  sheet.pageSetup.paperSize = 9;
  sheet.pageSetup.fitToPage = true;
  sheet.pageSetup.fitToWidth = 1;
  sheet.pageSetup.fitToHeight = 0;
  sheet.pageSetup.printArea = "A1:H20";
  sheet.pageSetup.printTitlesRow = "1:1";
  sheet.headerFooter.oddFooter = "&LBegroting&RPagina &P van &N";
  await sheet.protect("geheim", { formatCells: true, objects: true });
}

function addCalculation(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Berekening");
  sheet.getCell("A1").value = { formula: "SUM(Gemeenten[Inwoners])", result: 74411 };
  sheet.getCell("A2").value = { formula: "_xlfn.LET(_xlpm.x,Tarief,_xlpm.x*2)", result: 150 };
  sheet.getCell("A3").value = { formula: '"a"&"b"', result: "ab" };
  sheet.getCell("A4").value = { formula: "A1>1", result: true };
  sheet.getCell("A5").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("A6").value = { formula: "'Invoer 2017'!C2+1", result: 44197 };
  sheet.getCell("A6").numFmt = "mm-dd-yy";
  sheet.getCell("A7").value = { formula: 'IF(1=1,"","x")', result: "" };
  sheet.getCell("C1").value = { formula: "_xlfn.SEQUENCE(3)*10", shareType: "array", ref: "C1:C3", isDynamicArray: true, result: 10 };
  sheet.getCell("C2").value = 20;
  sheet.getCell("C3").value = 30;
  sheet.fillFormula("E1:E4", "ROW()*2", [2, 4, 6, 8]);
  for (const [at, [name, value]] of [
    ["Wajong", 60],
    ["Participatiewet", 40],
  ].entries()) {
    sheet.getCell(10 + at, 1).value = name;
    sheet.getCell(10 + at, 2).value = value;
  }
  sheet.addChart(
    {
      type: "bar",
      barDir: "col",
      title: "Doelgroep",
      series: [{ name: "Aantal", values: "Berekening!$B$10:$B$11", categories: "Berekening!$A$10:$A$11", fill: "C00000" }],
      showLegend: true,
      legendPosition: "b",
    },
    "G2:M16",
  );
  workbook.definedNames.addFormula("Tarief", "75");
  workbook.definedNames.add("'Invoer 2017'!$B$2:$B$4", "Inwoners");
}

function addHidden(workbook: Workbook): void {
  const hidden = workbook.addWorksheet("Lijsten");
  hidden.state = "hidden";
  hidden.getCell("A1").value = "laag";
  workbook.addWorksheet("Heel verborgen").state = "veryHidden";
}
