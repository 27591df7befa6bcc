import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import type { PartAt } from "../../layout/part";
import { columnOf, thisRow } from "../../excel/formula";
import { apportionColumns } from "../../layout/apportion-columns";
import { type Column, every, tablePart } from "../../layout/table-part";
import { lookupColumn, numberColumn } from "../../layout/bounded-columns";
import { numberFormats } from "../../layout/styles";
import { names, tables } from "./names";

const table = tables.attribution;

/** The costs of each uitvoeringsdienst charged on to the municipalities it serves, by their inhabitants. */
export function attributionPart(texts: SheetTexts): PartAt {
  const { columns, units, sample } = texts;
  const lookup = { table, number: columns.number, source: tables.municipalities };
  const ofDienst = (heading: string, source: string, unit: string): Column => ({
    heading,
    unit,
    kind: "working",
    numberFormat: numberFormats.whole,
    content: every(
      `=SUMIFS(${columnOf(tables.staffing, source)},${columnOf(tables.staffing, columns.dienst)},${thisRow(table, columns.dienst)})`,
    ),
  });
  return tablePart({
    table,
    caption: sample.hours.attribution,
    note: sample.hours.attributionNote,
    rows: plan.gemeenten.length,
    totalLabel: sample.hours.total,
    columns: [
      numberColumn(table, columns.number),
      lookupColumn({ ...lookup, heading: columns.municipality, sourceHeading: columns.municipality }),
      lookupColumn({ ...lookup, heading: columns.dienst, sourceHeading: columns.dienst }),
      lookupColumn({
        ...lookup,
        heading: columns.inhabitants,
        unit: units.count,
        numberFormat: numberFormats.whole,
        sourceHeading: columns.inhabitants,
      }),
      ofDienst(columns.groupCosts, columns.costs, units.euroPerYear),
      ofDienst(columns.groupInhabitants, columns.inhabitants, units.count),
      ...apportionColumns({
        table,
        texts,
        weight: columns.inhabitants,
        units: `${thisRow(table, columns.groupCosts)}/${names.unit}`,
        weights: thisRow(table, columns.groupInhabitants),
        unit: names.unit,
        group: columns.dienst,
        totalName: names.attributed,
      }),
    ],
  });
}
