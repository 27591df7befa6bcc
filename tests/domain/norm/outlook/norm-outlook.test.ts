import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { nationalPath, nationalRealisations } from "../../../../src/data/national";
import { addedByMeasures } from "../../../../src/domain/norm/measures/evaluate-measures";
import { neededJobsPerQuarter } from "../../../../src/domain/norm/measures/needed-jobs";
import { normGaps, type NormGap } from "../../../../src/domain/norm/outlook/norm-gap";
import { normPath } from "../../../../src/domain/norm/path/norm-path";
import { noNormTables } from "../../../../src/domain/norm/input/norm-tables";
import type { Realisation, YearNorm } from "../../../../src/domain/norm/input/norm-data";
import { normOutlook } from "../../../../src/domain/norm/outlook/norm-outlook";
import { normState } from "../../../../src/domain/norm/outlook/norm-state";
import type { NormOutlook, OutlookOptions } from "../../../../src/domain/norm/outlook/outlook";
import { projectionMethods } from "../../../../src/domain/norm/forecast/projection-request";
import { isoDate, lastDayOfYear } from "../../../../src/domain/time/day";
import { parseDay } from "../../../../src/domain/time/read-day";
import { fraction, jobs } from "../../../../src/domain/number/units";
import { remark } from "../../../../src/text/norm-input/sentences";
import { normInput } from "../../../../src/text/norm-input/nl";
import { failureOf } from "../../support/failure-of";
import { quarterEnd } from "../../support/series";

const today = parseDay("2026-11-22");
const quarters = (values: readonly number[]): Realisation[] =>
  values.map((value, i) => ({ day: quarterEnd(i), jobs: jobs(value), earlier: null }));
const normsOf = (entries: readonly (readonly [number, number])[]): YearNorm[] =>
  entries.map(([year, norm]) => ({ year, norm: jobs(norm), source: null }));
const outlook = (values: readonly number[], norms: readonly (readonly [number, number])[], options: OutlookOptions = {}) =>
  normOutlook({ norms: normsOf(norms), realisations: quarters(values) }, options);
const keys = ({ notes }: NormOutlook) => notes.map(({ key }) => key);
const example = (options: OutlookOptions = {}) => {
  const state = normState(gooiEnVechtstreekNorm, today, {
    national: { path: nationalPath, realisations: nationalRealisations },
    ...options,
  });
  if (!state.outlook) throw new Error("The example has no outlook.");
  return state.outlook;
};

describe("the case: 608 of 900 at the end of 2020", () => {
  it("has a gap of 292, which is 67,6% of the norm, where the country reached 99%", () => {
    const { latest, national } = example();
    expect(latest).toMatchObject({ jobs: 608, year: 2020, yearNorm: 900, gap: 292, pathNorm: 900 });
    expect(latest.share).toBeCloseTo(0.6756, 4);
    expect(national?.nationalShare).toBeCloseTo(0.99, 4);
  });

  it("had 61% of it at the end of the first quarter", () => {
    const { latest } = normOutlook({
      norms: normsOf([[2020, 900]]),
      realisations: [{ day: parseDay("2020-K1"), jobs: jobs(547), earlier: null }],
    });
    expect(latest.share).toBeCloseTo(0.608, 3);
    expect(latest.pathNorm).toBeNull();
  });

  it("does not reach the norm before 2031, and needs several times the pace", () => {
    const { reach, pace } = example();
    expect(reach).toEqual({ kind: "notBefore", year: 2031 });
    expect(pace.lastYear).toBe(16);
    expect(pace.needed?.perQuarter).toBeCloseTo((1067 - 608) / 4, 12);
  });

  it("says in words that there are few observations and that two were filled in", () => {
    expect(example().notes.map((note) => remark(note, normInput))).toEqual([
      "Weinig waarnemingen: 4. Vanaf 8 waarnemingen is de verwachting meer dan een voorzichtige schatting.",
      "Er ontbreken 2 waarnemingen, van 30 juni 2020 tot en met 30 september 2020. Die zijn ingevuld op de rechte lijn tussen de buren.",
    ]);
  });
});

