import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { a1, cellAt } from "../../excel/area";
import { columnOf, columnsOf, formula, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { every, spilling, tablePart } from "../../layout/table-part";
import { numberColumn } from "../../layout/bounded-columns";
import { numberFormats } from "../../layout/styles";
import { names, tables } from "./names";

const table = tables.cover;
export const coverRows = plan.bijdragen.length + plan.gemeenten.length;

/** The table as the proposal has it: the parties that contribute, then the municipalities, together the costs. */
export function coverTable({ columns, units, sample: { cover } }: SheetTexts): PartAt {
  const of = (heading: string) => thisRow(table, heading);
  const { number } = columns;
  const parties = columnOf(tables.steps, columns.party);
  const position = `${of(number)}-ROWS(${parties})`;
  /** From the contributions for the first rows, from the apportionment below them. */
  const fromEither = (contribution: string, municipality: string) =>
    every(`=IF(${of(number)}<=ROWS(${parties}),${contribution},INDEX(${columnOf(tables.apportionment, municipality)},${position}))`);
  const contributionOf = (heading: string) => `INDEX(${columnOf(tables.steps, heading)},${of(number)})`;
  return tablePart({
    table,
    caption: cover.table,
    note: cover.tableNote,
    rows: coverRows,
    totalLabel: cover.total,
    columns: [
      numberColumn(table, number),
      { heading: columns.party, kind: "label", content: fromEither(contributionOf(columns.party), columns.municipality) },
      {
        heading: columns.amount,
        unit: units.euro,
        kind: "result",
        numberFormat: numberFormats.whole,
        content: fromEither(contributionOf(columns.amount), columns.amount),
        totalName: names.covered,
      },
      {
        heading: columns.share,
        unit: units.ofCosts,
        total: true,
        kind: "working",
        numberFormat: numberFormats.percent,
        content: every(`=${of(columns.amount)}/${names.costs}`),
      },
      {
        heading: columns.inhabitants,
        unit: units.count,
        kind: "working",
        numberFormat: numberFormats.whole,
        content: fromEither('""', columns.inhabitants),
      },
      {
        heading: columns.perInhabitant,
        unit: units.euroPerInhabitant,
        kind: "working",
        numberFormat: numberFormats.cents,
        content: every(`=IF(N(${of(columns.inhabitants)})>0,${of(columns.amount)}/${of(columns.inhabitants)},"")`),
      },
    ],
  });
}

/** The same table by one function; `amounts` is how many columns to the left the table's own amounts stand. */
export function coverByFunction({ columns, units, sample: { cover } }: SheetTexts, amounts: number): PartAt {
  const key = columnsOf(tables.apportionment, columns.municipality, columns.inhabitants);
  return tablePart({
    caption: cover.addIn,
    note: cover.addInNote,
    rows: coverRows,
    columns: [
      {
        heading: columns.party,
        kind: "addIn",
        content: spilling(`=NORMPLAN.COFINANCIERING(${names.costs},${tables.contributions},${key},${names.unit})`),
      },
      { heading: columns.amount, unit: units.euro, kind: "addIn", numberFormat: numberFormats.whole, content: [] },
      {
        heading: columns.difference,
        unit: units.euro,
        kind: "working",
        numberFormat: numberFormats.difference,
        content: (cell) => {
          const theirs = a1(cellAt(cell, 0, -1));
          return formula(`=IF(ISNUMBER(${theirs}),${theirs}-${a1(cellAt(cell, 0, -amounts))},"")`);
        },
      },
    ],
  });
}
