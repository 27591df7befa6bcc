import { describe, expect, it } from "vitest";
import type { IWorkbookData } from "@univerjs/core";
import { emptyState } from "../../../src/host/engine/workbook-state";
import type { ChartModel } from "../../../src/host/model/chart-model";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";
import { loaded, partsOf, problemsOf } from "./support/saved";

const TYPES =
  `ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 Line LineStacked LineStacked100 LineMarkers
LineMarkersStacked LineMarkersStacked100 Area AreaStacked AreaStacked100 Pie Doughnut XYScatter XYScatterLines XYScatterLinesNoMarkers
XYScatterSmooth XYScatterSmoothNoMarkers Radar RadarMarkers RadarFilled`.split(/\s+/);

const CELLS = [
  ["Jaar", "Norm", "Banen"],
  [2018, 600, 541],
  [2019, 750, 544],
  [2020, 900, 608],
];

/** A workbook with one sheet of figures and these charts on it. */
function content(charts: ChartModel[]): { snapshot: IWorkbookData; state: ReturnType<typeof emptyState>; spills: Record<string, never> } {
  const cellData = Object.fromEntries(
    CELLS.map((row, at) => [at, Object.fromEntries(row.map((v, column) => [column, { v, t: typeof v === "number" ? 2 : 1 }]))]),
  );
  const sheet = { id: "s1", name: "Blad 1", cellData, rowCount: 100, columnCount: 20 };
  const snapshot = {
    id: "wb",
    name: "Map1",
    appVersion: "",
    locale: "enUS",
    styles: {},
    sheetOrder: ["s1"],
    sheets: { s1: sheet },
  } as unknown as IWorkbookData;
  return { snapshot, state: { ...emptyState(), charts }, spills: {} };
}

function chart(type: string, more: Partial<ChartModel> = {}): ChartModel {
  const round = type === "Pie" || type === "Doughnut";
  const axis = (text: string) => ({ title: round ? { text: "", visible: false } : { text, visible: true } });
  return {
    id: `chart-${type}`,
    sheetId: "s1",
    name: `Grafiek ${type}`,
    type,
    title: { text: `Norm & banen (${type})`, visible: true },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: axis("Jaar"),
    valueAxis: round ? axis("") : { ...axis("Banen"), minimum: 0, maximum: 1000, numberFormat: "#,##0" },
    series: [
      { name: "Norm", nameRef: "'Blad 1'!$B$1", valuesRef: "'Blad 1'!$B$2:$B$4", categoriesRef: "'Blad 1'!$A$2:$A$4", color: "#0070c0" },
      { name: "Banen", nameRef: "'Blad 1'!$C$1", valuesRef: "'Blad 1'!$C$2:$C$4", categoriesRef: "'Blad 1'!$A$2:$A$4", color: "#c00000" },
    ],
    left: 30.75,
    top: 100.5,
    width: 400.25,
    height: 200,
    ...more,
  };
}

/** The charts of a workbook after it was saved and opened again, without the ids that opening gives. */
async function reopened(charts: ChartModel[]): Promise<object[]> {
  const { state } = await readXlsx(await writeContent(content(charts)));
  return state.charts.map((one) => comparable(one));
}

function comparable(model: ChartModel): object {
  const { left, top, width, height } = model;
  return {
    ...model,
    id: "",
    sheetId: "",
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    box: [left, top, width, height].map((points) => Math.round(points)),
  };
}

describe("a chart that is saved", () => {
  it.each(TYPES)("as %s is the same chart when the file is opened", async (type) => {
    expect(await reopened([chart(type)])).toEqual([comparable(chart(type))]);
  });

  it("combines columns and a line", async () => {
    const [columns, line] = chart("ColumnClustered").series;
    if (!columns || !line) throw new Error("The example has two series.");
    const combined = chart("ColumnClustered", { series: [columns, { ...line, type: "LineMarkers" }] });
    expect(await reopened([combined])).toEqual([comparable(combined)]);
  });

  it("can do without title, legend and titles of axes", async () => {
    const none = { text: "", visible: false };
    const bare = chart("Line", {
      title: none,
      legend: { visible: false, position: "Right" },
      categoryAxis: { title: none },
      valueAxis: { title: none },
    });
    expect(await reopened([bare])).toEqual([comparable(bare)]);
  });

  it("keeps labels at the bars, the space between them, and axes and lines that are not shown", async () => {
    const { series, categoryAxis, valueAxis } = chart("BarClustered");
    const sparse = chart("BarClustered", {
      series: series.map((one) => ({ ...one, gapWidth: 60, overlap: -10, dataLabels: { numberFormat: "#,##0" } })),
      categoryAxis: { ...categoryAxis, reversed: true, majorGridlines: true },
      valueAxis: { ...valueAxis, visible: false, majorGridlines: false },
    });
    expect(await reopened([sparse])).toEqual([comparable(sparse)]);
  });

  it("is one of several in a package without faults", async () => {
    const saved = await writeContent(content(TYPES.map((type) => chart(type))));
    expect(await problemsOf(saved)).toEqual([]);
  });

  it("stays byte for byte what it was as long as no one changes it", async () => {
    const first = await writeContent(content([chart("ColumnStacked"), chart("Line")]));
    const { snapshot, state, source } = await readXlsx(first);
    const before = await partsOf(first);
    const after = await partsOf(await writeContent({ snapshot, state, spills: {} }, source));
    expect(after["xl/charts/chart1.xml"]).toBe(before["xl/charts/chart1.xml"]);
    expect(after["xl/charts/chart2.xml"]).toBe(before["xl/charts/chart2.xml"]);
  });

  it("is replaced when it was changed, and goes when it was deleted", async () => {
    const { snapshot, state, source } = await readXlsx(await writeContent(content([chart("ColumnStacked"), chart("Line"), chart("Pie")])));
    const [stacked, line, pie] = state.charts;
    if (!stacked || !line || !pie) throw new Error("The file has three charts.");
    const changed = { ...state, charts: [{ ...line, title: { text: "Anders", visible: true } }, pie] };
    const saved = await writeContent({ snapshot, state: changed, spills: {} }, source);
    expect(await problemsOf(saved)).toEqual([]);
    const titles = (await loaded(saved)).worksheets[0]?.getCharts().map(({ title }) => title);
    expect(titles?.sort()).toEqual(["Anders", "Norm & banen (Pie)"]);
  });

  it("of a kind that the host cannot save is refused by name, and nothing is saved", async () => {
    await expect(writeContent(content([chart("Treemap")]))).rejects.toMatchObject({
      key: "notSaved",
      details: { detail: "Grafiek Treemap: Treemap" },
    });
  });
});
