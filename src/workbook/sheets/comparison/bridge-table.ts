import { a1, cellAt, type CellPosition } from "../../excel/area";
import { formula } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import { styles } from "../../layout/styles";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import { wrappedLabels } from "../../layout/text-parts";
import { amountFormat, differenceFormat, totalOf } from "./comparison-request";
import { type PlacedRequest, besidePaper } from "./placed-request";

/** Columns of the table, and of the cells beside the paper that draw the chart. */
const [effect, level] = [1, 2];
export const drawn = { label: 0, hidden: 1, total: 2, up: 3, down: 4 } as const;
export const tableColumns = 3;

export const bridgeRows = (request: PlacedRequest, scenario: number): number => (request.bridges[scenario]?.length ?? 0) + 2;

/** From the base to one scenario, step by step. The last level must be the scenario's amount. */
export function bridgeTable(request: PlacedRequest, scenario: number): PartAt {
  const { sheet, base } = request.texts.compare;
  const together = totalOf(request, "samen");
  const lines = request.bridges[scenario] ?? [];
  const count = bridgeRows(request, scenario);
  const labels = [base, ...lines.map((line, i) => `${String(i + 1)}. ${line.label}`), sheet.scenarioNumber(String(scenario + 1))];
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const step = (cell: CellPosition) => cell.row - first.row;
    const before = (cell: CellPosition) =>
      `${a1({ row: cell.row - 1, column: first.column + level })}+${a1({ row: cell.row, column: first.column + effect })}`;
    const table = tablePart({
      caption: sheet.bridge(request.numbered(scenario)),
      note: sheet.bridgeNote,
      table: `${request.prefix}Brug${String(scenario + 1)}`,
      rows: count,
      columns: [
        { heading: sheet.step, kind: "label", content: labels },
        {
          heading: sheet.effect,
          kind: "working",
          unit: sheet.euros,
          numberFormat: differenceFormat(request),
          content: [null, ...lines.map((line) => line.effect), null],
        },
        {
          heading: sheet.start,
          kind: "result",
          unit: sheet.euros,
          numberFormat: amountFormat(request),
          content: (cell) =>
            step(cell) === 0
              ? together.base
              : step(cell) === count - 1
                ? (together.scenarios[scenario]?.value ?? 0)
                : formula(`=ROUND(${before(cell)},2)`),
        },
      ],
    })(at);
    return combine([
      table,
      wrappedLabels({ ...first, rows: count, columns: 1 }, labels, request.layout.label),
      bars(request, scenario, first),
    ]);
  };
}

/** What the chart is drawn from: short names, the level that carries a bar, and the bar itself, in a column per colour. */
function bars(request: PlacedRequest, scenario: number, first: CellPosition) {
  const { sheet, base } = request.texts.compare;
  const count = bridgeRows(request, scenario);
  const place = { row: first.row - 1, column: besidePaper(request) };
  const rows = Array.from({ length: count }, (_, i) => {
    const cell = (column: number, above = 0) => a1({ row: first.row + i - above, column: first.column + column });
    if (i === 0 || i === count - 1)
      return [i === 0 ? base : sheet.scenarioNumber(String(scenario + 1)), 0, formula(`=${cell(level)}`), 0, 0];
    return [
      String(i),
      formula(`=MIN(${cell(level, 1)},${cell(level)})`),
      0,
      formula(`=MAX(${cell(effect)},0)`),
      formula(`=MAX(-${cell(effect)},0)`),
    ];
  });
  const area = { ...place, rows: count + 1, columns: Object.keys(drawn).length };
  return part(area, {
    blocks: [{ at: place, cells: [[sheet.step, sheet.hidden, sheet.total, sheet.up, sheet.down], ...rows] }],
    formats: [{ area, format: { ...styles.note, numberFormat: amountFormat(request) } }],
  });
}

/** The cell with the level after the last step, before the scenario's own amount. */
export function lastLevel(at: CellPosition, lines: number): string {
  return a1(cellAt(at, rowsAboveData + lines, level));
}

/** The cells with the levels of the base and of the scenario. */
export const endLevels = (at: CellPosition, rows: number): readonly [string, string] => [
  a1(cellAt(at, rowsAboveData, level)),
  a1(cellAt(at, rowsAboveData + rows - 1, level)),
];
