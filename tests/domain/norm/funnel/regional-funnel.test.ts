import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peopleNeeded, regionalFunnel, type MunicipalFunnel } from "../../../../src/domain/norm/funnel/regional-funnel";
import { hours, jobs } from "../../../../src/domain/number/units";

const unknown = { hoursPerWeek: null, requestsMunicipal: null, requestsInhabitants: null, praktijkroute: null };
const row = (municipality: string, counts: readonly (number | null)[], rest: Partial<MunicipalFunnel> = {}): MunicipalFunnel => {
  const [register = null, transparant = null, werkfit = null, geplaatst = null] = counts;
  return { municipality, register, transparant, werkfit, geplaatst, ...unknown, ...rest };
};

describe("the funnel of the region", () => {
  it("adds up the gemeenten, with conversions and where most are lost", () => {
    const found = regionalFunnel(
      [row("Hilversum", [300, 80, 60, 30], { hoursPerWeek: hours(612) }), row("Huizen", [100, 60, 20, 15], { hoursPerWeek: hours(408) })],
      "Regio",
    );
    expect(found?.region.stages?.map(({ count }) => count)).toEqual([400, 140, 80, 45]);
    expect(found?.region.stages?.[1]).toMatchObject({ conversion: 0.35, lost: 260 });
    expect(found?.region.mostLostBefore).toBe(1);
    expect(found?.municipalities.map(({ mostLostBefore }) => mostLostBefore)).toEqual([1, 1]);
    expect(found?.region.jobs).toBe(40);
    expect(found?.municipalities[0]?.jobs).toBe(24);
  });

  it("of the case: 139 of 556 in the kandidatenverkenner, and 8 of 160 requests by gemeenten", () => {
    const found = regionalFunnel(
      [row("Regio", [556, 139], { requestsMunicipal: 8, requestsInhabitants: 152, praktijkroute: 11 })],
      "Regio",
    );
    expect(found?.region.stages).toHaveLength(2);
    expect(found?.region.stages?.[1]?.conversion).toBe(0.25);
    expect(found?.region.requests).toEqual({ municipal: 8, inhabitants: 152, praktijkroute: 11, total: 171, municipalShare: 0.05 });
  });

  it("does not guess what a gemeente does not know", () => {
    const found = regionalFunnel([row("A", [10, 5, 4, 3]), row("B", [10, 5])], "Regio");
    expect(found?.region.stages?.map(({ count }) => count)).toEqual([20, 10]);
    expect(found?.region.jobs).toBeNull();
    expect(regionalFunnel([row("A", [0, 0])], "Regio")?.region).toMatchObject({ stages: null, mostLostBefore: null });
    expect(regionalFunnel([], "Regio")).toBeNull();
  });

  it("asks at each stage for enough people: put through the conversions they give the jobs, and one fewer does not", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 4 }).map((values) => values.sort((a, b) => b - a));
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 0, max: 500 }), (stages, paid, extra) => {
        const region = regionalFunnel([row("A", stages, { hoursPerWeek: hours(paid) })], "Regio")?.region;
        const needed = region && peopleNeeded(region, jobs(extra));
        if (!needed) throw new Error("Everything is known.");
        const [register = 0, , , placed = 0] = needed.perStage;
        expect(placed * needed.jobsPerPlacement).toBeGreaterThanOrEqual(extra - 1e-6);
        expect((placed - 1) * needed.jobsPerPlacement).toBeLessThan(extra + 1e-6);
        // Whole numbers, so that the test is exact up to how conversions are rounded to doubles.
        expect(register * (stages[3] ?? 0)).toBeGreaterThanOrEqual(placed * (stages[0] ?? 0) - 1e-6);
        if (placed > 0) expect((register - 1) * (stages[3] ?? 0)).toBeLessThan(placed * (stages[0] ?? 0) + 1e-6);
      }),
    );
  });

  it("cannot say what is needed while hours or placements are unknown", () => {
    const region = (one: MunicipalFunnel) => regionalFunnel([one], "Regio")?.region;
    for (const one of [
      row("A", [10, 5, 4, 3]),
      row("A", [10, 5], { hoursPerWeek: hours(100) }),
      row("A", [10, 5, 4, 0], { hoursPerWeek: hours(100) }),
    ]) {
      const found = region(one);
      expect(found && peopleNeeded(found, jobs(10))).toBeNull();
    }
  });
});
