import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { screeningOf, type ScreeningTask } from "../../../../src/domain/norm/screening/screening";
import { failureOf } from "../../support/failure-of";

const backlog: ScreeningTask = {
  dienst: "HBEL",
  caseload: 0,
  minutesPerClient: 45,
  shareEligible: 0.2,
  hoursPerWeek: 64,
  backlog: 327,
  minutesPerProfile: 60,
};
const task = fc.record({
  dienst: fc.constant("A"),
  caseload: fc.integer({ min: 0, max: 5000 }),
  minutesPerClient: fc.integer({ min: 1, max: 240 }),
  shareEligible: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  hoursPerWeek: fc.integer({ min: 1, max: 80 }),
  backlog: fc.integer({ min: 0, max: 500 }),
  minutesPerProfile: fc.integer({ min: 0, max: 120 }),
});

describe("the screening plan", () => {
  it("registers the 327 profiles of the case at an hour each in six weeks of 64 hours", () => {
    const plan = screeningOf([backlog], 75);
    expect(plan).toMatchObject({ hours: 327, weeks: 6, backlog: 327, costs: 24_525, indications: 0, costPerIndication: null });
  });

  it("expects indications and what each costs", () => {
    expect(screeningOf([{ ...backlog, caseload: 600, backlog: 0, hoursPerWeek: 16 }], 75)).toMatchObject({
      hours: 450,
      weeks: 29,
      indications: 120,
      costs: 33_750,
      costPerIndication: 281.25,
    });
  });

  it("needs just enough weeks, for any task", () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 5 }), (tasks) => {
        const plan = screeningOf(tasks, null);
        plan.diensten.forEach(({ weeks }, i) => {
          const one = tasks[i] ?? backlog;
          const minutes = one.caseload * one.minutesPerClient + one.backlog * one.minutesPerProfile;
          const available = one.hoursPerWeek * 60;
          expect(Number(weeks) * available).toBeGreaterThanOrEqual(minutes);
          expect((Number(weeks) - 1) * available).toBeLessThan(Math.max(minutes, 1));
        });
        expect(plan.weeks).toBe(Math.max(...plan.diensten.map(({ weeks }) => Number(weeks))));
        expect(plan.costs).toBeNull();
      }),
    );
  });

  it("is never ready without hours, and has no work without clients", () => {
    expect(screeningOf([{ ...backlog, hoursPerWeek: 0 }, backlog], 75).weeks).toBeNull();
    expect(screeningOf([{ ...backlog, hoursPerWeek: 0, backlog: 0 }], 75).weeks).toBe(0);
    expect(screeningOf([], 75)).toMatchObject({ weeks: 0, hours: 0, costs: 0 });
  });

  it("refuses numbers that cannot be", () => {
    expect(failureOf(() => screeningOf([{ ...backlog, caseload: -1 }], 75))).toEqual({
      kind: "invalid",
      key: "quantityNegative",
      details: { what: "caseload", index: 0, value: -1 },
    });
    expect(failureOf(() => screeningOf([{ ...backlog, minutesPerClient: NaN }], 75)).key).toBe("quantityNotFinite");
  });
});
