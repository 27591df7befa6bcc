import { a1, cellAt, type CellPosition } from "../plan/area";
import { formula } from "../plan/content";
import { combine, part, type PartAt } from "../plan/part";
import { palette } from "../parts/palette";
import { rowsAboveData, tablePart } from "../parts/table-part";
import { amountFormat, differenceFormat, totalOf, type PlacedRequest } from "./comparison-request";

const chartColumns = 6;
const chartRows = 14;

/** Columns of a bridge: step, effect, level after it, and the three that draw it. */
const [effect, level, hidden, total, up, down] = [1, 2, 3, 4, 5, 6];

/** From the base to one scenario, step by step, with its chart below it. The last level must be the scenario's amount. */
export function bridgeBlock(request: PlacedRequest, scenario: number): PartAt {
  const { sheet, base } = request.texts.compare;
  const name = request.scenarios[scenario]?.name ?? "";
  const together = totalOf(request, "samen");
  const lines = request.bridges[scenario] ?? [];
  const count = lines.length + 2;
  const format = amountFormat(request);
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const step = (cell: CellPosition) => cell.row - first.row;
    const isTotal = (cell: CellPosition) => step(cell) === 0 || step(cell) === count - 1;
    const here = (cell: CellPosition, column: number, rows = 0) => a1({ row: cell.row + rows, column: first.column + column });
    const drawn = (text: (cell: CellPosition) => string, ofTotal: (cell: CellPosition) => string) => (cell: CellPosition) => formula(`=${isTotal(cell) ? ofTotal(cell) : text(cell)}`);
    const nothing = () => "0";
    const table = tablePart({
      caption: sheet.bridge(name),
      note: sheet.bridgeNote,
      table: `${request.prefix}Brug${String(scenario + 1)}`,
      rows: count,
      columns: [
        { heading: sheet.step, kind: "label", content: [base, ...lines.map((line) => line.label), name] },
        { heading: sheet.effect, kind: "working", unit: sheet.euros, numberFormat: differenceFormat(request), content: [null, ...lines.map((line) => line.effect), null] },
        {
          heading: sheet.start,
          kind: "result",
          unit: sheet.euros,
          numberFormat: format,
          content: (cell) => (step(cell) === 0 ? together.base : step(cell) === count - 1 ? (together.scenarios[scenario]?.value ?? 0) : formula(`=ROUND(${here(cell, level, -1)}+${here(cell, effect)},2)`)),
        },
        { heading: sheet.hidden, kind: "working", unit: sheet.euros, numberFormat: format, content: drawn((cell) => `MIN(${here(cell, level, -1)},${here(cell, level)})`, nothing) },
        { heading: sheet.total, kind: "working", unit: sheet.euros, numberFormat: format, content: drawn(nothing, (cell) => here(cell, level)) },
        { heading: sheet.up, kind: "working", unit: sheet.euros, numberFormat: format, content: drawn((cell) => `MAX(${here(cell, effect)},0)`, nothing) },
        { heading: sheet.down, kind: "working", unit: sheet.euros, numberFormat: format, content: drawn((cell) => `MAX(-${here(cell, effect)},0)`, nothing) },
      ],
    })(at);
    const column = (offset: number) => ({ ...cellAt(first, 0, offset), rows: count, columns: 1 });
    const area = { row: first.row + count + 1, column: at.column, rows: chartRows, columns: chartColumns };
    const chart = part(area, {
      charts: [
        {
          name: `${request.prefix}_Brug${String(scenario + 1)}`,
          type: "ColumnStacked",
          title: sheet.bridgeChart(name),
          categories: column(0),
          series: [
            // As white as the paper: the bars seem to float.
            { name: sheet.hidden, values: column(hidden), color: palette.white },
            { name: sheet.total, values: column(total), color: palette.darkBlue },
            { name: sheet.up, values: column(up), color: palette.accent },
            { name: sheet.down, values: column(down), color: "#B9BEC7" },
          ],
          categoryTitle: "",
          valueTitle: sheet.euros,
          valueFormat: "#,##0",
          legend: true,
          area,
        },
      ],
    });
    return combine([table, chart]);
  };
}

/** The cell with the level after the last step, before the scenario's own amount. */
export function lastLevel(at: CellPosition, lines: number): string {
  return a1(cellAt(at, rowsAboveData + lines, level));
}
