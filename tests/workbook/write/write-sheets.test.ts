import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WorkbookFailure } from "../../../src/workbook/excel/failure";
import { writeSheets } from "../../../src/workbook/write/write-sheets";
import { openAddIn } from "../support/add-in";
import { cells, planOf, regionPlans } from "../support/small-plan";
import { snapshot } from "../support/snapshot";

const addIn = openAddIn();

/** Cells of the user that must survive whatever happens. */
const userCells = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:B2").formulas = [
      ["Mijn", 1],
      ["cellen", "=B1+1"],
    ];
    context.workbook.names.add("Van_mij", sheet.getRange("B1"));
    await context.sync();
  });

const read = <T>(get: (context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = get(context);
    await context.sync();
    return result;
  });

describe("writing sheets", () => {
  it("writes values, formulas over tables and names, and calculates them", async () => {
    await writeSheets(regionPlans(8));
    const { values } = await read((context) => context.workbook.worksheets.getItem("Uitkomst").getRange("A1:B2").load("values"));
    expect(values).toEqual([
      ["Totaal", 8028],
      ["Eerste", "Gemeente 1"],
    ]);
    const body = await read((context) => context.workbook.tables.getItem("Regio").getDataBodyRange().load("values"));
    expect(body.values[7]).toEqual(["Gemeente 8", 1007, 2014]);
  });

  it("gives cells, columns and page the look of the plan", async () => {
    await writeSheets(regionPlans(3));
    const { range, font, fill, sheet, page, footer, width, frozen } = await read((context) => {
      const sheet = context.workbook.worksheets.getItem("Invoer").load("tabColor,showGridlines");
      const range = sheet.getRange("B2:C4").load("numberFormat");
      return {
        sheet,
        range,
        font: range.format.font.load("color,bold,name"),
        fill: range.format.fill.load("color"),
        width: sheet.getRange("A:A").format.load("columnWidth"),
        page: sheet.pageLayout.load("orientation,paperSize,zoom"),
        footer: sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter"),
        frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
      };
    });
    expect(range.numberFormat.flat()).toEqual(Array(6).fill("#,##0"));
    expect(font.toJSON()).toMatchObject({ color: "#0000C8", bold: true, name: "Calibri" });
    expect(fill.color).toBe("#FFF9E0");
    expect(sheet.toJSON()).toMatchObject({ tabColor: "#1B365D", showGridlines: false });
    expect(width.columnWidth).toBeCloseTo((20 * 7 + 5) * 0.75, 0);
    expect(page.toJSON()).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
    expect(footer.toJSON()).toMatchObject({ leftFooter: "&F", centerFooter: "&A", rightFooter: "&D" });
    expect(frozen.address).toContain("1:1");
  });

  it("syncs three times, for 8 rows as for 342, with as many actions", async () => {
    const small = await addIn.actions(() => writeSheets(regionPlans(8)));
    addIn.headless.openWorkbook();
    const large = await addIn.actions(() => writeSheets(regionPlans(342)));
    const lettingGo = 1;
    expect(small).toHaveLength(3 + lettingGo);
    expect(large).toHaveLength(3 + lettingGo);
    expect(large[2]).toBeLessThan((small[2] ?? 0) + 20);
  });

  it("keeps every text the text it is, whatever it starts with", async () => {
    const nasty = [
      "=1+1",
      "+31 35 123",
      "-1",
      "@SUM(A1)",
      "'quoted",
      "''",
      "1-1-2016",
      "1.257",
      "€ 1.257,00",
      "65%",
      "TRUE",
      "waar",
      "#N/A",
      "=",
      "\t=1+1",
      " =1+1",
      "1e5",
      "{=1}",
      "<b>x</b>",
      "mei 2016",
    ];
    const texts = [
      ...nasty,
      ...fc.sample(fc.string({ minLength: 1, maxLength: 20 }), { numRuns: 200, seed: 1 }).filter((text) => !/\p{Cc}/u.test(text)),
    ];
    await writeSheets([planOf("Teksten", cells(texts.map((text) => [text])))]);
    const range = await read((context) =>
      context.workbook.worksheets
        .getItem("Teksten")
        .getRange(`A1:A${String(texts.length)}`)
        .load("values,valueTypes"),
    );
    expect(range.values.map(([value]) => value)).toEqual(texts);
    expect(new Set(range.valueTypes.flat())).toEqual(new Set(["String"]));
  });

  it("leaves the user's cells, names and sheets as they were", async () => {
    await userCells();
    const before = (await snapshot()) as { sheets: unknown[]; names: unknown[] };
    await writeSheets(regionPlans(5));
    const after = (await snapshot()) as { sheets: unknown[]; names: unknown[] };
    expect(after.sheets.slice(0, 1)).toEqual(before.sheets);
    expect(after.names).toEqual(expect.arrayContaining(before.names));
  });
});

