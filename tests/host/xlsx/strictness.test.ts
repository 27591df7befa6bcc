import { zip } from "@cj-tech-master/excelts/archive";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { extrasKey } from "../../../src/host/model/extras";
import { ADD_IN_ID } from "../../../src/host/xlsx/document/document-parts";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";
import { contentOf, number, text } from "./support/content";
import { loaded, malformed, partsOf, problemsOf } from "./support/saved";

const SHEET = "xl/worksheets/sheet1.xml";
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({ startRow, startColumn, endRow, endColumn });

const column = (displayName: string) => ({ id: displayName, displayName, dataType: "string", formula: "", meta: {}, style: {} });
const tables = (headings: string[], rows = 2) => ({
  SHEET_TABLE_PLUGIN: {
    s1: {
      tables: [
        {
          id: "t1",
          name: "Tabel",
          range: range(0, 0, rows, headings.length - 1),
          options: { showHeader: true },
          filters: { tableColumnFilterList: [] },
          columns: headings.map(column),
          meta: {},
        },
      ],
      tableFilteredOutRows: [],
    },
  },
});

describe("Excel refuses what it does not expect, so a saved file", () => {
  it("has tables whose columns are named after the cells above them, as unique texts", async () => {
    const cells = { "0,0": text("Jaar"), "0,1": number(2017), "0,2": text("jaar"), "1,0": number(1), "2,0": number(2) };
    const saved = await writeContent(contentOf({ cells }, tables(["Jaar", "2017", "Jaar", "Leeg"])));
    const table = (await partsOf(saved))["xl/tables/table1.xml"] ?? "";
    const names = [...table.matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => [id, name]);
    expect(names).toEqual([
      ["1", "Jaar"],
      ["2", "2017"],
      ["3", "jaar2"],
      ["4", "Leeg"],
    ]);
    const sheet = (await loaded(saved)).worksheets[0];
    expect([1, 2, 3, 4].map((at) => sheet?.getCell(1, at).value)).toEqual(["Jaar", "2017", "jaar2", "Leeg"]);
    expect(await problemsOf(saved)).toEqual([]);
  });

  it("has no filter in a table without filter buttons", async () => {
    const state = { extras: new Map([[extrasKey.table("t1"), { showFilterButton: false }]]) };
    const saved = await writeContent(contentOf({ cells: { "0,0": text("Jaar") } }, tables(["Jaar"]), state));
    expect((await partsOf(saved))["xl/tables/table1.xml"]).not.toContain("autoFilter");
  });

  it("repeats a formula that a whole column has in the definition of the table", async () => {
    const formula = { f: "=Tabel[[#This Row],[Jaar]]*2", v: 2, t: 2 };
    const saved = await writeContent(
      contentOf({ cells: { "0,0": text("Jaar"), "0,1": text("Dubbel"), "1,1": formula, "2,1": formula } }, tables(["Jaar", "Dubbel"])),
    );
    expect((await partsOf(saved))["xl/tables/table1.xml"]).toContain(
      "<calculatedColumnFormula>Tabel[[#This Row],[Jaar]]*2</calculatedColumnFormula>",
    );
  });

  it("has no merged ranges of one cell", async () => {
    const saved = await writeContent(contentOf({ mergeData: [range(0, 0, 0, 0), range(1, 0, 1, 2)] }));
    expect((await partsOf(saved))[SHEET]).toContain('<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>');
  });

  it("has only the errors that the format knows", async () => {
    const errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#CYCLE!"];
    const cells = Object.fromEntries(errors.map((v, row) => [`${String(row)},0`, { f: "=X", v, t: 1 }]));
    const xml = (await partsOf(await writeContent(contentOf({ cells }))))[SHEET] ?? "";
    expect([...xml.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => value)).toEqual([
      ...errors.slice(0, 7),
      "#VALUE!",
      "#VALUE!",
      "#N/A",
      "0",
    ]);
  });

  it("opens on a sheet that people can see", async () => {
    const content = contentOf({ hidden: 1 });
    content.snapshot.sheetOrder.push("s2");
    content.snapshot.sheets["s2"] = { id: "s2", name: "Zichtbaar" };
    expect((await partsOf(await writeContent(content)))["xl/workbook.xml"]).toMatch(/<workbookView[^>]*activeTab="1"/);
  });

  it("has numbers that are numbers, and texts with every character as it was", async () => {
    const odd = " <b> & \"aanhaling\" 'x' \t é € 😀 _x000D_ \n regel ";
    const cells = { "0,0": number(0.1 + 0.2), "1,0": number(1e300), "2,0": number(-0), "3,0": { v: Infinity, t: 2 }, "4,0": text(odd) };
    const saved = await writeContent(contentOf({ cells }));
    expect(await malformed(saved)).toEqual([]);
    const { snapshot } = await readXlsx(saved);
    const column = Object.values(Object.values(snapshot.sheets)[0]?.cellData ?? {}).map((row) => (row as { 0?: { v?: unknown } })[0]?.v);
    expect(column).toEqual([0.1 + 0.2, 1e300, 0, "#NUM!", odd]);
  });

  it("quotes sheet names wherever they stand", async () => {
    const state = { extras: new Map([[extrasKey.pageLayout("s1"), { printArea: ["A1:B2"], printTitleRows: "$1:$1" }]]) };
    const saved = await writeContent(contentOf({ name: "Jan's blad, 2017" }, {}, state));
    expect((await partsOf(saved))["xl/workbook.xml"]).toContain("&apos;Jan&apos;&apos;s blad, 2017&apos;!$A$1:$B$2");
    expect(await problemsOf(saved)).toEqual([]);
  });
});

