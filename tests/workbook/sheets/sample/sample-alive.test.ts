import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheets as english } from "../../../../src/text/sheets/en";
import { sheets as dutch } from "../../../../src/text/sheets/nl";
import { sampleSheets } from "../../../../src/workbook/sheets/sample/sample-sheets";
import { writeSheets } from "../../../../src/workbook/write/write-sheets";
import { openAddIn } from "../../support/add-in";

const addIn = openAddIn();
const TIMEOUT_MS = 60_000;

/** Types values into the columns of the tables, then reads what the workbook makes of it. */
function type(values: Readonly<Record<string, readonly (string | number)[]>>) {
  return Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    for (const [place, cells] of Object.entries(values)) {
      const [table = "", column = ""] = place.split(".");
      tables.getItem(table).columns.getItem(column).getDataBodyRange().values = cells.map((cell) => [cell]);
    }
    await context.sync();
    const read = (sheet: string, address: string) => worksheets.getItem(sheet).getRange(address).load("values");
    const master = read("Toelichting", "B3");
    const outcomes = tables.getItem("Controles").getDataBodyRange().load("values");
    const verdict = read("Controle", "B5");
    const amounts = read("Verdeling", "D23:J30");
    const cover = read("Dekking", "D12:K21");
    await context.sync();
    return {
      master: String(master.values[0]?.[0]),
      failing: outcomes.values.filter((row) => row[4] === "Sluit niet").map((row) => String(row[1])),
      verdict: String(verdict.values[0]?.[0]),
      amounts: amounts.values.map((row) => ({ inhabitants: Number(row[0]), amount: Number(row[6]) })),
      cover: cover.values.map((row) => ({ native: Number(row[0]), byFunction: Number(row[6]), difference: Number(row[7]) })),
    };
  });
}

/** Largest remainder in whole fractions of its own, to compare with. */
function shared(amount: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const products = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = products.map((product) => product / total);
  const left = Number(BigInt(amount) - parts.reduce((sum, part) => sum + part, 0n));
  const order = products
    .map((product, index) => ({ rest: product % total, index }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  const extra = new Set(order.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => Number(part) + (extra.has(index) ? 1 : 0));
}

describe("the sample workbook when something is typed in it", () => {
  it(
    "sees that the published table closes once the amount of Wijdemeren is right",
    async () => {
      await writeSheets(sampleSheets(dutch));
      const published = [88500, 67250, 1321, 1257, 7998, 12426, 5856, 1535, 2571, 3286];
      expect((await type({ "Gepubliceerd.Bedrag": published })).verdict).toBe("De gepubliceerde tabel sluit.");
    },
    TIMEOUT_MS,
  );

  it.each([
    [
      "hours above the maximum",
      { "Uitvoeringsdiensten.Uren per week": [16, 16, 16, 8, 24] },
      ["Uren binnen minimum en maximum (aantal erbuiten)"],
    ],
    [
      "a municipality of a dienst that does not exist",
      { "Gemeenten.Uitvoeringsdienst": ["HBEL", "HBEL", "Gooise Meren", "Hilversum", "HBEL", "HBEL", "Onbekend", "Wijdemeren"] },
      [
        "Elke gemeente hoort bij een bestaande uitvoeringsdienst (aantal zonder)",
        "Inwoners per dienst tellen op tot alle inwoners",
        "Toegerekende kosten tellen op tot de kosten",
      ],
    ],
    [
      "a rate that leaves part of a euro",
      { "Uitgangspunten.Waarde": [40, 75.013, 8, 32, 1, 0.005, 1e15] },
      [
        "Toegerekende kosten tellen op tot de kosten",
        "Het te verdelen bedrag bestaat uit hele eenheden",
        "Bedragen van gemeenten tellen op tot het te verdelen bedrag",
        "Dekking is gelijk aan de kosten",
        "Herrekende bedragen tellen op tot het te verdelen bedrag",
      ],
    ],
    ["a kind of contribution that does not exist", { "Bijdragen.Soort": ["vast", "gratis"] }, ["Dekking is gelijk aan de kosten"]],
  ])(
    "lets the checks fail for %s",
    async (_what, values, failing) => {
      await writeSheets(sampleSheets(dutch));
      const result = await type(values);
      expect(result.failing).toEqual(expect.arrayContaining([...failing]));
      expect(result.master).toBe(
        `Let op: niet alle controles sluiten (aantal: ${String(result.failing.length)}). Zie het blad Toelichting.`,
      );
    },
    TIMEOUT_MS,
  );

  it(
    "divides exactly whatever is typed, in native formulas as in our functions",
    async () => {
      await writeSheets(sampleSheets(dutch));
      const weights = fc
        .array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900_000 })), { minLength: 8, maxLength: 8 })
        .filter((list) => list.some((one) => one > 0));
      const input = fc.record({
        weights,
        rate: fc.integer({ min: 1, max: 400 }),
        grant: fc.integer({ min: 0, max: 300_000 }),
        percentage: fc.integer({ min: 0, max: 100 }),
        roundTo: fc.constantFrom(1, 50, 250, 1000),
      });
      for (const { weights: inhabitants, rate, grant, percentage, roundTo } of fc.sample(input, { numRuns: 12, seed: 17 })) {
        const { amounts, cover, failing } = await type({
          "Gemeenten.Inwoners": inhabitants,
          "Uitgangspunten.Waarde": [40, rate, 8, 32, 1, 0.005, 1e15],
          "Bijdragen.Waarde": [grant, percentage / 100],
          "Bijdragen.Afronden op": ["", roundTo],
        });
        const toShare = amounts.reduce((sum, { amount }) => sum + amount, 0);
        expect(amounts.map(({ amount }) => amount)).toEqual(shared(toShare, inhabitants));
        expect(cover.reduce((sum, { native }) => sum + native, 0)).toBe(64 * 40 * rate);
        expect(cover.map(({ byFunction }) => byFunction)).toEqual(cover.map(({ native }) => native));
        expect(cover.every(({ difference }) => difference === 0)).toBe(true);
        expect(failing.filter((label) => !label.startsWith("Toegerekende"))).toEqual([]);
      }
    },
    4 * TIMEOUT_MS,
  );
});

describe("the sample workbook in English", () => {
  it(
    "calculates and passes its checks as the Dutch one does",
    async () => {
      await writeSheets(sampleSheets(english));
      const { values } = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Notes").getRange("B3").load("values");
        await context.sync();
        return range;
      });
      expect(values).toEqual([["All 13 checks close."]]);
      expect(await addIn.headless.settle()).toBe(true);
    },
    TIMEOUT_MS,
  );
});
