import type { OutlookPoint } from "../../../domain/norm/outlook/outlook";
import type { Jobs } from "../../../domain/number/units";
import type { NormChartPoint, ChartRange } from "./norm-chart";

/** The lines of the chart from the points of an outlook. */
export function chartData(points: readonly OutlookPoint[]): {
  readonly realised: NormChartPoint[];
  readonly norm: NormChartPoint[];
  readonly projection: ChartRange[];
} {
  return {
    realised: series(points, ({ observed }) => observed),
    norm: series(points, ({ norm }) => norm),
    projection: points.flatMap(({ day, expected, lower, upper }) =>
      expected === null || lower === null || upper === null ? [] : [{ day, value: expected, lower, upper }],
    ),
  };
}

/** The expectations as a line, for an outlook that is drawn over another. */
export const expectedLine = (points: readonly OutlookPoint[]): NormChartPoint[] => series(points, ({ expected }) => expected);

function series(points: readonly OutlookPoint[], value: (point: OutlookPoint) => Jobs | null): NormChartPoint[] {
  return points.flatMap((point) => {
    const found = value(point);
    return found === null ? [] : [{ day: point.day, value: found }];
  });
}
