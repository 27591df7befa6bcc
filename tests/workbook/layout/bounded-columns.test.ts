import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { apportion } from "../../../src/domain/number/apportion/apportion";
import { workbookContent } from "../../../src/host/xlsx/workbook-content";
import { writeContent } from "../../../src/host/xlsx/write-xlsx";
import { sheets as texts } from "../../../src/text/sheets/nl";
import { scenarioSheets } from "../../../src/text/scenario-sheets/nl";
import { boundedColumns } from "../../../src/workbook/layout/bounded-columns";
import { numberFormats } from "../../../src/workbook/layout/styles";
import { rowsAboveData, tablePart } from "../../../src/workbook/layout/table-part";
import { stack, type PartAt } from "../../../src/workbook/layout/part";
import { thisRow } from "../../../src/workbook/excel/formula";
import { writeSheets } from "../../../src/workbook/write/write-sheets";
import { openExcel } from "../../host/excel/support";
import { LibreOffice } from "../../support/libreoffice";
import { resultsOf } from "../../support/recalculated";
import { planOf } from "../support/small-plan";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const { headless } = openExcel();
const cases = 80;
const longest = 9;

interface Division {
  readonly units: number;
  readonly weights: readonly number[];
  readonly minimum: readonly number[];
  readonly maximum: readonly number[];
}

const row = fc.record({
  weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 900_000 })),
  one: fc.integer({ min: 0, max: 60 }),
  other: fc.integer({ min: 0, max: 60 }),
});

/** Divisions with room between the bounds, many of them with ties and with bounds that are equal. */
const division = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: longest }), room: fc.integer({ min: 0, max: 1000 }) })
  .map(({ rows, room }): Division => {
    const minimum = rows.map(({ weight, one, other }) => (weight === 0 ? 0 : Math.min(one, other)));
    const maximum = rows.map(({ weight, one, other }) => (weight === 0 ? 0 : Math.max(one, other)));
    const [least, most] = [minimum, maximum].map((bounds) => bounds.reduce((sum, bound) => sum + bound, 0)) as [number, number];
    return { units: least + Math.round(((most - least) * room) / 1000), weights: rows.map(({ weight }) => weight), minimum, maximum };
  })
  .filter(({ weights }) => weights.some((weight) => weight > 0));

function tableOf({ units, weights, minimum, maximum }: Division, index: number): PartAt {
  const table = `Geval${String(index)}`;
  const { columns } = texts;
  const number = { kind: "label", numberFormat: numberFormats.whole } as const;
  return tablePart({
    caption: table,
    note: "",
    table,
    rows: weights.length,
    columns: [
      { heading: columns.number, ...number, content: weights.map((_, i) => i + 1) },
      { heading: "Gewicht", ...number, content: weights },
      { heading: columns.minimum, ...number, content: minimum },
      { heading: columns.maximum, ...number, content: maximum },
      ...boundedColumns({
        table,
        texts,
        weight: "Gewicht",
        units: String(units),
        unit: "1",
        minimum: thisRow(table, columns.minimum),
        maximum: thisRow(table, columns.maximum),
        headings: scenarioSheets.columns,
      }),
    ],
  });
}

describe("a division within bounds in native formulas", () => {
  let office: LibreOffice;
  beforeAll(async () => {
    office = await LibreOffice.start();
  });
  afterAll(() => office.close());

  it(`gives, recalculated by LibreOffice, what exact arithmetic gives, in ${String(cases)} divisions`, async () => {
    const divisions = fc.sample(division, { numRuns: cases, seed: 20_171_622 });
    const part = stack({ row: 0, column: 0 }, 1, divisions.map(tableOf));
    await writeSheets([{ ...planOf("Gevallen", {}), part }]);
    expect(await headless.settle(60_000)).toBe(true);
    const saved = await writeContent(workbookContent(headless.grid));
    const grid = (await resultsOf(await office.convert(saved, "xlsx"))).get("Gevallen") ?? [];
    let at = 0;
    for (const { units, weights, minimum, maximum } of divisions) {
      const first = at + rowsAboveData;
      const found = weights.map((_, i) => Number(grid[first + i]?.at(-1)));
      const expected = apportion({ amount: units, weights, unit: 1, minimum, maximum });
      expect(found, JSON.stringify({ units, weights, minimum, maximum })).toEqual(expected);
      at = first + weights.length + 1;
    }
  });
});
