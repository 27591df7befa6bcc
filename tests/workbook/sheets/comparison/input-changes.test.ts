import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { settingSchemas, tableSchemas } from "../../../../src/domain/plan/input/schema";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { compare } from "../../../../src/text/compare/nl";
import { makeComparisonSheet } from "../../../../src/workbook/commands/make-comparison-sheet";
import { openAddIn } from "../../support/add-in";
import { requestOf } from "./support";

vi.setConfig({ testTimeout: 240_000 });

const addIn = openAddIn();

/** With a text and a number in every table. */
const tables: PlanTables = {
  ...gooiEnVechtstreek2017,
  kosten: [
    { omschrijving: "Opleiding", bedrag: 1250.55, herhaling: "jaarlijks" },
    { omschrijving: "Inrichting", bedrag: 1 / 3, herhaling: "eenmalig" },
  ],
};
const scenarios: readonly Scenario[] = [
  { name: "Half, en meer: 50%", overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 }] },
  {
    name: "Naar inwoners",
    overrides: [
      { table: "instellingen", row: "", column: "urenBepalen", value: "naar inwoners" },
      { table: "instellingen", row: "", column: "urenTotaal", value: 56 },
    ],
  },
];

const columns = [
  ...Object.entries(tableSchemas).flatMap(([table, schema]) => Object.keys(schema).map((column) => `Normplan_${table}_${column}`)),
  ...Object.keys(settingSchemas).map((id) => `Normplan_instellingen_${id}`),
];

type Cell = string | number | boolean;

const rangeOf = ({ workbook }: Excel.RequestContext, column: number): Excel.Range =>
  column < columns.length
    ? workbook.names.getItem(columns[column] ?? "").getRange()
    : workbook.tables
        .getItem("NormplanScenarios")
        .columns.getItem(scenarios[column - columns.length]?.name ?? "")
        .getDataBodyRange();

/** Another value than there is: near it, as text, in capitals, with a space, emptied, or anything else. */
const changeOf = fc.oneof(
  fc.constant((value: Cell): Cell => (typeof value === "number" ? value + 1 : typeof value === "string" && value ? value.slice(0, -1) : 0)),
  fc.constant((value: Cell): Cell => (typeof value === "number" ? value * (1 + 1e-9) || 1e-9 : `${String(value)} `)),
  fc.constant((value: Cell): Cell =>
    typeof value === "number" ? `'${String(value)}` : String(value).toUpperCase() === value ? "x" : String(value).toUpperCase(),
  ),
  fc.constant((value: Cell): Cell => (value === "" ? 0 : "")),
  fc
    .oneof(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.string({ minLength: 1, maxLength: 40 }).map((text) => `'${text}`),
    )
    .map((other) => (): Cell => other),
);

async function state() {
  await addIn.headless.settle(60_000);
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const range = tables.items
      .find(({ name }) => /^NormplanV\d+Invoer$/.test(name))
      ?.getDataBodyRange()
      .load("values");
    const sentence = context.workbook.worksheets.getItem(compare.sheet.name).getRange("A3").load("values");
    await context.sync();
    return {
      changed: (range?.values ?? []).filter((row) => row[2] === compare.sheet.changed).map((row) => [row[0], row[1]] as unknown[]),
      sentence: sentence.values[0]?.[0] as unknown,
    };
  });
}

it(
  "Any single change of a cell of the input, number or text, is noticed, in its own column only; and undone again it is " + "as it was",
  async () => {
    await makeComparisonSheet(await requestOf(tables, scenarios));
    expect(await state()).toEqual({ changed: [], sentence: compare.sheet.allSame });
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: columns.length + scenarios.length - 1 }),
        fc.nat({ max: 20 }),
        changeOf,
        async (column, rowSeed, change) => {
          const read = await Excel.run(async (context) => {
            const range = rangeOf(context, column).load("values,rowCount");
            await context.sync();
            const row = rowSeed % range.rowCount;
            const before = range.values[row]?.[0] as Cell;
            return { row, before, after: change(before) };
          });
          const write = (value: Cell) =>
            Excel.run(async (context) => {
              const cell = rangeOf(context, column).getCell(read.row, 0);
              cell.values = [[value]];
              cell.load("values");
              await context.sync();
              return cell.values[0]?.[0] as Cell;
            });
          const written = await write(read.after);
          if (Object.is(written, read.before)) return;
          const { changed, sentence } = await state();
          expect(
            { changed: changed.map(([, count]) => count), sentence },
            `${String(columns[column])} ${String(read.before)} -> ${String(written)}`,
          ).toEqual({ changed: [1], sentence: compare.sheet.someChanged });
          await write(typeof read.before === "string" && read.before ? `'${read.before}` : read.before);
          expect((await state()).sentence).toBe(compare.sheet.allSame);
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  },
);