describe("the outlook", () => {
  it("gives at each year end what NORMGAT gives, for every method", () => {
    const values = Array.from({ length: 14 }, (_, i) => 300 + 21 * i + ((i * 37) % 23));
    const norms = [
      [2018, 560],
      [2019, 700],
      [2020, 850],
    ] as const;
    const path = normPath([2018, 2019, 2020], [560, 700, 850].map(jobs));
    for (const method of projectionMethods) {
      const { yearEnds } = outlook(values, norms, { method, confidence: 0.9 });
      const targets = [2018, 2019, 2020].map(lastDayOfYear);
      const { gaps } = normGaps({
        observations: quarters(values).map(({ day, jobs: value }) => ({ day, value })),
        path,
        targets,
        method,
        confidence: 0.9,
      });
      yearEnds
        .filter(({ year }) => year >= 2018)
        .forEach((yearEnd, i) => {
          const gap = gaps[i] as NormGap;
          expect(yearEnd.jobs).toBeCloseTo(gap.expected, 9);
          expect(yearEnd.gap).toBeCloseTo(gap.gap, 9);
          expect(yearEnd.chance).toBeCloseTo(gap.chance, 9);
          expect([yearEnd.lower, yearEnd.upper].map(Number)[0]).toBeCloseTo(gap.lower, 9);
        });
    }
  });

  it("reaches the norm on the day when a straight climb crosses a straight norm", () => {
    // 500 at the end of 2018 and 10 a quarter: 530 three quarters later.
    const climb = Array.from({ length: 16 }, (_, i) => 350 + 10 * i);
    const { reach } = outlook(
      climb,
      [
        [2018, 530],
        [2020, 530],
      ],
      { method: "lineair" },
    );
    expect(reach).toMatchObject({ kind: "expected", year: 2019 });
    if (reach.kind === "expected") expect(isoDate(reach.day)).toBe("2019-09-30");
  });

  it("has reached a norm below the realisation, and says so", () => {
    const found = outlook([500, 510, 520, 530], [[2015, 400]]);
    expect(found.reach).toEqual({ kind: "reached", day: quarterEnd(3) });
    expect(found.latest.gap).toBe(-130);
    expect(keys(found)).toContain("normReached");
    expect(found.notes.map((note) => remark(note, normInput))).toContain("De norm voor eind 2015 is gehaald, met 130 banen meer.");
  });

  it("starts its band at the last observation and keeps the order of time", () => {
    const { points, latest } = outlook(
      [500, 520, 510, 540, 560, 555],
      [
        [2015, 600],
        [2018, 900],
      ],
    );
    const days = points.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(points.find(({ day }) => day === latest.day)).toMatchObject({ observed: 555, expected: 555, lower: 555, upper: 555 });
    const band = points.filter(({ expected }) => expected !== null);
    for (const { lower, expected, upper } of band)
      expect(Number(lower) <= Number(expected) && Number(expected) <= Number(upper)).toBe(true);
  });

  it("never says 0% or 100% of what is to come, nor a number that is none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -200, max: 3000 }), fc.constant(0)), { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom(...projectionMethods),
        (values, norm, method) => {
          const found = outlook(
            values,
            [
              [2016, norm],
              [2022, norm * 2],
            ],
            { method },
          );
          for (const { kind, chance, gap, jobs: there, reason } of found.yearEnds) {
            if (kind === "expected" && chance !== null) expect(chance > 0 && chance < 1).toBe(true);
            if (kind === "observed") expect(chance).toBeNull();
            if (kind === "none") expect(reason).not.toBeNull();
            for (const value of [gap, there]) if (value !== null) expect(Number.isFinite(value)).toBe(true);
            if (kind === "expected" && Number(there) < 0) expect(keys(found)).toContain("negativeExpected");
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("grows no less likely to reach a norm that is lower", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 8, maxLength: 16 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 0, max: 300 }),
        (values, norm, less) => {
          const chanceOf = (one: number) => outlook(values, [[2022, one]]).yearEnds.at(-1)?.chance ?? NaN;
          expect(chanceOf(norm)).toBeLessThanOrEqual(chanceOf(Math.max(0, norm - less)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("has room for measures: what they add closes the gap that was solved for", () => {
    const plain = outlook([400, 420, 435, 450, 470, 480, 500, 520], [[2017, 700]]);
    const gap = plain.yearEnds.at(-1)?.gap ?? jobs(NaN);
    const course = { start: parseDay("2017-01-01"), end: parseDay("2017-12-31"), rampUpQuarters: 2, retention: fraction(0.85) };
    const needed = neededJobsPerQuarter(course, gap, lastDayOfYear(2017));
    const measure = {
      ...course,
      name: "A",
      party: null,
      hoursPerWeek: null,
      amount: null,
      jobsPerQuarter: needed,
      certainty: "middel" as const,
      counts: true,
    };
    const planned = outlook([400, 420, 435, 450, 470, 480, 500, 520], [[2017, 700]], { added: addedByMeasures([measure]) });
    const [before, after] = [plain.yearEnds.at(-1), planned.yearEnds.at(-1)];
    expect(after?.gap).toBeCloseTo(0, 9);
    expect(after?.chance).toBeCloseTo(0.5, 9);
    expect(Number(after?.upper) - Number(after?.lower)).toBeGreaterThan(Number(before?.upper) - Number(before?.lower));
    expect(planned.reach.kind).toBe("expected");
  });
});

describe("what people should know about a series", () => {
  const eight = [400, 412, 420, 433, 441, 455, 461, 474];
  it.each<[string, readonly number[], readonly (readonly [number, number])[], string]>([
    ["few observations", [400, 410, 420], [[2016, 500]], "fewObservations"],
    ["the same value all the time", [400, 400, 400, 400, 400, 400, 400, 400], [[2016, 500]], "constant"],
    ["zeros", [0, 0, 0, 0, 0, 0, 0, 0], [[2016, 500]], "constant"],
    ["a level break", [...eight.slice(0, 4), ...eight.slice(4).map((value) => value + 300)], [[2016, 900]], "levelBreak"],
    ["an outlier", eight.map((value, i) => (i === 4 ? value + 300 : value)), [[2016, 900]], "outlier"],
    ["fewer jobs than at the nulmeting", [-20, ...eight], [[2017, 900]], "negativeTotal"],
    ["an expectation below nothing", [70, 60, 50, 40, 30, 20, 10, 2], [[2020, 900]], "negativeExpected"],
    [
      "years without a norm",
      eight,
      [
        [2016, 500],
        [2019, 800],
      ],
      "normYearsMissing",
    ],
    [
      "a norm that falls",
      eight,
      [
        [2016, 800],
        [2017, 500],
      ],
      "normFalls",
    ],
    ["a norm that is over", eight, [[2015, 500]], "normEnded"],
  ])("names %s", (_, values, norms, key) => {
    const found = outlook(values, norms, { method: key === "negativeExpected" ? "lineair" : "auto" });
    expect(keys(found)).toContain(key);
    for (const note of found.notes) expect(remark(note, normInput)).toMatch(/^[A-ZÉ].+\.$/u);
  });

  it("names nothing in a plain series", () => {
    expect(
      keys(
        outlook(eight, [
          [2016, 500],
          [2017, 600],
        ]),
      ),
    ).toEqual([]);
  });

  it("names months after quarters, filled gaps and revised figures", () => {
    const days = ["2018-K1", "2018-K2", "2018-K3", "2018-K4", "2019-01-31", "2019-02-28", "2019-03-31"];
    const realisations = days.map((date, i) => ({ day: parseDay(date), jobs: jobs(500 + 9 * i), earlier: i === 3 ? jobs(520) : null }));
    const found = normOutlook({ norms: normsOf([[2019, 700]]), realisations });
    expect(keys(found)).toEqual(["fewObservations", "revised", "gapsFilled", "mixedSteps"]);
    expect(found.notes[1]).toMatchObject({ count: 1, from: 520, to: 527 });
  });
});

describe("a series that cannot be projected", () => {
  it("still tells what is realised, and why there is no expectation", () => {
    const found = outlook(
      [400, 410],
      [
        [2015, 500],
        [2016, 600],
      ],
    );
    expect(found.unavailable?.key).toBe("tooFewObservations");
    expect(found.reach).toEqual({ kind: "unknown" });
    expect(found.yearEnds.map(({ kind }) => kind)).toEqual(["none", "none"]);
    expect(found.latest.gap).toBe(90);
    expect(found.pace.sinceStart).toBe(10);
  });

  it("with unequal days works with a straight line", () => {
    const realisations = ["2019-01-10", "2019-04-02", "2019-09-17", "2019-12-31"].map((date, i) => ({
      day: parseDay(date),
      jobs: jobs(500 + i * 10),
      earlier: null,
    }));
    const norms = normsOf([
      [2019, 600],
      [2020, 700],
    ]);
    expect(normOutlook({ norms, realisations }).unavailable?.key).toBe("stepsUnequal");
    expect(normOutlook({ norms, realisations }, { method: "lineair" }).yearEnds.at(-1)?.kind).toBe("expected");
  });

  it("says what is missing, and waits for what is wrong", () => {
    expect(failureOf(() => normOutlook({ norms: [], realisations: quarters([1]) })).key).toBe("normMissing");
    expect(failureOf(() => normOutlook({ norms: normsOf([[2020, 1]]), realisations: [] })).key).toBe("realisationMissing");
    expect(failureOf(() => outlook([1, 2, 3], [[2020, 5]], { confidence: 1 })).key).toBe("confidenceOutOfRange");
    expect(normState({ ...noNormTables, norm: [{ jaar: 2020, norm: 900 }] }, today)).toMatchObject({
      outlook: null,
      missing: { key: "realisationMissing" },
    });
    expect(normState({ ...gooiEnVechtstreekNorm, realisatie: [{ datum: "x", banen: 1 }] }, today)).toMatchObject({
      outlook: null,
      missing: null,
    });
    expect(normState({ ...gooiEnVechtstreekNorm, maatregelen: [{ maatregel: "x" }] }, today).outlook).not.toBeNull();
  });
});
