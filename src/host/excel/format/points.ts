const POINTS_PER_PIXEL = 0.75;

/** Excel measures in points, the grid in pixels. */
export const pointsOf = (pixels: number): number => pixels * POINTS_PER_PIXEL;
export const pixelsOf = (points: number): number => points / POINTS_PER_PIXEL;
