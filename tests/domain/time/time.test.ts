import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Day,
  dayInMonth,
  dayOf,
  dayOfSerial,
  isLastOfMonth,
  isoDate,
  lastDayOfQuarter,
  monthNumber,
  partsOf,
  serialOfDay,
} from "../../../src/domain/time/day";
import { parseDay } from "../../../src/domain/time/read-day";
import { dayAfterQuarters, periodsBetween, quartersBetween } from "../../../src/domain/time/quarter-time";
import { failureOf } from "../support/failure-of";

const anyDay = fc.integer({ min: -25_567, max: 2_932_896 }).map((days) => days as Day);

describe("serial numbers", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [42_370, "2016-01-01"],
    [44_196, "2020-12-31"],
    [44_196.75, "2020-12-31"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, date) => {
    expect(isoDate(dayOfSerial(serial))).toBe(date);
  });

  it.each([0, 0.5, -1, 60, 60.5, 2_958_466, NaN, Infinity])("%d is no day", (value) => {
    expect(failureOf(() => dayOfSerial(value))).toEqual({ kind: "invalid", key: "serialUnknown", details: { value } });
  });

  it("go there and back", () => {
    fc.assert(fc.property(anyDay, (day) => dayOfSerial(serialOfDay(day)) === day));
  });
});

describe("dates as text", () => {
  it.each([
    ["2020-12-31", "2020-12-31"],
    [" 2020-02-29 ", "2020-02-29"],
    ["2020-K4", "2020-12-31"],
    ["2020K1", "2020-03-31"],
    ["2020Q4", "2020-12-31"],
    ["2020 q3", "2020-09-30"],
    ["2020KW02", "2020-06-30"],
    ["Q2 2021", "2021-06-30"],
    ["K4-2020", "2020-12-31"],
    ["4e kwartaal 2020", "2020-12-31"],
    ["1e Kwartaal van 2020", "2020-03-31"],
    ["2020 2e kwartaal", "2020-06-30"],
    ["3de kwartaal 2020", "2020-09-30"],
  ])("%j is %s", (text, date) => {
    expect(isoDate(parseDay(text))).toBe(date);
  });

  it.each([
    "",
    "2020",
    "2021-02-29",
    "2020-13-01",
    "2020-00-10",
    "2020-12-32",
    "31-12-2020",
    "2020-K5",
    "2020Q0",
    "5e kwartaal 2020",
    "1899-12-31",
    "1899Q4",
    "eind 2020",
    "2020-12-31x",
  ])("%j is no day", (value) => {
    expect(failureOf(() => parseDay(value))).toEqual({ kind: "invalid", key: "dateTextUnknown", details: { value } });
  });

  it("reads what isoDate writes", () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(isoDate(day)) === day));
  });
});

describe("time in quarters", () => {
  const between = (from: string, to: string) => quartersBetween(parseDay(from), parseDay(to));

  it("is whole between last days of quarters, one for each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }), (year, quarter) => {
        const end = lastDayOfQuarter(year, quarter);
        expect(quartersBetween(end, lastDayOfQuarter(year, quarter + 1))).toBe(1);
        expect(quartersBetween(end, lastDayOfQuarter(year + 1, quarter))).toBe(4);
        expect(quartersBetween(lastDayOfQuarter(year + 3, quarter), end)).toBe(-12);
      }),
    );
  });

  it("runs evenly inside a quarter", () => {
    expect(between("2020-12-31", "2021-01-01")).toBeCloseTo(1 / 90, 12);
    expect(between("2021-01-30", "2021-03-31")).toBeCloseTo(60 / 90, 12);
    expect(between("2019-12-31", "2020-02-15")).toBeCloseTo(46 / 91, 12);
  });

  it("measures months, half-years and years alike", () => {
    expect(periodsBetween(parseDay("2020-12-31"), parseDay("2021-02-28"), 1)).toBe(2);
    expect(periodsBetween(parseDay("2020-06-30"), parseDay("2021-12-31"), 6)).toBe(3);
    expect(periodsBetween(parseDay("2019-12-31"), parseDay("2021-12-31"), 12)).toBe(2);
  });

  it("gives the day back, and the nearest day to any time", () => {
    const lessThanHalfADay = fc.double({ min: -0.005, max: 0.005, noNaN: true });
    fc.assert(
      fc.property(anyDay, anyDay, lessThanHalfADay, (from, to, off) => dayAfterQuarters(from, quartersBetween(from, to) + off) === to),
    );
  });

  it("grows with every day", () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => quartersBetween(from, (to + 1) as Day) > quartersBetween(from, to)));
  });
});

describe("months", () => {
  it("know their last day", () => {
    expect(
      [dayOf({ year: 2020, month: 2, day: 29 }), dayOf({ year: 2021, month: 2, day: 28 }), dayOf({ year: 2020, month: 2, day: 28 })].map(
        isLastOfMonth,
      ),
    ).toEqual([true, true, false]);
  });

  it("have a day with a number, or their last", () => {
    const february = monthNumber(parseDay("2021-02-10"));
    expect([dayInMonth(february, "last"), dayInMonth(february, 30), dayInMonth(february, 15)].map((day) => partsOf(day).day)).toEqual([
      28, 28, 15,
    ]);
    expect(isoDate(dayInMonth(february + 10, "last"))).toBe("2021-12-31");
  });
});
