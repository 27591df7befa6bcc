import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { compareNorm, type NormFigureKind } from "../../../../src/domain/norm/result/compare-norm";
import type { NormTables } from "../../../../src/domain/norm/input/norm-tables";
import { normForecast } from "../../../../src/domain/norm/result/norm-forecast";
import type { Override } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { parseDay } from "../../../../src/domain/time/read-day";

const today = parseDay("2026-11-22");
const tables = {
  ...gooiEnVechtstreek2017,
  instellingen: { ...gooiEnVechtstreek2017.instellingen, eersteJaar: 2021, uurtarief: 75, weken: 40 },
};
const setting = (column: string, value: number): Override => ({ table: "instellingen", row: "", column, value });
const werkkamer = (value: number): Override => ({ table: "bijdragen", row: "Werkkamer", column: "waarde", value });

function planWith(...overrides: Override[]) {
  const outcome = scenarioOutcome(tables, { name: "variant", overrides });
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return outcome;
}

function rowsOf(norm: NormTables, ...variants: Override[][]) {
  const compared = compareNorm(
    normForecast(norm, today),
    planWith(),
    variants.map((one) => planWith(...one)),
  );
  if (compared.kind !== "figures") throw new Error(compared.kind);
  return (kind: NormFigureKind) => compared.rows.find((row) => row.kind === kind);
}

/** A double as an exact fraction: numerator over a power of two. */
function exact(value: number): { readonly top: bigint; readonly power: bigint } {
  let [scaled, power] = [value, 0n];
  while (!Number.isInteger(scaled)) [scaled, power] = [scaled * 2, power + 1n];
  return { top: BigInt(scaled), power };
}

/** Euros per job in cents by whole numbers alone, halves up. */
function centsPerJob(euros: number, jobs: number): bigint {
  const { top, power } = exact(jobs);
  const cents = BigInt(Math.round(euros * 100)) * 2n ** power;
  return (2n * cents + top) / (2n * top);
}

describe("the norm of scenarios side by side", () => {
  it("has the same forecast in every scenario: they change what measures cost and who pays", () => {
    const row = rowsOf(gooiEnVechtstreekNorm, [setting("uurtarief", 150)], [werkkamer(0.5)]);
    for (const kind of ["norm", "expected", "gap", "jobs"] as const)
      expect(row(kind)?.scenarios.map(({ value, difference }) => [value, difference])).toEqual([
        [row(kind)?.base, 0],
        [row(kind)?.base, 0],
      ]);
    expect(row("chance")?.scenarios.map(({ value, difference }) => [value, difference])).toEqual([
      [row("chance")?.base, null],
      [row("chance")?.base, null],
    ]);
    // 16 hours for half of a year of 40 weeks, at 75 and at 150 euros.
    expect(row("costs")).toEqual({
      kind: "costs",
      base: 24_000,
      scenarios: [
        { value: 48_000, difference: 24_000, fraction: 1 },
        { value: 24_000, difference: 0, fraction: 0 },
      ],
    });
  });

  it("says what the gemeenten pay of the measures, and the difference in euros and as a part", () => {
    const municipalities = rowsOf(gooiEnVechtstreekNorm, [werkkamer(0)])("municipalities");
    // Without the Werkkamer nobody else pays.
    expect(municipalities?.scenarios[0]?.value).toBe(24_000);
    const base = Number(municipalities?.base);
    expect(Math.abs(base - 0.35 * 24_000)).toBeLessThanOrEqual(250);
    expect(municipalities?.scenarios[0]).toMatchObject({ difference: 24_000 - base, fraction: (24_000 - base) / base });
  });

  it("says what nobody pays yet where a scenario lacks the years, and only then", () => {
    expect(rowsOf(gooiEnVechtstreekNorm, [werkkamer(0)])("outside")).toBeUndefined();
    const row = rowsOf(gooiEnVechtstreekNorm, [setting("eersteJaar", 2018)]);
    expect(row("outside")).toEqual({ kind: "outside", base: 0, scenarios: [{ value: 24_000, difference: 24_000, fraction: null }] });
    expect(row("municipalities")?.scenarios).toEqual([{ value: null, difference: null, fraction: null }]);
  });

  it("has the gap and the costs per job exactly, whatever the rate and the jobs", () => {
    const [measure = {}] = gooiEnVechtstreekNorm.maatregelen;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 400 }), (cents, tenths) => {
        const row = rowsOf({ ...gooiEnVechtstreekNorm, maatregelen: [{ ...measure, banen: tenths / 10 }] }, [
          setting("uurtarief", cents / 100),
        ]);
        const [costs, jobs, perJob] = (["costs", "jobs", "costPerJob"] as const).map((kind) => row(kind)?.scenarios[0]?.value ?? NaN);
        expect(BigInt(Math.round((perJob ?? NaN) * 100))).toBe(centsPerJob(costs ?? NaN, jobs ?? NaN));
        const [norm, expected, gap] = (["norm", "expected", "gap"] as const).map((kind) => row(kind)?.base ?? NaN);
        expect(Math.abs((gap ?? NaN) + (expected ?? NaN) - (norm ?? NaN))).toBeLessThanOrEqual(1e-12 * (norm ?? NaN));
      }),
      { numRuns: 40 },
    );
  });

  it("has no rows about measures where there are none", () => {
    const row = rowsOf({ ...gooiEnVechtstreekNorm, maatregelen: [] }, [werkkamer(0.5)]);
    expect(row("gap")?.base).toBeGreaterThan(100);
    for (const kind of ["jobs", "costs", "municipalities", "costPerJob"] as const) expect(row(kind)).toBeUndefined();
  });

  it("is why there are no figures where there are none", () => {
    expect(compareNorm(normForecast({ ...gooiEnVechtstreekNorm, norm: [] }, today), planWith(), [planWith()])).toEqual({
      kind: "empty",
      table: "norm",
    });
  });
});
