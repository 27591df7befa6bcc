import type { IWorkbookData } from "@univerjs/core";
import { beforeAll, describe, expect, it } from "vitest";
import type { WorkbookState } from "../../../src/host/engine/workbook-state";
import { documentPropertiesOf, extrasKey, pageLayoutOf, tableExtrasOf } from "../../../src/host/model/extras";
import type { GridStyle } from "../../../src/host/model/grid-style";
import { readXlsx, type OpenedWorkbook } from "../../../src/host/xlsx/read-xlsx";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";
import { richWorkbook } from "./support/rich-workbook";
import { loaded, malformed, partsOf, problemsOf } from "./support/saved";

/** What is opened saved as it is: on top of its file, or as a new one. */
function saveAgain({ snapshot, state, source }: OpenedWorkbook, onSource: boolean): Promise<Uint8Array> {
  return writeContent({ snapshot, state, spills: {} }, onSource ? source : undefined, new Date("2026-11-22T12:00:00Z"));
}

/** The snapshot with styles where their ids stand, which may differ. */
function comparable({ snapshot, state }: OpenedWorkbook) {
  const text = JSON.stringify(snapshot, (key, value: unknown) =>
    key === "s" && typeof value === "string" ? shown(snapshot, value) : key === "styles" ? undefined : value,
  );
  return { snapshot: JSON.parse(text) as IWorkbookData, state: comparableState(state) };
}

/** The looks of a style: Excel says the same in several ways, and a text cell gets a mark of its own. */
function shown(snapshot: IWorkbookData, id: string) {
  const { excel, ff, fs, ...looks } = snapshot.styles[id] as GridStyle;
  const isDefault = ff === "Calibri" && fs === 11;
  const { locked, indent } = excel ?? {};
  const style = { ...looks, ...(isDefault ? {} : { ff, fs }), locked, indent };
  return Object.values(style).some((value) => value !== undefined) ? style : undefined;
}

function comparableState({ charts, settings, sheetProtection, extras }: WorkbookState) {
  const others = [...extras].filter(([key]) => key !== extrasKey.properties);
  return { charts, settings: [...settings], sheetProtection: [...sheetProtection], extras: others };
}

let file: Uint8Array;
let opened: OpenedWorkbook;

beforeAll(async () => {
  file = await richWorkbook();
  opened = await readXlsx(file);
});

const sheetNamed = (name: string) => Object.values(opened.snapshot.sheets).find((sheet) => sheet.name === name);
const resource = (name: string): unknown => JSON.parse(opened.snapshot.resources?.find((one) => one.name === name)?.data ?? "null");

