import { beforeAll, describe, expect, it } from "vitest";
import { column } from "./support/outcome";
import { ExcelClient } from "./support/excel-client";

/** Codes of the client's protocol for the two errors. */
const notAvailable = 1;
const invalidValue = 7;

describe("the functions as Excel's own client calls them", () => {
  let excel: ExcelClient;

  beforeAll(async () => {
    excel = new ExcelClient();
    await import("../../src/functions/functions");
  });

  it("gives an array for a range, with arguments that are left out as null", async () => {
    expect(await excel.call("VERDEEL", [100, column([1, 1, 1]), null, null, null, null])).toMatchObject({ ok: true, value: column([33.34, 33.33, 33.33]) });
  });

  it("gives a single value", async () => {
    expect(await excel.call("RESTANT", [192000, [["Ministerie van SZW", "vast", 88500]], null])).toMatchObject({ ok: true, value: 103500 });
  });

  it("does not take the object about the call for an argument that is left out", async () => {
    expect(await excel.call("FTE", [[[36]]])).toMatchObject({ ok: true, value: [[1]] });
  });

  it("refuses wrong input as #VALUE! with the sentence", async () => {
    expect(await excel.call("VERDEEL", ["veel", [[1]]])).toMatchObject({ ok: false, code: invalidValue, value: 'Bij bedrag staat "veel". Dat is geen getal. Vul een getal in.' });
  });

  it("answers #N/A with the sentence when there is no answer, after the figures have been loaded", async () => {
    const answer = await excel.call("GEMEENTEN", ["Gooi en Vechtstreek", 2030]);
    expect(answer).toMatchObject({ ok: false, code: notAvailable });
    expect(JSON.stringify(answer.value)).toContain("Van 2030 zijn geen inwonertallen meegeleverd.");
  });

  it("keeps the error of one cell in its place", async () => {
    const { ok, value } = await excel.call("INWONERS", [column(["Hilversum", "Bergen", "Laren"]), 2016]);
    expect(ok).toBe(true);
    expect(value).toMatchObject([[87830], [{ type: "Error", basicValue: "#N/A" }], [10956]]);
    expect(JSON.stringify(value)).toContain("Die naam is niet eenduidig.");
  });
});
