import fc from "fast-check";
import { apportionMethods } from "../../../src/domain/number/apportion/apportion-request";

export const method = fc.constantFrom(...apportionMethods);

/** Weights as people use them: counts, amounts with cents, fractions of 17 digits, very small and very large ones, many equal, zeros. */
export const weight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.integer({ min: 1e8, max: 1e14 }) },
  { weight: 1, arbitrary: fc.constantFrom(1 / 3, 2 / 3, 0.1 + 0.2, 1e-300, 1e15, 5e-324, 1e300) },
);

export const weights = fc.array(weight, { minLength: 1, maxLength: 40 }).filter((values) => values.some((value) => value > 0));

/** Units in use, and odd ones. */
export const unit = fc.constantFrom(0.01, 1, 8, 0.05, 250, 0.5, 0.001, 3);

/** An amount as a number of units. */
export const unitCount = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 50_000_000 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);

/** A split small enough to be done unit by unit, with bounds that leave room for it. */
export const boundedProblem = fc
  .array(fc.record({ weight, lower: fc.integer({ min: 0, max: 6 }), room: fc.integer({ min: 0, max: 12 }) }), {
    minLength: 1,
    maxLength: 9,
  })
  .filter((rows) => rows.some((row) => row.weight > 0))
  .chain((rows) => {
    const lower = rows.map((row) => row.lower);
    const upper = rows.map((row) => row.lower + row.room);
    const least = lower.reduce((sum, value) => sum + value, 0);
    const most = rows.reduce((sum, row) => sum + row.lower + (row.weight > 0 ? row.room : 0), 0);
    return fc.integer({ min: least, max: most }).map((units) => ({ units, weights: rows.map((row) => row.weight), lower, upper }));
  })
  .filter((problem) => problem.units > 0);
