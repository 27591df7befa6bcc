/** How a type of Excel.ChartType is drawn. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line" | "area" | "doughnut" | "pie" | "scatter";
  readonly stacked: boolean;
  /** Stacked to 100%. */
  readonly shares: boolean;
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
}

const SHAPES = [
  ["Column", "column"],
  ["Bar", "bar"],
  ["Line", "line"],
  ["Area", "area"],
  ["Doughnut", "doughnut"],
  ["Pie", "pie"],
  ["XYScatter", "scatter"],
] as const;

export function chartKind(type: string): ChartKind {
  const shape = SHAPES.find(([start]) => type.startsWith(start))?.[1] ?? "column";
  return {
    shape,
    stacked: type.includes("Stacked"),
    shares: type.endsWith("100"),
    markers: shape === "scatter" ? !type.endsWith("NoMarkers") : type.includes("Markers"),
    lines: shape !== "scatter" || /Lines|Smooth/u.test(type),
    smooth: type.includes("Smooth"),
  };
}

/** The kind of every series: of a combined chart they differ. */
export function seriesKinds(chart: { readonly type: string; readonly series: readonly { readonly type?: string }[] }): ChartKind[] {
  return chart.series.map((series) => chartKind(series.type ?? chart.type));
}
