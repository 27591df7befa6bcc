import { gooiEnVechtstreek2017 as plan } from "../../../data/gooi-en-vechtstreek";
import type { SheetTexts } from "../../../text/sheets/nl";
import { columnOf, formula } from "../../excel/formula";
import { type PartAt, stack } from "../../layout/part";
import type { SheetLayout } from "../../layout/sheet-layout";
import { apportionColumns } from "../../layout/apportion-columns";
import { checksPart } from "../../layout/checks";
import { spilling, tablePart } from "../../layout/table-part";
import { lookupColumn, numberColumn } from "../../layout/bounded-columns";
import { sheet } from "../../layout/sheet";
import { sheetHead } from "../../layout/text-parts";
import { numberFormats } from "../../layout/styles";
import { valuesPart } from "../../layout/figures-part";
import { contributionSteps } from "./contribution-steps";
import { names, tables } from "./names";

const table = tables.apportionment;

function toShare({ columns, units, apportionment }: SheetTexts): PartAt {
  return valuesPart(
    [
      { label: apportionment.toShare, value: formula(`=${names.costs}-${names.contributed}`), unit: units.euro, name: names.toShare },
      { label: apportionment.unit, value: formula(`=${names.unit}`), unit: units.euro, numberFormat: numberFormats.cents },
      { label: apportionment.units, value: formula(`=ROUND(${names.toShare}/${names.unit},0)`), unit: units.units, name: names.units },
      { label: apportionment.inhabitants, value: formula(`=${names.inhabitants}`), unit: units.count },
      { label: apportionment.left, value: formula(`=${names.units}-SUM(${columnOf(table, columns.whole)})`), unit: units.units },
    ],
    3,
  );
}

function apportionment(texts: SheetTexts): PartAt {
  const { columns, units, apportionment: labels, sample } = texts;
  const lookup = { table, number: columns.number, source: tables.municipalities };
  return tablePart({
    table,
    caption: labels.caption,
    note: labels.note,
    rows: plan.gemeenten.length,
    totalLabel: sample.workings.total,
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
      ...apportionColumns({
        table,
        texts,
        weight: columns.inhabitants,
        units: names.units,
        weights: names.inhabitants,
        unit: names.unit,
        totalName: names.shared,
      }),
    ],
  });
}

/** The same amounts by the function VERDEEL. */
function addIn({ columns, units, sample: { workings } }: SheetTexts): PartAt {
  const verdeel = `=NORMPLAN.VERDEEL(${names.toShare},${columnOf(table, columns.inhabitants)},${names.unit})` as const;
  return tablePart({
    caption: workings.addIn,
    note: workings.addInNote,
    rows: plan.gemeenten.length,
    columns: [{ heading: columns.addIn, unit: units.euro, kind: "addIn", numberFormat: numberFormats.whole, content: spilling(verdeel) }],
  });
}

function checks(texts: SheetTexts): PartAt {
  const { columns, checks: labels, sample } = texts;
  const inhabitants = columnOf(table, columns.inhabitants);
  const municipality = columnOf(tables.municipalities, columns.municipality);
  const exact = `${names.toShare}*${inhabitants}/SUM(${inhabitants})`;
  return checksPart(
    sample.sheets.workings,
    [
      {
        label: labels.uniqueMunicipalities,
        name: "Verschil_gemeenten",
        difference: `=SUMPRODUCT(--(COUNTIF(${municipality},${municipality})>1))`,
      },
      { label: labels.wholeUnits, name: "Verschil_eenheden", difference: `=${names.units}*${names.unit}-${names.toShare}` },
      { label: labels.amounts, name: "Verschil_verdeling", difference: `=${names.shared}-${names.toShare}` },
      {
        label: labels.nearExact,
        name: "Verschil_exact",
        difference: `=SUMPRODUCT(--(ABS(${columnOf(table, columns.amount)}-${exact})>=${names.unit}))`,
      },
      {
        label: labels.exactNumbers,
        name: "Verschil_grootte",
        difference: `=SUMPRODUCT(--(${columnOf(table, columns.product)}>=${names.exactLimit}))`,
      },
    ],
    8,
    texts,
  );
}

/** The workings: contributions in order, then the largest remainder, one step per column. */
export function workingsSheet(texts: SheetTexts, version: string): SheetLayout {
  const { sample } = texts;
  const steps = stack({ row: 4, column: 1 }, 1, [contributionSteps(texts), toShare(texts)]);
  const apportionRow = steps.area.row + steps.area.rows + 1;
  const below = stack({ row: apportionRow, column: 1 }, 1, [apportionment(texts), checks(texts)]);
  return sheet({
    name: sample.sheets.workings,
    kind: "working",
    version,
    texts,
    columnWidths: [2, 6, 22, 20, 18, 14, 16, 12, 14, 14, 14, 3, 14],
    parts: [
      sheetHead(sample.sheets.workings, sample.workings.subtitle, 12)({ row: 0, column: 1 }),
      steps,
      below,
      addIn(texts)({ row: apportionRow, column: 12 }),
    ],
  });
}