describe("rules for cells in a saved file", () => {
  const rules = (rule: object) => ({
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: { s1: [{ cfId: "1", ranges: [range(1, 1, 4, 1)], stopIfTrue: true, rule }] },
  });
  const highlight = (rule: object) => ({
    type: "highlightCell",
    style: { bl: 1, cl: { rgb: "rgb(156, 0, 6)" }, bg: { rgb: "#ffc7ce" } },
    ...rule,
  });

  it.each([
    ["a number", { subType: "number", operator: "between", value: [1, 5] }],
    ["a formula", { subType: "formula", value: "=$B2>SUM(A:A)" }],
    ["a text", { subType: "text", operator: "containsText", value: 'ja "nee"' }],
    ["no text", { subType: "text", operator: "notContainsText", value: "x" }],
    ["a beginning", { subType: "text", operator: "beginsWith", value: "x" }],
    ["blank cells", { subType: "text", operator: "containsBlanks" }],
    ["errors", { subType: "text", operator: "containsErrors" }],
    ["the highest", { subType: "rank", isBottom: false, isPercent: true, value: 10 }],
    ["above average", { subType: "average", operator: "greaterThanOrEqual" }],
    ["duplicates", { subType: "duplicateValues" }],
    ["unique values", { subType: "uniqueValues" }],
    ["a period", { subType: "timePeriod", operator: "lastMonth" }],
  ])("highlight %s as they did in the grid", async (_what, rule) => {
    const saved = await writeContent(contentOf({}, rules(highlight(rule))));
    expect(await problemsOf(saved)).toEqual([]);
    const { snapshot } = await readXlsx(saved);
    const data = snapshot.resources?.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data ?? "{}";
    const [read] = Object.values(JSON.parse(data) as Record<string, object[]>).flat();
    const style = { bl: 1, cl: { rgb: "#9c0006" }, bg: { rgb: "#ffc7ce" } };
    expect(read).toMatchObject({ ranges: [range(1, 1, 4, 1)], stopIfTrue: true, rule: { type: "highlightCell", ...rule, style } });
  });

  it.each([
    [
      "a data bar",
      {
        type: "dataBar",
        isShowValue: true,
        config: {
          min: { type: "min" },
          max: { type: "num", value: 100 },
          isGradient: false,
          positiveColor: "#00b050",
          nativeColor: "#ff0000",
        },
      },
    ],
    [
      "a colour scale",
      {
        type: "colorScale",
        config: [
          { index: 0, color: "#f8696b", value: { type: "min" } },
          { index: 1, color: "#ffeb84", value: { type: "percentile", value: 50 } },
          { index: 2, color: "#63be7b", value: { type: "max" } },
        ],
      },
    ],
  ])("draw %s as they did in the grid", async (_what, rule) => {
    const { snapshot } = await readXlsx(await writeContent(contentOf({}, rules(rule))));
    const data = snapshot.resources?.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data ?? "{}";
    expect(Object.values(JSON.parse(data) as Record<string, object[]>).flat()[0]).toMatchObject({ rule });
  });

  it.each([
    ["a list of words", { type: "list", formula1: 'laag,"midden",hoog', showDropDown: true }],
    ["a list in cells", { type: "list", formula1: "='Een blad'!$A$1:$A$9", showDropDown: true }],
    ["whole numbers up to a cell", { type: "whole", operator: "between", formula1: "1", formula2: "=$A$1" }],
    ["dates", { type: "date", operator: "greaterThanOrEqual", formula1: "44196" }],
    ["a date from a cell", { type: "date", operator: "lessThan", formula1: "=A1" }],
    ["a formula", { type: "custom", formula1: "=LEN(A1)<5" }],
    ["the length of a text", { type: "textLength", operator: "notEqual", formula1: "4" }],
  ])("allow %s as they did in the grid", async (_what, rule) => {
    const full = {
      uid: "1",
      ranges: [range(0, 0, 9, 0), range(0, 2, 0, 2)],
      allowBlank: true,
      showErrorMessage: true,
      showInputMessage: false,
      errorStyle: 2,
      error: 'Fout & "meer"',
      ...rule,
    };
    const saved = await writeContent(contentOf({}, { SHEET_DATA_VALIDATION_PLUGIN: { s1: [full] } }));
    expect(await malformed(saved)).toEqual([]);
    const { snapshot } = await readXlsx(saved);
    const data = snapshot.resources?.find(({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN")?.data ?? "{}";
    const [read] = Object.values(JSON.parse(data) as Record<string, object[]>).flat();
    expect(read).toMatchObject({ ...full, uid: expect.any(String) as string });
  });

  it("filter what they filtered, hiding the rows that do not match", async () => {
    const filter = {
      ref: range(0, 0, 3, 1),
      filterColumns: [
        { colId: 1, filters: { filters: ["ja"] } },
        { colId: 0, customFilters: { customFilters: [{ val: 5, operator: "greaterThan" }] } },
      ],
      cachedFilteredOut: [2],
    };
    const saved = await writeContent(contentOf({ cells: { "2,0": number(1) } }, { SHEET_FILTER_PLUGIN: { s1: filter } }));
    const xml = (await partsOf(saved))[SHEET] ?? "";
    expect(xml).toContain('<autoFilter ref="A1:B4"><filterColumn colId="1"><filters><filter val="ja"/></filters></filterColumn>');
    expect(xml).toMatch(/<row r="3"[^>]*hidden="1"/);
    const { snapshot } = await readXlsx(saved);
    const data = snapshot.resources?.find(({ name }) => name === "SHEET_FILTER_PLUGIN")?.data ?? "{}";
    const [read] = Object.values(JSON.parse(data) as Record<string, object>);
    expect(read).toMatchObject({
      ref: filter.ref,
      cachedFilteredOut: [2],
      filterColumns: [{ colId: 1 }, { colId: 0, customFilters: { customFilters: [{ val: "5" }] } }],
    });
    expect(Object.values(snapshot.sheets)[0]?.rowData?.[2]?.hd).toBeUndefined();
  });
});

describe("what belongs to a file and not to its cells", () => {
  it("is kept: data of other programs, labels, other add-ins", async () => {
    const parts = await partsOf(await writeContent(contentOf({})));
    const related = (path: string, type: string, target: string) => {
      parts[path] = (parts[path] ?? "").replace(
        "</Relationships>",
        `<Relationship Id="rIdX${target.length.toString()}" Type="${type}" Target="${target}"/></Relationships>`,
      );
    };
    related(
      "xl/_rels/workbook.xml.rels",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml",
      "../customXml/item1.xml",
    );
    related("_rels/.rels", "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", "docMetadata/LabelInfo.xml");
    related(
      "_rels/.rels",
      "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
      "xl/webextensions/taskpanes.xml",
    );
    parts["customXml/item1.xml"] = "<plan/>";
    parts["docMetadata/LabelInfo.xml"] = "<labels/>";
    parts["xl/webextensions/taskpanes.xml"] =
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wetp:taskpane><wetp:webextensionref ' +
      'r:id="rId1"/></wetp:taskpane></wetp:taskpanes>';
    parts["xl/webextensions/_rels/taskpanes.xml.rels"] =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextension" ' +
      'Target="webextension1.xml"/></Relationships>';
    parts["xl/webextensions/webextension1.xml"] = '<we:webextension xmlns:we="x"><we:reference id="wa104099688"/></we:webextension>';
    const archive = zip();
    for (const [path, content] of Object.entries(parts)) archive.add(path, content);
    const { snapshot, state, source } = await readXlsx(await archive.bytes());
    state.settings.set("plan", 1);
    const saved = await writeContent({ snapshot, state, spills: {} }, source);
    expect(await problemsOf(saved)).toEqual([]);
    const after = await partsOf(saved);
    expect(after).toMatchObject({ "customXml/item1.xml": "<plan/>", "docMetadata/LabelInfo.xml": "<labels/>" });
    expect(after["xl/webextensions/webextension1.xml"]).toContain("wa104099688");
    expect(after["xl/webextensions/webextension2.xml"]).toContain('name="plan" value="1"');
    expect(after["xl/webextensions/taskpanes.xml"]?.match(/<wetp:taskpane /g)).toHaveLength(1);
    expect(after["xl/webextensions/taskpanes.xml"]?.match(/<wetp:webextensionref/g)).toHaveLength(2);
    expect((await readXlsx(saved)).state.settings).toEqual(new Map([["plan", 1]]));
  });

  it("keeps settings of every kind", async () => {
    const settings = new Map<string, unknown>([
      ["tekst", 'aanhaling " en <haak> & é'],
      ["getal", 1.5],
      ["niets", null],
      ["lijst", [1, [2, { drie: true }]]],
    ]);
    const saved = await writeContent(contentOf({}, {}, { settings }));
    expect((await readXlsx(saved)).state.settings).toEqual(settings);
  });

  it("puts settings under the identity that the manifest gives the add-in", async () => {
    expect(await readFile("manifest.xml", "utf8")).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  it("keeps document properties, also those that people made", async () => {
    const properties = {
      title: "Begroting <2017> & meer",
      author: "Regio",
      comments: "Concept",
      company: "Regio",
      custom: { versie: "1.0", definitief: false, bedrag: 36250.5 },
    };
    const saved = await writeContent(contentOf({}, {}, { extras: new Map([[extrasKey.properties, properties]]) }));
    expect(await problemsOf(saved)).toEqual([]);
    expect((await readXlsx(saved)).state.extras.get(extrasKey.properties)).toMatchObject(properties);
  });

  it("keeps a protected structure", async () => {
    const saved = await writeContent(contentOf({}, {}, { workbookProtection: {} }));
    expect((await readXlsx(saved)).state.workbookProtection).toEqual({});
    expect((await partsOf(saved))["xl/workbook.xml"]).toContain('<workbookProtection lockStructure="1"');
  });
});
