import { median } from "../statistics/median";
import type { StraightLine } from "./straight-line";

/** Line through points that single outliers do not move: the median of the slopes between all pairs, through the median point. */
export function theilSen(places: readonly number[], values: readonly number[]): StraightLine {
  const slopes: number[] = [];
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      slopes.push(((values[j] as number) - (values[i] as number)) / ((places[j] as number) - (places[i] as number)));
    }
  }
  const slope = median(slopes);
  return { slope, intercept: median(values.map((value, i) => value - slope * (places[i] as number))) };
}
