import { beforeAll, describe, expect, it } from "vitest";
import { ExcelClient, type FunctionAnswer } from "../../src/tools/excel-client";
import { column } from "./support/outcome";

/** Codes of the client's protocol for the two errors. */
const notAvailable = 1;
const invalidValue = 7;

describe("the functions as Excel's own client calls them", () => {
  let client: ExcelClient;
  const call = async (id: string, args: readonly unknown[]): Promise<FunctionAnswer | undefined> => (await client.call([{ id, args }]))[0];

  beforeAll(async () => {
    client = new ExcelClient();
    await import("../../src/functions/functions");
  });

  it("gives an array for a range, with arguments that are left out as null", async () => {
    expect(await call("VERDEEL", [100, column([1, 1, 1]), null, null, null, null])).toMatchObject({
      ok: true,
      value: column([33.34, 33.33, 33.33]),
    });
  });

  it("gives a single value", async () => {
    expect(await call("RESTANT", [192000, [["Ministerie van SZW", "vast", 88500]], null])).toMatchObject({ ok: true, value: 103500 });
  });

  it("does not take the object about the call for an argument that is left out", async () => {
    expect(await call("FTE", [[[36]]])).toMatchObject({ ok: true, value: [[1]] });
  });

  it("refuses wrong input as #VALUE! with the sentence", async () => {
    expect(await call("VERDEEL", ["veel", [[1]]])).toMatchObject({
      ok: false,
      code: invalidValue,
      value: 'Bij bedrag staat "veel". Dat is geen getal. Vul een getal in.',
    });
  });

  it("answers #N/A with the sentence when there is no answer, after the figures have been loaded", async () => {
    const answer = await call("GEMEENTEN", ["Gooi en Vechtstreek", 2030]);
    expect(answer).toMatchObject({ ok: false, code: notAvailable });
    expect(JSON.stringify(answer?.value)).toContain("Van 2030 zijn geen inwonertallen meegeleverd.");
  });

  it("keeps the error of one cell in its place", async () => {
    const answer = await call("INWONERS", [column(["Hilversum", "Bergen", "Laren"]), 2016]);
    expect(answer?.ok).toBe(true);
    expect(answer?.value).toMatchObject([[87830], [{ type: "Error", basicValue: "#N/A" }], [10956]]);
    expect(JSON.stringify(answer?.value)).toContain("Die naam is niet eenduidig.");
  });
});
