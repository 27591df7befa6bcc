import { describe, expect, it } from "vitest";
import {
  euros,
  fraction,
  hours,
  inhabitants,
  jobs,
  type Euros,
  type Fraction,
  type Hours,
  type Inhabitants,
  type Jobs,
} from "../../../src/domain/number/units";

describe("units", () => {
  it("are plain numbers at run time", () => {
    expect([euros(1), hours(2), jobs(3), fraction(0.4), inhabitants(5)]).toEqual([1, 2, 3, 0.4, 5]);
  });

  it("do not mix: each line below must fail to compile", () => {
    // @ts-expect-error hours are no euros
    const amount: Euros = hours(8);
    // @ts-expect-error jobs are no hours
    const worked: Hours = jobs(1);
    // @ts-expect-error a fraction is no number of jobs
    const extra: Jobs = fraction(0.65);
    // @ts-expect-error a bare number may be anything
    const share: Fraction = 0.65;
    // @ts-expect-error the sum of euros and hours is neither
    const nonsense: Euros = euros(1) + hours(1);
    // @ts-expect-error euros are no inhabitants
    const people: Inhabitants = euros(1);
    expect([amount, worked, extra, share, nonsense, people]).toEqual([8, 1, 0.65, 0.65, 2, 1]);
  });
});
