import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { HeadlessHost } from "../../../src/host/node/open-headless";
import type { ApiErrorCode } from "../../../src/host/rich-api/api-error";
import { openSession, read, write } from "../support/session";

let headless: HeadlessHost;
beforeAll(() => {
  headless = openSession();
});
beforeEach(() => {
  headless.openWorkbook();
  headless.host.richApi.faults = {};
});
afterAll(() => headless.dispose());

/** What office.js throws for a batch. */
async function refusal(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  const run = Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("Blad1"), context);
    await context.sync();
  });
  return run.then(
    () => {
      throw new Error("It was not refused.");
    },
    (error: unknown) => error as OfficeExtension.Error,
  );
}

describe("a refusal", () => {
  it("has Excel's code and sentence, and names the member that refused", async () => {
    const error = await refusal((_, context) => context.workbook.worksheets.getItem("Nergens").load("name"));
    expect(error).toMatchObject({ code: "ItemNotFound", message: "The requested resource doesn't exist." });
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  });

  it("keeps the place that the object model gives", async () => {
    const error = await refusal((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    });
    expect(error).toMatchObject({ code: "InvalidArgument", message: "The argument is invalid or missing or has an incorrect format." });
    expect(error.debugInfo.errorLocation).toBe("Range.values");
  });

  it("points at the statement that was refused", async () => {
    OfficeExtension.config.extendedErrorLogging = true;
    const error = await refusal((sheet, context) => {
      sheet.getRange("A1").values = [["eerst"]];
      context.workbook.worksheets.add("Blad1");
      sheet.getRange("A2").values = [["daarna"]];
    });
    OfficeExtension.config.extendedErrorLogging = false;
    expect(error.code).toBe("ItemAlreadyExists");
    expect(error.debugInfo.statement).toContain("worksheets.add(");
    expect(await read("A1:A2")).toEqual([["eerst"], [""]]);
  });

  it("of a member that the host lacks is ApiNotFound and names it: methods, properties, writing and services", async () => {
    const members: readonly [string, (sheet: Excel.Worksheet) => void][] = [
      ["Worksheet.delete", (sheet) => sheet.delete()],
      ["Worksheet.visibility", (sheet) => sheet.load("visibility")],
      ["Worksheet.tabColor", (sheet) => (sheet.tabColor = "#FF0000")],
      ["Worksheet.charts", (sheet) => sheet.charts.load("count")],
      ["Range.style", (sheet) => sheet.getRange("A1").load("style")],
      ["Format.font", (sheet) => sheet.getRange("A1").load("format/font/bold")],
    ];
    for (const [member, batch] of members) {
      const error = await refusal(batch);
      expect(error, member).toMatchObject({ code: "ApiNotFound", message: `embedded host: ${member} is not implemented` });
      expect(error.debugInfo.errorLocation).toBe(member);
    }
  });

  it("for a fault of the host itself is GeneralException, and the host hears of it", async () => {
    const defects: unknown[] = [];
    headless.host.richApi.onDefect = (defect) => defects.push(defect);
    const error = await refusal((sheet) => sheet.getRange("A1").load("broken"));
    expect(error.code).toBe("GeneralException");
    expect(error.message).toContain("There was an internal error while processing the request.");
    expect(defects).toMatchObject([{ message: "no such thing" }]);
  });

  it("leaves the results that came before it", async () => {
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.load("name");
      context.workbook.worksheets.getItem("Nergens").load("name");
      await context.sync().catch(() => undefined);
      return sheet.name;
    });
    expect(name).toBe("Blad1");
  });

  it("does not stop later batches", async () => {
    await refusal((_, context) => context.workbook.worksheets.getItem("Nergens").load("name"));
    expect(await read("A1")).toEqual([[""]]);
  });
});

describe("a request that is made to fail", () => {
  it.each<[ApiErrorCode]>([
    ["AccessDenied"],
    ["InvalidOperationInCellEditMode"],
    ["RequestPayloadSizeLimitExceeded"],
    ["GeneralException"],
  ])("fails as a whole with %s", async (code) => {
    headless.host.richApi.faults = { beforeBatch: () => code };
    await expect(write("A1", [[1]])).rejects.toMatchObject({ code });
    headless.host.richApi.faults = {};
    expect(await read("A1")).toEqual([[""]]);
  });

  it("fails from a chosen action on and keeps what came before", async () => {
    headless.host.richApi.faults = { beforeAction: ({ name }) => (name === "Clear" ? "Conflict" : undefined) };
    const error = await refusal((sheet) => {
      sheet.getRange("A1").values = [["blijft"]];
      sheet.getRange("A1").clear();
      sheet.getRange("A1").values = [["komt niet"]];
    });
    expect(error.code).toBe("Conflict");
    headless.host.richApi.faults = {};
    expect(await read("A1")).toEqual([["blijft"]]);
  });

  it("can be each action in turn: actions are counted within their batch", async () => {
    const names: string[] = [];
    headless.host.richApi.faults = { beforeAction: ({ action, name }) => void (names[action] = name) };
    await write("A1", [[1]]);
    expect(names.filter(Boolean)).toContain("Formulas");
  });

  it("is never a result of custom functions", async () => {
    headless.host.richApi.faults = { beforeBatch: () => "AccessDenied" };
    const sheet = headless.workbook.getSheets()[0];
    sheet?.getRange("A1").setValue("=DEMO.DOUBLE(4)");
    await headless.settle();
    expect(sheet && headless.grid.value(sheet, 0, 0)).toBe(8);
  });
});
