import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { a1, cellAt } from "../../excel/area";
import { columnOf, formula, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { type Column, every, tablePart } from "../../layout/table-part";
import { lookupColumn, numberColumn } from "../../layout/bounded-columns";
import { numberFormats } from "../../layout/styles";
import { names, tables } from "./names";
import { roundToMultipleFormula } from "../../../domain/number/rounding";

const table = tables.steps;
/** From a cell in the column with what is available to the cell in the row above with what the previous party leaves. */
const toRemaining = 4;

/**
 * Who pays before the municipalities do, in order of preference. What is available is what the row above leaves; above the first row
 * stands a heading, which is no number, and then it is the costs.
 */
export function contributionSteps({ columns, units, sample: { workings } }: SheetTexts): PartAt {
  const of = (heading: string) => thisRow(table, heading);
  const lookup = { table, number: columns.number, source: tables.contributions };
  const roundTo = `INDEX(${columnOf(tables.contributions, columns.roundTo)},${of(columns.number)})`;
  const step = (heading: string, content: Column["content"], kind: Column["kind"] = "working"): Column => ({
    heading,
    unit: units.euro,
    kind,
    numberFormat: numberFormats.whole,
    content,
  });
  const kinds = [
    [`"vast"`, of(columns.value)],
    [`"percentage van rest"`, `${of(columns.value)}*${of(columns.available)}`],
    [`"percentage van totaal"`, `${of(columns.value)}*${names.costs}`],
  ];
  // Another word than these is an error, never a silent zero.
  const calculated = kinds.reduceRight((otherwise, [kind, amount]) => `IF(${of(columns.kind)}=${kind},${amount},${otherwise})`, "NA()");
  return tablePart({
    table,
    caption: workings.steps,
    note: workings.stepsNote,
    rows: plan.bijdragen.length,
    totalLabel: workings.total,
    columns: [
      numberColumn(table, columns.number),
      lookupColumn({ ...lookup, heading: columns.party, sourceHeading: columns.party }),
      lookupColumn({ ...lookup, heading: columns.kind, sourceHeading: columns.kind }),
      lookupColumn({
        ...lookup,
        heading: columns.value,
        unit: units.euroOrPercent,
        numberFormat: numberFormats.share,
        sourceHeading: columns.value,
      }),
      step(columns.roundTo, every(`=IF(${roundTo}=0,${names.unit},${roundTo})`)),
      step(columns.available, (cell) => {
        const above = a1(cellAt(cell, -1, toRemaining));
        return formula(`=IF(ISNUMBER(${above}),${above},${names.costs})`);
      }),
      step(columns.calculated, every(`=${calculated}`)),
      step(columns.rounded, every(`=${roundToMultipleFormula(of(columns.calculated), of(columns.roundTo))}`)),
      { ...step(columns.amount, every(`=MIN(${of(columns.rounded)},${of(columns.available)})`), "result"), totalName: names.contributed },
      step(columns.remaining, every(`=${of(columns.available)}-${of(columns.amount)}`)),
    ],
  });
}