describe("opening a workbook", () => {
  it("gives the sheets in order, with what is hidden hidden", () => {
    const sheets = opened.snapshot.sheetOrder.map((id) => opened.snapshot.sheets[id]);
    expect(sheets.map((sheet) => [sheet?.name, sheet?.hidden])).toEqual([
      ["Invoer 2017", 0],
      ["Berekening", 0],
      ["Lijsten", 1],
      ["Heel verborgen", 1],
    ]);
    expect(opened.state.extras.get(extrasKey.sheet(opened.snapshot.sheetOrder[3] ?? ""))).toEqual({ veryHidden: true });
  });

  it("keeps dates as the serial numbers of the file, to the last digit", () => {
    const cells = sheetNamed("Invoer 2017")?.cellData;
    expect(cells?.[2]?.[2]).toMatchObject({ v: 44196.25, t: 2 });
    const style = opened.snapshot.styles[cells?.[2]?.[2]?.s as string] as GridStyle;
    expect(style.n).toEqual({ pattern: "dd-mm-yyyy" });
  });

  it("keeps texts that look like something else texts", () => {
    const cells = sheetNamed("Invoer 2017")?.cellData;
    expect(cells?.[2]?.[5]).toMatchObject({ v: "=geen formule", t: 4 });
    expect(cells?.[2]?.[5]?.f).toBeUndefined();
    expect(cells?.[3]?.[5]).toMatchObject({ v: "007", t: 4 });
  });

  it("writes shared formulas out in every cell", () => {
    const cells = sheetNamed("Berekening")?.cellData;
    expect([0, 1, 2, 3].map((row) => cells?.[row]?.[4]?.f)).toEqual(["=ROW()*2", "=ROW()*2", "=ROW()*2", "=ROW()*2"]);
  });

  it("leaves out what a dynamic array filled in, so that it does not stand in its own way", () => {
    const cells = sheetNamed("Berekening")?.cellData;
    expect(cells?.[0]?.[2]?.f).toBe("=SEQUENCE(3)*10");
    expect([cells?.[1]?.[2], cells?.[2]?.[2]]).toEqual([undefined, undefined]);
  });

  it("gives the grid a table without its totals row, and says how it is totalled", () => {
    const tables = resource("SHEET_TABLE_PLUGIN") as Record<string, { tables: { id: string; name: string; range: object }[] }>;
    const [table] = Object.values(tables).flatMap((sheet) => sheet.tables);
    expect(table).toMatchObject({ name: "Gemeenten", range: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 3 } });
    expect(tableExtrasOf(opened.state.extras, table?.id ?? "")).toMatchObject({
      style: "TableStyleLight9",
      showTotals: true,
      showFilterButton: true,
    });
  });

  it("gives conditional formats, validation and names in the grid's own words", () => {
    const rules = Object.values(resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN") as Record<string, { rule: unknown }[]>).flat();
    expect(rules.map(({ rule }) => rule)).toMatchObject([
      { type: "highlightCell", subType: "formula", value: "=$B2>50000", style: { bg: { rgb: "#ffc7ce" } } },
      { type: "highlightCell", subType: "number", operator: "lessThan", value: 9000, style: { bl: 1, cl: { rgb: "#9c0006" } } },
      { type: "dataBar", config: { positiveColor: "#638ec6" } },
    ]);
    const validation = Object.values(resource("SHEET_DATA_VALIDATION_PLUGIN") as Record<string, unknown[]>).flat();
    expect(validation).toMatchObject([
      { type: "list", formula1: "laag,midden,hoog", errorTitle: "Keuze", allowBlank: true },
      { type: "whole", operator: "between", formula1: "1", formula2: "40" },
    ]);
    const names = Object.values(resource("SHEET_DEFINED_NAME_PLUGIN") as Record<string, object>);
    expect(names).toMatchObject([
      { name: "Inwoners", formulaOrRefString: "='Invoer 2017'!$B$2:$B$4" },
      { name: "Tarief", formulaOrRefString: "=75" },
    ]);
  });

  it("gives page layout, protection and properties as office.js says them", () => {
    const [first = ""] = opened.snapshot.sheetOrder;
    expect(pageLayoutOf(opened.state.extras, first)).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printArea: ["A1:H20"],
      printTitleRows: "$1:$1",
      headersFooters: { defaultForAllPages: { leftFooter: "Begroting", rightFooter: "Pagina &P van &N" } },
    });
    expect(opened.state.sheetProtection.get(first)?.options).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: false,
      algorithmName: "SHA-512",
    });
    expect(documentPropertiesOf(opened.state.extras)).toMatchObject({
      title: "Begroting regio",
      author: "Regio",
      creationDate: "2026-01-05T09:00:00.000Z",
    });
  });

  it("gives charts as the host draws them", () => {
    expect(opened.state.charts).toMatchObject([
      {
        type: "ColumnClustered",
        title: { text: "Doelgroep", visible: true },
        legend: { visible: true, position: "Bottom" },
        series: [{ name: "Aantal", valuesRef: "Berekening!$B$10:$B$11", categoriesRef: "Berekening!$A$10:$A$11", color: "#c00000" }],
        left: 288,
        top: 15,
      },
    ]);
  });
});

