import { columnOf, headingOf, thisRow } from "../excel/formula";
import { type ApportionSpec, apportionColumns } from "./apportion-columns";
import { numberFormats } from "./styles";
import { type Column, every } from "./table-part";

interface BoundedSpec extends Omit<ApportionSpec, "weights" | "group" | "fixed"> {
  /** Expressions for the least and the most units of this row; without a maximum: all units. */
  readonly minimum: string;
  readonly maximum: string;
  readonly headings: {
    readonly lower: string;
    readonly upper: string;
    readonly atLower: string;
    readonly atUpper: string;
    readonly fixed: string;
    readonly freeWeight: string;
  };
}

/**
 * The largest remainder within bounds in native formulas. Exact shares are clamp(lambda x weight, minimum, maximum) with the one lambda
 * for which they add up. A row stands at its minimum when all shares together, with the lambda at which it reaches that minimum, are
 * already enough; at its maximum when they are then not yet too much. So every row is decided by one sum over all rows, whatever their
 * number, without rounds. Both sides of each comparison are multiplied by the row's weight, which keeps them whole numbers:
 * clamp(x, a, b) = (a + b + |x - a| - |x - b|) / 2. The rows in between share what is left by their weights.
 */
export function boundedColumns({ minimum, maximum, headings, ...spec }: BoundedSpec): Column[] {
  const own = (heading: string) => thisRow(spec.table, heading);
  const all = (heading: string) => columnOf(spec.table, heading);
  const [lower, upper, weight] = [all(headings.lower), all(headings.upper), own(spec.weight)];
  const twiceAllShares = (bound: string) => {
    const reached = `${own(bound)}*${all(spec.weight)}`;
    return `SUMPRODUCT((${lower}+${upper})*${weight}+ABS(${reached}-${lower}*${weight})-ABS(${reached}-${upper}*${weight}))`;
  };
  const twiceAsked = `2*${spec.units}*${weight}`;
  const working = (heading: string, text: `=${string}`): Column => ({
    heading,
    kind: "working",
    numberFormat: numberFormats.whole,
    content: every(text),
  });
  return [
    working(headings.lower, `=${minimum}`),
    working(headings.upper, `=${maximum}`),
    working(headings.atLower, `=IF(${twiceAllShares(headings.lower)}>=${twiceAsked},1,0)`),
    working(headings.atUpper, `=IF(AND(${own(headings.atLower)}=0,${twiceAllShares(headings.upper)}<=${twiceAsked}),1,0)`),
    working(headings.fixed, `=${own(headings.atLower)}*${own(headings.lower)}+${own(headings.atUpper)}*${own(headings.upper)}`),
    working(headings.freeWeight, `=IF(${own(headings.atLower)}+${own(headings.atUpper)}>0,0,${weight})`),
    ...apportionColumns({
      ...spec,
      weight: headings.freeWeight,
      units: `(${spec.units}-SUM(${all(headings.fixed)}))`,
      weights: `MAX(SUM(${all(headings.freeWeight)}),1)`,
      fixed: headings.fixed,
    }),
  ];
}

/** Counts the rows of a table: 1, 2, 3. */
export function numberColumn(table: string, heading: string): Column {
  return { heading, kind: "working", content: every(`=ROW()-ROW(${headingOf(table, heading)})`) };
}

interface Lookup extends Omit<Column, "content" | "kind"> {
  /** The table that gets the column, and its column that counts the rows. */
  readonly table: string;
  readonly number: string;
  /** The table and column it takes its values from, row by row. */
  readonly source: string;
  readonly sourceHeading: string;
}

/** Takes over a column of another table, row by row. */
export function lookupColumn({ table, number, source, sourceHeading, ...column }: Lookup): Column {
  return { ...column, kind: "label", content: every(`=INDEX(${columnOf(source, sourceHeading)},${thisRow(table, number)})`) };
}
