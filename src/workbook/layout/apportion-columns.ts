import type { SheetTexts } from "../../text/sheets/nl";
import { columnOf, thisRow } from "../excel/formula";
import { type Column, every } from "./table-part";
import { numberFormats } from "./styles";

export interface ApportionSpec {
  readonly table: string;
  readonly texts: Pick<SheetTexts, "columns" | "units">;
  /** Heading of the column with the weights: whole numbers. */
  readonly weight: string;
  /** What is shared, as a number of units: a name or a column of this row. */
  readonly units: string;
  /** All weights together: a name or a column of this row. */
  readonly weights: string;
  /** Name of the cell with the unit, in euros. */
  readonly unit: string;
  /** Heading of a column: each of its values shares an amount of its own. */
  readonly group?: string;
  /** Heading of a column with units that a row has apart from its share. */
  readonly fixed?: string;
  /** What the outcome is, when it is not an amount in euros. */
  readonly result?: { readonly heading: string; readonly unit: string; readonly numberFormat: string };
  /** Defined name of the total under the amounts. */
  readonly totalName?: string;
}

/**
 * The largest remainder in native formulas, one step per column and only whole numbers, so that nothing is lost to rounding while the
 * products stay below 10^15: product = units x weight; whole = the exact share rounded down; remainder = what that leaves of the
 * product; rank by remainder, earlier rows first; the units left over go to the first ranks.
 */
export function apportionColumns({ table, texts, weight, units, weights, unit, group, fixed, result, totalName }: ApportionSpec): Column[] {
  const { columns, units: unitTexts } = texts;
  const cell = (heading: string) => thisRow(table, heading);
  const column = (heading: string) => columnOf(table, heading);
  const sameGroup = group === undefined ? "" : `${column(group)},${cell(group)},`;
  const wholes = group === undefined ? `SUM(${column(columns.whole)})` : `SUMIFS(${column(columns.whole)},${column(group)},${cell(group)})`;
  const larger = `COUNTIFS(${sameGroup}${column(columns.remainder)},">"&${cell(columns.remainder)})`;
  const equalAbove =
    `COUNTIFS(${sameGroup}${column(columns.remainder)},${cell(columns.remainder)},${column(columns.number)},` +
    `"<"&${cell(columns.number)})`;
  const working = (heading: string, unitText: string, text: `=${string}`): Column => ({
    heading,
    unit: unitText,
    kind: "working",
    numberFormat: numberFormats.whole,
    content: every(text),
  });
  const parts = [...(fixed === undefined ? [] : [fixed]), columns.whole, columns.extra].map(cell).join("+");
  const {
    heading,
    unit: resultUnit,
    numberFormat,
  } = result ?? { heading: columns.amount, unit: unitTexts.euro, numberFormat: numberFormats.whole };
  return [
    working(columns.product, unitTexts.timesCount, `=${units}*${cell(weight)}`),
    working(columns.whole, unitTexts.units, `=INT(${cell(columns.product)}/${weights})`),
    working(columns.remainder, unitTexts.inhabitantsRest, `=${cell(columns.product)}-${cell(columns.whole)}*${weights}`),
    working(columns.rank, unitTexts.order, `=1+${larger}+${equalAbove}`),
    working(columns.extra, unitTexts.units, `=IF(${cell(columns.rank)}<=${units}-${wholes},1,0)`),
    {
      heading,
      unit: resultUnit,
      kind: "result",
      numberFormat,
      ...(totalName !== undefined && { totalName }),
      // A number of cents times a cent is not always a whole number of cents in binary.
      content: every(`=ROUND((${parts})*${unit},2)`),
    },
  ];
}
