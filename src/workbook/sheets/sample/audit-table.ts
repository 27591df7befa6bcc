import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { type CellArea, a1, cellAt } from "../../excel/area";
import { columnOf, quotedSentence, quotedText, thisRow } from "../../excel/formula";
import { type PartAt, combine, part } from "../../layout/part";
import type { SheetPart } from "../../layout/sheet-layout";
import { type Column, every, rowsAboveData, spilling, tablePart } from "../../layout/table-part";
import { lookupColumn, numberColumn } from "../../layout/bounded-columns";
import { numberFormats, palette } from "../../layout/styles";
import { names, tables } from "./names";

const table = tables.audit;

/**
 * An amount as part of a sentence, in whole euros. FIXED writes thousands as the user's Excel does; the sentence must read the same
 * everywhere, because a point or a comma in another language means decimals.
 */
export const amountInSentence = (amount: string, { thousands }: SheetTexts): string =>
  `"€ "&SUBSTITUTE(FIXED(${amount},0),${quotedText(thousands.other)},${quotedText(thousands.own)})`;

/** The published amounts against the recalculated ones, with the amount that would close the published table. */
export function auditTable(texts: SheetTexts): PartAt {
  const { columns, units, sample } = texts;
  const of = (heading: string) => thisRow(table, heading);
  const lookup = { table, number: columns.number, source: tables.municipalities };
  const amount = (heading: string, text: `=${string}`, more: Partial<Column> = {}): Column => ({
    heading,
    unit: units.euro,
    kind: "working",
    numberFormat: numberFormats.whole,
    content: every(text),
    ...more,
  });
  const published = columnOf(table, columns.published);
  const copied = [
    `ABS(${names.publishedGap})>${names.tolerance}`,
    `${of(columns.same)}>0`,
    `${of(columns.distance)}=MIN(${columnOf(table, columns.distance)})`,
  ];
  const finding = quotedSentence(sample.audit.finding, amountInSentence(of(columns.closing), texts));
  const make = tablePart({
    table,
    caption: sample.audit.table,
    note: sample.audit.tableNote,
    rows: plan.gemeenten.length,
    totalLabel: sample.audit.total,
    columns: [
      numberColumn(table, columns.number),
      lookupColumn({ ...lookup, heading: columns.municipality, sourceHeading: columns.municipality }),
      lookupColumn({
        ...lookup,
        heading: columns.inhabitants,
        unit: units.count,
        numberFormat: numberFormats.whole,
        sourceHeading: columns.inhabitants,
      }),
      amount(
        columns.published,
        `=SUMIFS(${columnOf(tables.published, columns.amount)},${columnOf(tables.published, columns.party)},${of(columns.municipality)})`,
        {
          totalName: names.auditPublished,
        },
      ),
      amount(
        columns.recalculated,
        `=SUMIFS(${columnOf(tables.apportionment, columns.amount)},${columnOf(tables.apportionment, columns.municipality)},${of(columns.municipality)})`,
        {
          totalName: names.auditRecalculated,
        },
      ),
      amount(columns.difference, `=${of(columns.published)}-${of(columns.recalculated)}`, { numberFormat: numberFormats.difference }),
      amount(columns.same, `=COUNTIF(${published},${of(columns.published)})-1`, { unit: units.times }),
      amount(columns.closing, `=${of(columns.published)}-${names.publishedGap}`),
      amount(columns.distance, `=ABS(${of(columns.closing)}-${of(columns.recalculated)})`),
      { heading: columns.finding, kind: "result", content: every(`=IF(AND(${copied.join(",")}),${finding},"")`) },
    ],
  });
  return (at) =>
    combine([make(at), highlighted({ ...cellAt(at, rowsAboveData, 0), rows: plan.gemeenten.length, columns: findingColumn + 1 })]);
}

const findingColumn = 9;

/** The whole row stands out when there is a finding in it. */
function highlighted(rows: CellArea): SheetPart {
  const finding = `$${a1(cellAt(rows, 0, findingColumn))}`;
  return part(rows, {
    conditionalFormats: [{ area: rows, formula: `=${finding}<>""`, format: { color: palette.badInk, fill: palette.badFill } }],
  });
}

/** The same audit by the function SLUITCONTROLE. */
export function auditByFunction({ columns, units, sample: { audit } }: SheetTexts): PartAt {
  const args = [
    columnOf(table, columns.municipality),
    columnOf(table, columns.published),
    columnOf(table, columns.inhabitants),
    names.toShare,
    names.unit,
  ];
  const amount = (heading: string, numberFormat: string = numberFormats.whole): Column => ({
    heading,
    unit: units.euro,
    kind: "addIn",
    numberFormat,
    content: [],
  });
  return tablePart({
    caption: audit.addIn,
    note: audit.addInNote,
    rows: plan.gemeenten.length,
    columns: [
      { heading: columns.municipality, kind: "addIn", content: spilling(`=NORMPLAN.SLUITCONTROLE(${args.join(",")})`) },
      amount(columns.published),
      amount(columns.recalculated),
      amount(columns.difference, numberFormats.difference),
      amount(columns.closing),
      { heading: columns.finding, kind: "addIn", content: [] },
    ],
  });
}
