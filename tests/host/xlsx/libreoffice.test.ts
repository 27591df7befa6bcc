import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { LibreOffice } from "../../support/libreoffice";
import { inExcel, openInHost, type OpenHost } from "./support/host";
import { richWorkbook } from "./support/rich-workbook";
import { loaded } from "./support/saved";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Formulas that LibreOffice knows too, on rows 1 and on of column B; column A has numbers. */
const FORMULAS = [
  "=SUM(A1:A8)",
  "=SUMPRODUCT(A1:A8,A1:A8)",
  "=SUM(A1:A8*2)",
  '=IF(A1>2,"groot","klein")',
  "=INT(A3/A2)",
  "=ROUND(A3/A7,2)",
  "=AVERAGE(Cijfers)",
  "=INDEX(Cijfers,3)",
  "=VLOOKUP(3,A1:A8,1,FALSE)",
  "=DATE(2020,12,31)",
  '=TEXT(0.65,"0%")',
  "=1/0",
  "=NOT(A1=1)",
  '=COUNTIF(A1:A8,">4")+1+COUNTIF(A$1:A1,A1)',
  "=SUM(Post[Bedrag])",
  "=SUBTOTAL(109,Post[Bedrag])",
  "='Een blad'!A1*2",
];

let office: LibreOffice;
let open: OpenHost;
let saved: Uint8Array;

beforeAll(async () => {
  office = await LibreOffice.start();
  open = await openInHost();
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:A8").values = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number]);
    sheet.getRange("D1:E3").values = [
      ["Naam", "Bedrag"],
      ["Wajong", 60.5],
      ["Participatiewet", 40],
    ];
    context.workbook.worksheets.add("Een blad").getRange("A1").values = [[21]];
    context.workbook.names.add("Cijfers", sheet.getRange("A1:A8"));
  });
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.tables.add("D1:E3", true).name = "Post";
  });
  await inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange(`B1:B${String(FORMULAS.length)}`).formulas = FORMULAS.map((formula) => [formula]);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("D1:E3"), "Columns");
    chart.title.text = "Extra banen per doelgroep";
    chart.axes.valueAxis.title.text = "Aantal banen";
    chart.setPosition("G2", "N18");
  });
  saved = await open.save();
});
afterAll(async () => {
  open.host.dispose();
  await office.close();
});

/** Column B as the library reads it from a file. */
async function results(file: Uint8Array): Promise<unknown[]> {
  const sheet = (await loaded(file)).getWorksheet("Blad1");
  return FORMULAS.map((_formula, row) => {
    const result = sheet?.getCell(row + 1, 2).result;
    return result instanceof Date ? result.getTime() / 86_400_000 + 25_569 : typeof result === "object" ? result.error : result;
  });
}

describe("a saved workbook in LibreOffice", () => {
  it("has the results that the host wrote in it", async () => {
    const inHost = FORMULAS.map((_formula, row) => open.value("Blad1", row, 1));
    expect(await results(saved)).toEqual(inHost);
  });

  it("calculates to the same results when every formula is calculated anew", async () => {
    const theirs = await results(await office.convert(saved, "xlsx", "recalculate"));
    expect(theirs).toEqual(await results(saved));
  });

  it("prints its chart", async () => {
    const text = await printed(saved);
    expect(text).toContain("Extra banen per doelgroep");
    expect(text).toContain("Aantal banen");
    expect(text).toContain("Participatiewet");
  });

  it("keeps what people put in it: tables, formats, hidden sheets, names", async () => {
    const rich = await openInHost(await richWorkbook());
    const theirs = await loaded(await office.convert(await rich.save(), "xlsx", "trust"));
    rich.host.dispose();
    expect(theirs.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Invoer 2017", "visible"],
      ["Berekening", "visible"],
      ["Lijsten", "hidden"],
      ["Heel verborgen", "hidden"],
    ]);
    const sheet = theirs.getWorksheet("Invoer 2017");
    expect(sheet?.getTables().map(({ name }) => name)).toEqual(["Gemeenten"]);
    expect(sheet?.getCell("C3").value).toEqual(new Date("2020-12-31T06:00:00Z"));
    expect(sheet?.getCell("F3").value).toBe("=geen formule");
    expect(sheet?.getCell("F4").value).toBe("007");
    expect(sheet?.getCell("G1").font).toMatchObject({ name: "Arial", size: 14, italic: true });
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printArea: "A1:H20", printTitlesRow: "1:1" });
    expect(theirs.definedNames.getAllNames().map(({ name }) => name)).toEqual(expect.arrayContaining(["Inwoners", "Tarief"]));
  });
});

/** The text of the workbook as LibreOffice prints it. */
async function printed(workbook: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "normplan-print-"));
  try {
    await writeFile(join(folder, "book.pdf"), await office.convert(workbook, "pdf"));
    const { stdout } = await promisify(execFile)("pdftotext", [join(folder, "book.pdf"), "-"]);
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
