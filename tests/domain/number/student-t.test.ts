import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralBound, upperTail } from "../../../src/domain/number/statistics";

describe("Student's t", () => {
  it.each([
    // 80%, 95% and 99% two-sided; percentage points as in any printed table, here to 12 digits (SciPy 1.x, scipy.stats.t.ppf).
    [1, 3.07768353717525, 12.7062047361747, 63.6567411628715],
    [2, 1.88561808316413, 4.30265272974946, 9.92484320091832],
    [3, 1.63774435369621, 3.18244630528371, 5.84090930973336],
    [7, 1.41492392765051, 2.36462425159278, 3.4994832973505],
    [10, 1.37218364111034, 2.22813885198627, 3.16927267261695],
    [38, 1.3042302038905, 2.02439416391197, 2.71155760191308],
  ])("with %d degrees of freedom bounds 80%%, 95%% and 99%% as the tables say", (degrees, ...bounds) => {
    [0.8, 0.95, 0.99].forEach((probability, i) => {
      expect(centralBound(probability, degrees) / (bounds[i] ?? NaN)).toBeCloseTo(1, 11);
    });
  });

  it("gives the tail that adding up its density gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 6, noNaN: true }), (degrees, t) => {
        expect(upperTail(t, degrees)).toBeCloseTo(0.5 - simpson((x) => shape(x, degrees), t) / (2 * wholeHalf(degrees)), 9);
        expect(upperTail(-t, degrees)).toBeCloseTo(1 - upperTail(t, degrees), 12);
      }),
    );
  });

  it("has bounds outside which the rest lies", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.001, max: 0.9999, noNaN: true }), (degrees, probability) => {
        expect(2 * upperTail(centralBound(probability, degrees), degrees)).toBeCloseTo(1 - probability, 12);
      }),
    );
  });
});

/** The density but for a factor, which its own integral gives, so that no gamma function is needed. */
const shape = (x: number, degrees: number) => (1 + (x * x) / degrees) ** (-(degrees + 1) / 2);

/** Half the area below the shape: in the angle with tangent x / sqrt(degrees) it is the integral of cosine to the power degrees - 1. */
function wholeHalf(degrees: number): number {
  return Math.sqrt(degrees) * simpson((angle) => Math.cos(angle) ** (degrees - 1), Math.PI / 2);
}

function simpson(f: (x: number) => number, end: number): number {
  const steps = 2000;
  const width = end / steps;
  let total = f(0) + f(end);
  for (let i = 1; i < steps; i++) total += f(i * width) * (i % 2 === 1 ? 4 : 2);
  return (total * width) / 3;
}
