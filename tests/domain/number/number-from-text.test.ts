import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberFromText } from "../../../src/domain/number/number-from-text";

describe("numbers that stand as text", () => {
  it.each([
    ["1.257", 1257],
    ["€ 1.257,00", 1257],
    ["€1.257,-", 1257],
    ["1.257,--", 1257],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["36250", 36250],
    ["1.234.567,89", 1234567.89],
    ["-€ 2.029", -2029],
    ["€ -2.029", -2029],
    ["(2.029)", -2029],
    ["−35", -35],
    ["+47", 47],
    ["65%", 0.65],
    ["67,6 %", 0.676],
    ["EUR 75", 75],
    ["9 622", 9622],
    ["1.257 euro", 1257],
  ])("reads %s", (text, value) => {
    expect(numberFromText(text)).toBeCloseTo(value, 10);
  });

  it.each(["", "-", "n.v.t.", "Blaricum", "1-1-2016", "12.34.56", "1,2,3", "2017/2018", "(12", "1e5", "1.2345,6", "%", "€", "12 uur"])(
    "sees no number in %s",
    (text) => {
      expect(numberFromText(text)).toBeNull();
    },
  );

  it("reads back every amount as the Netherlands writes it", () => {
    const dutch = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom("", "€ ", "€"), (cents, sign) => {
        expect(numberFromText(sign + dutch.format(cents / 100))).toBe(cents / 100 === 0 ? Math.sign(cents) * 0 : cents / 100);
      }),
    );
  });
});