describe.each([
  ["on top of its file", true],
  ["as a new file", false],
])("a workbook that is saved %s", (_how, onSource) => {
  let saved: Uint8Array;
  let reopened: OpenedWorkbook;

  beforeAll(async () => {
    saved = await saveAgain(opened, onSource);
    reopened = await readXlsx(saved);
  });

  it("opens the same as before", () => {
    expect(comparable(reopened)).toEqual(comparable(opened));
  });

  it("is the same again when it is saved again", async () => {
    const again = await readXlsx(await saveAgain(reopened, onSource));
    expect(comparable(again)).toEqual(comparable(reopened));
  });

  it("is a package without faults, of well-formed parts", async () => {
    expect(await problemsOf(saved)).toEqual([]);
    expect(await malformed(saved)).toEqual([]);
  });

  it("keeps what the grid cannot show: rich text, links, notes", async () => {
    const sheet = (await loaded(saved)).getWorksheet("Invoer 2017");
    expect(sheet?.getCell("F1").value).toMatchObject({ richText: [{ text: "Vet", font: { bold: true } }, { text: " en gewoon" }] });
    expect(sheet?.getCell("F2").value).toMatchObject({ text: "Bron", hyperlink: "https://www.cbs.nl" });
    expect(sheet?.getCell("F4").note).toBe("Een opmerking");
  });

  it("writes formulas as Excel stores them, with their results", async () => {
    const sheet = (await loaded(saved)).getWorksheet("Berekening");
    expect(sheet?.getCell("A2").value).toEqual({ formula: "_xlfn.LET(_xlpm.x,Tarief,_xlpm.x*2)", result: 150 });
    expect(sheet?.getCell("A3").value).toEqual({ formula: '"a"&"b"', result: "ab" });
    expect(sheet?.getCell("A4").value).toEqual({ formula: "A1>1", result: true });
    expect(sheet?.getCell("A5").value).toEqual({ formula: "1/0", result: { error: "#DIV/0!" } });
  });

  it("marks texts that look like something else as Excel marks them", async () => {
    const parts = await partsOf(saved);
    expect(parts["xl/styles.xml"]).toMatch(/<xf[^>]*quotePrefix="1"/);
    expect(parts["xl/styles.xml"]).not.toContain("normplan-quote");
  });
});

describe("a saved file", () => {
  it("keeps the file's own style where only something else was changed", async () => {
    const changed = structuredClone({ snapshot: opened.snapshot, state: opened.state });
    const sheet = Object.values(changed.snapshot.sheets)[0];
    const style = changed.snapshot.styles[sheet?.cellData?.[0]?.[6]?.s as string] as GridStyle;
    style.bl = 1;
    const saved = (await loaded(await writeContent({ ...changed, spills: {} }, opened.source))).getWorksheet("Invoer 2017")?.getCell("G1");
    expect(saved?.fill).toMatchObject({ fgColor: { theme: 4 } });
    expect(saved?.font).toMatchObject({ bold: true, name: "Arial", italic: true, color: { argb: "FF00B050" } });
    expect(saved?.border).toMatchObject({ bottom: { style: "double" }, top: { style: "thin" } });
  });

  it("follows sheets that exchanged names, moved and went", async () => {
    const { snapshot, state } = structuredClone({ snapshot: opened.snapshot, state: opened.state });
    const [first = "", second = "", third = "", fourth = ""] = snapshot.sheetOrder;
    Object.assign(snapshot.sheets[first] ?? {}, { name: "Berekening" });
    Object.assign(snapshot.sheets[second] ?? {}, { name: "Invoer 2017" });
    snapshot.sheetOrder = [second, fourth, first];
    Reflect.deleteProperty(snapshot.sheets, third);
    const saved = await loaded(await writeContent({ snapshot, state, spills: {} }, opened.source));
    expect(saved.worksheets.map(({ name, state: visibility }) => [name, visibility])).toEqual([
      ["Invoer 2017", "visible"],
      ["Heel verborgen", "veryHidden"],
      ["Berekening", "visible"],
    ]);
    expect(
      saved
        .getWorksheet("Berekening")
        ?.getTables()
        .map(({ name }) => name),
    ).toEqual(["Gemeenten"]);
  });
});
