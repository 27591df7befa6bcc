import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysPerWeek, fullTimeEquivalents, hoursPerDienst } from "../../../../src/domain/plan/staffing/hours";
import { staffCosts } from "../../../../src/domain/plan/staffing/staff-costs";
import { euros, hours } from "../../../../src/domain/number/units";
import { failureOf } from "../../support/failure-of";
import { Fraction } from "../../support/fraction";

describe("staffing", () => {
  it("gives 64 hours to five uitvoeringsdiensten in days, between one and two each", () => {
    const weights = [56696, 87830, 70828, 18572, 23275];
    expect(hoursPerDienst({ hours: hours(64), weights, minimum: 8, maximum: 16 })).toEqual([16, 16, 16, 8, 8]);
  });

  it("gives hours in blocks of another size where asked", () => {
    expect(hoursPerDienst({ hours: hours(36), weights: [2, 1], block: hours(4) })).toEqual([24, 12]);
  });

  it("costs 64 hours a week for 40 weeks at 75 euros: 192.000", () => {
    expect(staffCosts({ hoursPerWeek: [hours(64)], weeks: 40, hourlyRate: euros(75) })).toEqual([192_000]);
  });

  it("costs every entry with its own weeks and rate", () => {
    const request = { hoursPerWeek: [hours(16), hours(8)], weeks: [40, 20], hourlyRate: [euros(75), euros(81.25)] };
    expect(staffCosts(request)).toEqual([48_000, 13_000]);
  });

  it("multiplies decimals exactly", () => {
    // In binary floating point 1.1 x 1.1 is 1.2100000000000002.
    expect(staffCosts({ hoursPerWeek: [hours(1.1)], weeks: 1.1, hourlyRate: euros(1) })).toEqual([1.21]);
    const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, cents, (worked, weeks, rate) => {
        const [costs = NaN] = staffCosts({ hoursPerWeek: [hours(worked)], weeks, hourlyRate: euros(rate) });
        const exact = [worked, weeks, rate].map((value) => Fraction.fromNumber(value)).reduce((product, value) => product.times(value));
        expect(costs).toBe(Number(exact.numerator) / Number(exact.denominator));
      }),
    );
  });

  it("counts full-time equivalents of 36 hours and days of 8 hours, or of what is given", () => {
    expect(fullTimeEquivalents([hours(64), hours(36)])).toEqual([64 / 36, 1]);
    expect(fullTimeEquivalents([hours(64)], hours(32))).toEqual([2]);
    expect(daysPerWeek([hours(16), hours(8)])).toEqual([2, 1]);
    expect(daysPerWeek([hours(0.6)], hours(0.2))).toEqual([3]);
  });

  it("explains what is wrong with a quantity", () => {
    const costs = (extra: object) =>
      failureOf(() => staffCosts({ hoursPerWeek: [hours(8), hours(8)], weeks: 40, hourlyRate: euros(75), ...extra }));
    expect(costs({ weeks: [40] })).toMatchObject({ key: "shapeMismatch", details: { what: "weeks", length: 1, expected: 2 } });
    expect(costs({ hourlyRate: -1 })).toMatchObject({ key: "quantityNegative", details: { what: "hourlyRate", index: null, value: -1 } });
    expect(costs({ hoursPerWeek: [hours(8), hours(NaN)] })).toMatchObject({
      key: "quantityNotFinite",
      details: { what: "hoursPerWeek", index: 1, value: NaN },
    });
    expect(costs({ hoursPerWeek: [hours(8), hours(1e300)] })).toMatchObject({
      key: "costsTooLarge",
      details: { hoursPerWeek: 1e300, index: 1 },
    });
    expect(costs({ weeks: 1e13 })).toMatchObject({ key: "costsTooLarge", details: { index: 0, weeks: 1e13, hourlyRate: 75 } });
    expect(failureOf(() => fullTimeEquivalents([hours(8)], hours(0)))).toMatchObject({
      key: "quantityNotPositive",
      details: { what: "fullTime", value: 0 },
    });
    expect(failureOf(() => daysPerWeek([hours(-8)]))).toMatchObject({
      key: "quantityNegative",
      details: { what: "hours", index: 0, value: -8 },
    });
    expect(failureOf(() => hoursPerDienst({ hours: hours(60), weights: [1] }))).toMatchObject({
      key: "amountNotMultipleOfUnit",
      details: { amount: 60, unit: 8 },
    });
  });
});
