import { describe, expect, it } from "vitest";
import { column, rows } from "./support/outcome";

const diensten = column([56696, 87830, 70828, 18572, 23275]);

describe("UREN", () => {
  it("gives the hours of 2017: two days for the large diensten, one for the small", async () => {
    expect(await rows("UREN", 64, diensten, 8, 8, 16)).toEqual(column([16, 16, 16, 8, 8]));
  });

  it("divides in working days of 8 hours when no block is given", async () => {
    expect(await rows("UREN", 64, diensten)).toEqual(await rows("UREN", 64, diensten, 8));
  });

  it("takes its method last", async () => {
    expect(await rows("UREN", 40, column([60, 25, 15]), 8, null, null, "d-hondt")).toEqual(column([32, 8, 0]));
  });
});

describe("FTE and DAGENPERWEEK", () => {
  it("divide by a working week of 36 and a day of 8 hours, or by what is given", async () => {
    expect(await rows("FTE", [[36, 18, null]])).toEqual([[1, 0.5, 0]]);
    expect(await rows("FTE", column([16, 8]), 32)).toEqual(column([0.5, 0.25]));
    expect(await rows("DAGENPERWEEK", column([16, 12]))).toEqual(column([2, 1.5]));
    expect(await rows("DAGENPERWEEK", column([18]), 9)).toEqual(column([2]));
  });

  it("take the 0 of a blank reference for the default", async () => {
    expect(await rows("FTE", [[36]], 0)).toEqual([[1]]);
    expect(await rows("DAGENPERWEEK", [[8]], null)).toEqual([[1]]);
  });

  it("show no noise of binary arithmetic", async () => {
    expect(await rows("FTE", [[0.3]], 0.1)).toEqual([[3]]);
  });
});