describe("names that are taken", () => {
  it.each([
    ["a sheet", (context: Excel.RequestContext) => context.workbook.worksheets.add("INVOER"), "Invoer"],
    ["a name", (context: Excel.RequestContext) => context.workbook.names.add("regio_totaal", "=1"), "Regio_totaal"],
    ["a name where a table is to come", (context: Excel.RequestContext) => context.workbook.names.add("Regio", "=1"), "Regio"],
  ])("are refused before anything is written: %s", async (_what, take, name) => {
    await read((context) => void take(context));
    const before = await snapshot();
    await expect(writeSheets(regionPlans(3))).rejects.toMatchObject({ reason: { kind: "namesTaken", names: [name] } });
    expect(await snapshot()).toEqual(before);
  });
});

describe("a write that fails", () => {
  const kinds = [
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ApiNotFound", "notSupported"],
    ["ServiceNotAvailable", "connection"],
    ["GeneralException", "refused"],
  ] as const;

  it.each(kinds)("leaves the workbook as it was and says why: %s", async (code, kind) => {
    await userCells();
    const before = await snapshot();
    for (const request of [0, 1, 2]) {
      const failure = await addIn.refusing({ request, code }, () => writeSheets(regionPlans(5)));
      expect(failure).toBeInstanceOf(WorkbookFailure);
      expect(failure).toMatchObject({ reason: { kind }, leftBehind: [] });
      expect(await snapshot()).toEqual(before);
    }
  });

  it("leaves nothing behind at whatever action it breaks off", async () => {
    await userCells();
    const before = await snapshot();
    const actions = await addIn.actions(() => writeSheets(regionPlans(3)));
    addIn.headless.openWorkbook();
    await userCells();
    const cuts = actions
      .slice(0, 3)
      .flatMap((count, request) => Array.from({ length: count }, (_, action) => ({ request, action })))
      .filter((_, index) => index % 7 === 0);
    for (const { request, action } of cuts) {
      const failure = await addIn.refusing({ request, action, code: "GeneralException" }, () => writeSheets(regionPlans(3)));
      expect(failure, `request ${String(request)}, action ${String(action)}`).toBeInstanceOf(WorkbookFailure);
      expect(await snapshot()).toEqual(before);
    }
    expect(cuts.length).toBeGreaterThan(20);
  }, 60_000);

  it("names the sheets that could not be removed when removing fails too", async () => {
    const failure = await addIn.refusing({ request: 2, code: "ServiceNotAvailable", lasting: true }, () => writeSheets(regionPlans(3)));
    expect(failure).toMatchObject({ reason: { kind: "connection" }, leftBehind: ["Invoer", "Uitkomst"] });
  });

  it("succeeds when it is tried again", async () => {
    await addIn.refusing({ request: 2, action: 40, code: "GeneralException" }, () => writeSheets(regionPlans(3)));
    await writeSheets(regionPlans(3));
    const { values } = await read((context) => context.workbook.worksheets.getItem("Uitkomst").getRange("B1").load("values"));
    expect(values).toEqual([[3003]]);
  });
});
