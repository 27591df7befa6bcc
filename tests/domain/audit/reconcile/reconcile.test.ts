import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../../../src/domain/number/apportion/apportion";
import { type ReconciliationFinding, reconcile } from "../../../../src/domain/audit/reconcile/reconcile";
import { euros } from "../../../../src/domain/number/units";
import { failureOf } from "../../support/failure-of";
import { Fraction } from "../../support/fraction";

const names = ["Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Weesp", "Wijdemeren"];
/** CBS, 1 January 2016. */
const inhabitants2016 = [9622, 8877, 56696, 87830, 41373, 10956, 18572, 23275];
/** CBS, 1 January 2017. */
const inhabitants2017 = [10201, 8999, 56935, 88888, 41382, 11088, 18751, 23447];
/** The table of the proposal of 16 June 2017; the total says 36.250. */
const published = [1321, 1257, 7998, 12_426, 5856, 1535, 2571, 1257];

const audit = (amounts: readonly number[], weights: readonly number[], total: number, unit?: number) =>
  reconcile({
    rows: amounts.map((amount, i) => ({ name: names[i] ?? `rij ${String(i)}`, amount: euros(amount), weight: weights[i] ?? 0 })),
    total: euros(total),
    ...(unit === undefined ? {} : { unit: euros(unit) }),
  });
const findings = (...table: Parameters<typeof audit>): (ReconciliationFinding | null)[] => audit(...table).map((row) => row.finding);
const nothingFound = names.map(() => null);

describe("reconcile", () => {
  it("finds in the table of 2017 that Wijdemeren repeats Eemnes, and that 3.286 closes it", () => {
    const rows = audit(published, inhabitants2016, 36_250);
    expect(rows.map((row) => row.finding)).toEqual([
      ...nothingFound.slice(1),
      { kind: "copyOf", name: "Wijdemeren", other: "Eemnes", otherIndex: 1, amount: 1257, closing: 3286, shortfall: 2029 },
    ]);
    expect(rows[7]).toMatchObject({ stated: 1257, recalculated: 3280, difference: -2023, closing: 3286 });
  });

  it("finds the same with the inhabitants of another year", () => {
    expect(findings(published, inhabitants2017, 36_250)[7]).toMatchObject({ kind: "copyOf", other: "Eemnes", closing: 3286 });
  });

  it("finds nothing in a table that adds up, even when it was made with another key", () => {
    const mended = published.with(7, 3286);
    expect(findings(mended, inhabitants2016, 36_250)).toEqual(nothingFound);
    expect(findings(mended, inhabitants2017, 36_250)).toEqual(nothingFound);
  });

  it("finds nothing in any table that was split properly", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 20 }),
        fc.nat({ max: 1_000_000 }),
        (weights, total) => {
          const amounts = apportion({ amount: total, weights, unit: 1 });
          expect(findings(amounts, weights, total).every((finding) => finding === null)).toBe(true);
        },
      ),
    );
  });

  it("calls a miss that rounding row by row can explain just that, on the last row", () => {
    const rounded = inhabitants2016.map((weight) => Math.round((36_251 * weight) / 257_201));
    const sum = rounded.reduce((a, b) => a + b);
    expect(sum).not.toBe(36_251);
    expect(findings(rounded, inhabitants2016, 36_251)).toEqual([
      ...nothingFound.slice(1),
      { kind: "roundingDifference", sum, total: 36_251, shortfall: 36_251 - sum },
    ]);
  });

  it("does not take equal amounts of nearly equal municipalities for a copy when the table misses a euro", () => {
    expect(findings([50, 50], [1000, 1001], 101).at(-1)).toMatchObject({ kind: "roundingDifference" });
  });

  it("does not blame a rightly equal amount when another row is wrong", () => {
    const weights = [500, 501, 2000, 7000];
    const right = apportion({ amount: 1000, weights, unit: 1 });
    expect(right.slice(0, 2)).toEqual([50, 50]);
    expect(findings(right.with(3, 70), weights, 1000)).toMatchObject([null, null, null, { kind: "closingRow", closing: right[3] }]);
  });

  it("names the one row that is far off when it repeats no other", () => {
    expect(findings(published.with(7, 2386), inhabitants2016, 36_250)[7]).toEqual({
      kind: "closingRow",
      name: "Wijdemeren",
      amount: 2386,
      closing: 3286,
      shortfall: 900,
    });
  });

  it("names no row when all are off alike: then the total is another one", () => {
    const amounts = apportion({ amount: 30_000, weights: inhabitants2016, unit: 1 });
    expect(findings(amounts, inhabitants2016, 36_250)).toEqual([
      ...nothingFound.slice(1),
      { kind: "sumMismatch", sum: 30_000, total: 36_250, shortfall: 6250 },
    ]);
  });

  it("names no row when the total is another one, also when one row is nearly all of it", () => {
    expect(findings([64, 16], [80, 20], 100)).toMatchObject([null, { kind: "sumMismatch", shortfall: 20 }]);
  });

  it("does not call equal amounts a copy when closing the table puts neither right", () => {
    expect(findings([150, 150, 500], [100, 200, 700], 1000)).toMatchObject([null, null, { kind: "sumMismatch", shortfall: 200 }]);
  });

  it("says when too much was shared", () => {
    const right = apportion({ amount: 36_250, weights: inhabitants2016, unit: 1 });
    expect(findings(right.with(1, right[7] ?? 0), inhabitants2016, 36_250)[1]).toMatchObject({
      kind: "copyOf",
      name: "Eemnes",
      other: "Wijdemeren",
      closing: 1251,
      shortfall: -2029,
    });
  });

  it("works in cents, and gives differences without binary noise", () => {
    const [first] = audit([0.1, 0.2], [1, 2], 0.31, 0.01);
    expect(first).toMatchObject({ recalculated: 0.1, difference: 0, closing: 0.11 });
  });

  it("closes any table: the other amounts and a closing amount add up exactly to the total", () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 12 }), cents, (table, total) => {
        const amounts = table.map(([amount]) => amount);
        const rows = audit(
          amounts,
          table.map(([, weight]) => weight),
          total,
          0.01,
        );
        rows.forEach((row, i) => {
          const others = Fraction.sum(amounts.filter((_, j) => j !== i).map((amount) => Fraction.fromNumber(amount)));
          expect(others.plus(Fraction.fromNumber(row.closing)).equals(Fraction.fromNumber(total))).toBe(true);
          expect(
            Fraction.fromNumber(row.difference).plus(Fraction.fromNumber(row.recalculated)).equals(Fraction.fromNumber(row.stated)),
          ).toBe(true);
        });
        expect(rows.filter((row) => row.finding !== null).length).toBe(
          Fraction.sum(amounts.map((amount) => Fraction.fromNumber(amount))).equals(Fraction.fromNumber(total)) ? 0 : 1,
        );
      }),
    );
  });

  it("explains what is wrong with the input", () => {
    expect(failureOf(() => audit([1, NaN], [1, 1], 2))).toMatchObject({ key: "quantityNotFinite", details: { what: "amount", index: 1 } });
    expect(failureOf(() => audit([1, 1], [1, -1], 2))).toMatchObject({ key: "weightNegative", details: { index: 1 } });
    expect(failureOf(() => audit([1, 1], [1, 1], 2.5))).toMatchObject({ key: "amountNotMultipleOfUnit" });
    expect(audit([], [], 0)).toEqual([]);
  });
});
