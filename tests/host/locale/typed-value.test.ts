import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editText } from "../../../src/host/locale/edit-text";
import { typedValue } from "../../../src/host/locale/typed-value";

const typed = (text: string, pattern = "") => typedValue(text, { pattern, thisYear: 2026 });

describe("what is typed in a Dutch cell", () => {
  it.each([
    ["1.234,56", 1234.56, "#,##0.00"],
    ["1.234", 1234, "#,##0"],
    ["1234,56", 1234.56, undefined],
    ["-0,5", -0.5, undefined],
    [",5", 0.5, undefined],
    ["12,5%", 0.125, "0.00%"],
    ["67,3 %", 0.673, "0.00%"],
    ["65%", 0.65, "0%"],
    ["€ 1.250", 1250, '"€" #,##0'],
    ["€ -36.250,00", -36250, '"€" #,##0.00'],
    ["1,5E3", 1500, "0.00E+00"],
    ["31-12-2020", 44196, "dd-mm-yyyy"],
    ["1/7/17", 42917, "dd-mm-yyyy"],
    ["31-12", 46387, "d-mmm"],
    ["2020-12-31", 44196, "dd-mm-yyyy"],
    ["16 juni 2017", 42902, "d-mmm-yy"],
    ["31 dec 2020", 44196, "d-mmm-yy"],
    ["14:30", 14.5 / 24, "hh:mm"],
    ["31-12-2020 12:00", 44196.5, "dd-mm-yyyy hh:mm"],
  ])("%s is the number %d", (text, value, pattern) => {
    expect(typed(text)).toEqual({ kind: "number", value, ...(pattern && { pattern }) });
  });

  it.each([
    "1.5",
    "1.23",
    "1,234.56",
    "12.34.567",
    "31-02-2020",
    "2020-13-01",
    "Gooise Meren",
    "€",
    "%",
    "-",
    ",",
    "1 2",
    "25:00",
    "GM0402",
    "2020-K4",
  ])("%s stays text", (text) => {
    expect(typed(text)).toEqual({ kind: "text" });
  });

  it("knows the Dutch words for true and false", () => {
    expect(typed("waar")).toEqual({ kind: "boolean", value: true });
    expect(typed("ONWAAR")).toEqual({ kind: "boolean", value: false });
  });

  it("reads a plain number as a percentage in a cell that shows percentages", () => {
    expect(typed("65", "0%")).toEqual({ kind: "number", value: 0.65, pattern: "0%" });
    expect(typed("67,6", "0.0%")).toMatchObject({ value: 0.676 });
  });
});

describe("editing a number again", () => {
  const numbers = fc
    .oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer().map((cents) => cents / 100),
    )
    .map((value) => value + 0);

  it("gives the number that stands there, without a format", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(typed(editText(value, "number"))).toMatchObject({ kind: "number", value });
      }),
    );
  });

  it("gives the number that stands there, as a percentage", () => {
    const fractions = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);
    fc.assert(
      fc.property(fractions, (value) => {
        expect(typed(editText(value, "percentage"), "0%")).toMatchObject({ kind: "number", value });
      }),
    );
  });

  it("gives the day that stands there", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(typed(editText(serial, "date"))).toMatchObject({ value: serial });
      }),
    );
  });
});
