import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/functions/evaluate";
import { Fraction } from "../domain/support/fraction";
import { cellsOf, column, rows } from "./support/outcome";

const municipalities = ["Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Weesp", "Wijdemeren"];
const inhabitants = [9622, 8877, 56696, 87830, 41373, 10956, 18572, 23275];
const contributions = [
  ["Ministerie van SZW", "vast", 88500, null],
  ["Werkkamer", "percentage van rest", 0.65, 250],
];
const key = municipalities.map((name, index) => [name, inhabitants[index]]);

const exactSum = (cells: readonly unknown[]) => Fraction.sum(cells.map((cell) => Fraction.fromNumber(Number(cell))));

describe("VERDEEL", () => {
  it("gives parts in the shape of the weights", async () => {
    expect(
      await rows(
        "VERDEEL",
        10,
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await rows("VERDEEL", 10, [[1, 1, 2]], 1)).toEqual([[3, 2, 5]]);
  });

  it("takes a single weight for a range of one cell", async () => {
    expect(await rows("VERDEEL", 12.34, 7)).toEqual([[12.34]]);
  });

  it("splits in cents when the unit is left out, whether that arrives as nothing or as the 0 of a blank cell", async () => {
    for (const unit of [undefined, null, "", 0])
      expect(await rows("VERDEEL", 100, column([1, 1, 1]), unit)).toEqual(column([33.34, 33.33, 33.33]));
  });

  it("counts blank weights as 0, and gives them nothing", async () => {
    expect(await rows("VERDEEL", 100, column([1, null, "", 1]), 1)).toEqual(column([50, 0, 0, 50]));
  });

  it("takes noise behind the fifteenth digit of an amount for what it is", async () => {
    expect(await rows("VERDEEL", 0.1 + 0.2, [[1, 1, 1]])).toEqual([[0.1, 0.1, 0.1]]);
  });

  it("understands a method however it is written", async () => {
    const weights = column([60, 25, 15]);
    for (const spelling of ["Sainte-Laguë", "SAINTE LAGUE", " sainte-lague "])
      expect(await rows("VERDEEL", 5, weights, 1, spelling)).toEqual(column([3, 1, 1]));
    for (const spelling of ["D'Hondt", "d-hondt"]) expect(await rows("VERDEEL", 5, weights, 1, spelling)).toEqual(column([4, 1, 0]));
  });

  it("keeps to a minimum and maximum, for all or for each", async () => {
    expect(await rows("VERDEEL", 100, column([98, 1, 1]), 1, null, 10, 80)).toEqual(column([80, 10, 10]));
    expect(await rows("VERDEEL", 100, column([98, 1, 1]), 1, null, column([0, 10, 20]))).toEqual(column([70, 10, 20]));
  });

  it("gives parts that add up exactly, for any amount in cents and any weights", async () => {
    const weight = fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -1e11, max: 1e11 }), fc.array(weight, { minLength: 1, maxLength: 20 }), async (cents, weights) => {
        fc.pre(weights.some((value) => value !== null && value > 1e-9));
        const parts = cellsOf(await callFunction("VERDEEL", [cents / 100, column(weights)]));
        expect(exactSum(parts).equals(Fraction.of(BigInt(cents), 100n))).toBe(true);
      }),
    );
  });
});

