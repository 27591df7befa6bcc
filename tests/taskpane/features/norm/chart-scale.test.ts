import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDayOfQuarter, lastDayOfYear } from "../../../../src/domain/time/day";
import { scale, ticks, yearMarks } from "../../../../src/taskpane/features/norm/chart-scale";

describe("the axes of the norm's chart", () => {
  it("count in round numbers from zero to above the largest value", () => {
    expect(ticks([547, 608, 900], 4)).toEqual([0, 500, 1000]);
    expect(ticks([0.5], 4)).toEqual([0, 0.5, 1]);
    expect(ticks([-30, 80], 4)).toEqual([-50, 0, 50, 100]);
  });

  it("hold every value, and zero, in a handful of equal steps", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (series) => {
        const found = ticks(series, 4);
        expect(found.length).toBeGreaterThan(1);
        expect(found.length).toBeLessThan(9);
        expect(found[0]).toBeLessThanOrEqual(Math.min(0, ...series) + 1e-6);
        expect(found.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...series) - 1e-6);
        expect(found.some((one) => Object.is(Math.abs(one), 0))).toBe(true);
      }),
    );
  });

  it("put the first value at one end and the last at the other, also when they are the same", () => {
    const place = scale([10, 20], [0, 100]);
    expect([place(10), place(15), place(20)]).toEqual([0, 50, 100]);
    expect(scale([5, 5], [0, 100])(5)).toBe(0);
  });

  it("name the ends of years for which there is room, the last one always", () => {
    const first = lastDayOfQuarter(2019, 3);
    const years = (room: number) => yearMarks(first, lastDayOfYear(2025), room).map(({ year }) => year);
    expect(years(10)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(years(4)).toEqual([2019, 2021, 2023, 2025]);
    expect(years(0)).toEqual([2025]);
  });
});
