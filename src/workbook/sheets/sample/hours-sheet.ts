import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { columnOf, formula, thisRow } from "../../excel/formula";
import { type PartAt, stack } from "../../layout/part";
import type { SheetLayout } from "../../layout/sheet-layout";
import { checksPart } from "../../layout/checks";
import { every, spilling, tablePart } from "../../layout/table-part";
import { lookupColumn, numberColumn } from "../../layout/bounded-columns";
import { sheet } from "../../layout/sheet";
import { sheetHead } from "../../layout/text-parts";
import { numberFormats } from "../../layout/styles";
import { valuesPart } from "../../layout/figures-part";
import { attributionPart } from "./attribution-part";
import { names, tables } from "./names";

const table = tables.staffing;

function calculation({ units, sample: { hours, input } }: SheetTexts): PartAt {
  const { weeks, rate } = input.settings;
  return valuesPart(
    [
      { label: hours.hoursTogether, value: formula(`=${names.hours}`), unit: units.hoursPerWeek },
      { label: hours.employees, value: formula(`=${names.hours}/${names.hoursPerEmployee}`), unit: units.count },
      { label: weeks.label, value: formula(`=${names.weeks}`), unit: weeks.unit },
      { label: rate.label, value: formula(`=${names.rate}`), unit: rate.unit, numberFormat: numberFormats.cents },
      { label: hours.costs, value: formula(`=${names.hours}*${names.weeks}*${names.rate}`), unit: units.euroPerYear, name: names.costs },
    ],
    2,
  );
}

function perDienst({ columns, units, sample: { hours } }: SheetTexts): PartAt {
  const of = (heading: string) => thisRow(table, heading);
  const lookup = { table, number: columns.number, source: tables.diensten };
  const perWeek = { numberFormat: numberFormats.whole, unit: units.hoursPerWeek };
  const inhabitants =
    `SUMIFS(${columnOf(tables.municipalities, columns.inhabitants)},` +
    `${columnOf(tables.municipalities, columns.dienst)},${of(columns.dienst)})`;
  return tablePart({
    table,
    caption: hours.perDienst,
    note: hours.perDienstNote,
    rows: plan.uitvoeringsdiensten.length,
    totalLabel: hours.total,
    columns: [
      numberColumn(table, columns.number),
      lookupColumn({ ...lookup, heading: columns.dienst, sourceHeading: columns.dienst }),
      {
        heading: columns.inhabitants,
        unit: units.count,
        kind: "working",
        numberFormat: numberFormats.whole,
        content: every(`=${inhabitants}`),
        totalName: names.dienstInhabitants,
      },
      lookupColumn({ ...lookup, ...perWeek, heading: columns.minimum, sourceHeading: columns.minimum }),
      lookupColumn({ ...lookup, ...perWeek, heading: columns.maximum, sourceHeading: columns.maximum }),
      lookupColumn({ ...lookup, ...perWeek, heading: columns.hours, sourceHeading: columns.hours }),
      {
        heading: columns.days,
        unit: units.daysPerWeek,
        kind: "working",
        numberFormat: "0.0",
        content: every(`=${of(columns.hours)}/${names.hoursPerDay}`),
      },
      {
        heading: columns.costs,
        unit: units.euroPerYear,
        kind: "result",
        numberFormat: numberFormats.whole,
        content: every(`=${of(columns.hours)}*${names.weeks}*${names.rate}`),
        totalName: names.dienstCosts,
      },
    ],
  });
}

/** What the function UREN proposes, beside the hours that were decided. */
function proposal({ columns, units, sample: { hours } }: SheetTexts): PartAt {
  const bounds = `${columnOf(table, columns.minimum)},${columnOf(table, columns.maximum)}`;
  const uren = `=NORMPLAN.UREN(${names.hours},${columnOf(table, columns.inhabitants)},${names.hoursPerDay},${bounds})` as const;
  return tablePart({
    caption: hours.proposal,
    note: hours.proposalNote,
    rows: plan.uitvoeringsdiensten.length,
    columns: [
      { heading: columns.hours, unit: units.hoursPerWeek, kind: "addIn", numberFormat: numberFormats.whole, content: spilling(uren) },
    ],
  });
}

function checks(texts: SheetTexts): PartAt {
  const { columns, checks: labels, sample } = texts;
  const { municipalities, diensten } = tables;
  const hours = columnOf(diensten, columns.hours);
  const outside = (bound: string, sign: "<" | ">") => `SUMPRODUCT(--(${hours}${sign}${columnOf(diensten, bound)}))`;
  const dienstNames = columnOf(municipalities, columns.dienst);
  return checksPart(
    sample.sheets.hours,
    [
      {
        label: labels.hoursBounds,
        name: "Verschil_uren",
        difference: `=${outside(columns.minimum, "<")}+${outside(columns.maximum, ">")}`,
      },
      {
        label: labels.knownDienst,
        name: "Verschil_diensten",
        difference: `=SUMPRODUCT(--(COUNTIF(${columnOf(diensten, columns.dienst)},${dienstNames})=0))`,
      },
      { label: labels.inhabitants, name: "Verschil_inwoners", difference: `=${names.dienstInhabitants}-${names.inhabitants}` },
      { label: labels.costs, name: "Verschil_kosten", difference: `=${names.dienstCosts}-${names.costs}` },
      { label: labels.attribution, name: "Verschil_toerekening", difference: `=${names.attributed}-${names.costs}` },
    ],
    7,
    texts,
  );
}

/** Hours and what they cost, per uitvoeringsdienst and charged on to the municipalities. */
export function hoursSheet(texts: SheetTexts, version: string): SheetLayout {
  const { sample } = texts;
  const origin = { row: 4, column: 1 };
  const top = calculation(texts)(origin);
  const staffingRow = origin.row + top.area.rows + 1;
  const below = stack({ row: staffingRow, column: 1 }, 1, [perDienst(texts), attributionPart(texts), checks(texts)]);
  return sheet({
    name: sample.sheets.hours,
    kind: "working",
    version,
    texts,
    columnWidths: [2, 6, 20, 18, 14, 14, 17, 17, 14, 16, 15, 10, 12],
    parts: [
      sheetHead(sample.sheets.hours, sample.hours.subtitle, 12)({ row: 0, column: 1 }),
      top,
      below,
      proposal(texts)({ row: staffingRow, column: 10 }),
    ],
  });
}