describe("COFINANCIERING and RESTANT", () => {
  it("reproduce the cover of 2017: 192.000 = 88.500 + 67.250 + 36.250", async () => {
    const cover = await rows("COFINANCIERING", 192000, contributions, key, 1);
    expect(cover.slice(0, 2)).toEqual([
      ["Ministerie van SZW", 88500],
      ["Werkkamer", 67250],
    ]);
    expect(cover.slice(2).map(([name]) => name)).toEqual(municipalities);
    expect(exactSum(cover.slice(2).map(([, amount]) => amount)).equals(Fraction.of(36250n))).toBe(true);
    expect(await callFunction("RESTANT", [192000, contributions, 1])).toBe(36250);
  });

  it("skip empty rows, also when blank cells arrive as 0", async () => {
    const gaps = [[null, "", null, null], contributions[0], [0, 0, 0, 0], contributions[1], ["", " ", "", ""]];
    expect(await callFunction("RESTANT", [192000, gaps, 1])).toBe(36250);
    expect(await rows("COFINANCIERING", 192000, gaps, [[0, 0], ...key, ["", null]], 1)).toEqual(
      await rows("COFINANCIERING", 192000, contributions, key, 1),
    );
  });

  it("leave everything to the municipalities without contributions", async () => {
    expect(await callFunction("RESTANT", [500, null])).toBe(500);
    expect(await rows("COFINANCIERING", 500, [[null]], [["Laren", 1]])).toEqual([["Laren", 500]]);
  });

  it("never let a contribution exceed what is left", async () => {
    expect(
      await rows(
        "COFINANCIERING",
        100,
        [
          ["SZW", "vast", 80],
          ["Werkkamer", "vast", 80],
        ],
        [["Laren", 1]],
      ),
    ).toEqual([
      ["SZW", 80],
      ["Werkkamer", 20],
      ["Laren", 0],
    ]);
  });

  it("tell a percentage of the rest from one of the whole", async () => {
    const after = (kind: string) =>
      callFunction("RESTANT", [
        1000,
        [
          ["SZW", "vast", 400],
          ["Werkkamer", kind, 0.5],
        ],
      ]);
    expect(await after("Percentage van rest")).toBe(300);
    expect(await after("percentage van totaal")).toBe(100);
  });

  it("add up exactly to the costs, for any contributions", async () => {
    const contribution = fc.oneof(
      fc.tuple(
        fc.constant("p"),
        fc.constant("vast"),
        fc.nat(10_000_000).map((cents) => cents / 100),
      ),
      fc.tuple(
        fc.constant("p"),
        fc.constantFrom("percentage van rest", "percentage van totaal"),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000_000), fc.array(contribution, { minLength: 1, maxLength: 5 }), async (cents, plan) => {
        const amounts = (await rows("COFINANCIERING", cents / 100, plan, key)).map(([, amount]) => amount);
        expect(exactSum(amounts).equals(Fraction.of(BigInt(cents), 100n))).toBe(true);
      }),
    );
  });
});

describe("SLUITCONTROLE", () => {
  const audit = (amounts: readonly unknown[], total: number) =>
    rows("SLUITCONTROLE", column(municipalities), column(amounts), column(inhabitants), total);

  it("finds the hole of 2017 and the amount that closes it", async () => {
    const table = await audit([1321, 1257, 7998, 12426, 5856, 1535, 2571, 1257], 36250);
    const found = table.filter((row) => row[5] !== "");
    expect(found.map(([name, stated, , , closing]) => [name, stated, closing])).toEqual([["Wijdemeren", 1257, 3286]]);
    expect(found[0]?.[5]).toMatch(/hetzelfde bedrag als Eemnes .*€ 2\.029 te weinig .*€ 3\.286 sluit/);
  });

  it("has nothing to say about a table that adds up", async () => {
    const table = await audit([1321, 1257, 7998, 12426, 5856, 1535, 2571, 3286], 36250);
    expect(table.map((row) => row[5])).toEqual(municipalities.map(() => ""));
  });

  it("tells by how much a table fails to add up when no row explains it", async () => {
    const table = await audit([1000, 900, 5000, 8000, 4000, 1000, 1800, 2000], 36250);
    expect(table.map((row) => row[5]).filter((text) => text !== "")).toEqual([
      "De bedragen tellen op tot € 23.700, het totaal is € 36.250: € 12.550 te weinig verdeeld.",
    ]);
  });
});

describe("KOSTEN", () => {
  it("multiplies hours, weeks and rate exactly, in the shape of the hours", async () => {
    expect(
      await rows(
        "KOSTEN",
        [
          [16, 8],
          [0.1, null],
        ],
        40,
        75,
      ),
    ).toEqual([
      [48000, 24000],
      [300, 0],
    ]);
    expect(await rows("KOSTEN", column([1.1, 3]), column([1.1, 40]), column([1.1, 75.55]))).toEqual(column([1.331, 9066]));
  });
});
