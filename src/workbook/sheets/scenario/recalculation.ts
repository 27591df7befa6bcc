import { a1, cellAt } from "../../excel/area";
import { columnOf, formula, quotedText } from "../../excel/formula";
import { combine, part, type PartAt } from "../../layout/part";
import { rowsAboveData, spilling, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { headingsOf, type ScenarioSheetRequest } from "./scenario-context";

/** What Normplan's functions give for something that native formulas have worked out. */
export interface Recalculation {
  readonly label: string;
  /** Defined name of the cells with the function's results. */
  readonly name: string;
  /** The native results: an expression of the same height. */
  readonly native: string;
}

/** Number that Excel gives to #NAME?: nobody knows the function. */
const unknownName = 5;

/**
 * A call of one of Normplan's functions, or a word where the add-in is absent. Any other error stays: it is the function's own sentence
 * about what is wrong.
 */
export const whenPresent = ({ texts }: ScenarioSheetRequest, call: string): `=${string}` =>
  `=IF(IFERROR(ERROR.TYPE(${call}),0)=${String(unknownName)},${quotedText(texts.scenario.recalculation.absent)},${call})`;

interface BesideSpec {
  readonly call: string;
  readonly name: string;
  /** Table and heading of the native results. */
  readonly table: string;
  readonly heading: string;
  readonly rows: number;
}

/** A table with, beside it and outside of it because its results spill, the same by one of our functions and the difference row by row. */
export function withRecalculation(request: ScenarioSheetRequest, make: PartAt, { call, name, table, heading, rows }: BesideSpec): PartAt {
  const { recalculation } = request.texts.scenario;
  const headings = headingsOf(request);
  return (at) => {
    const native = make(at);
    const place = cellAt(at, 0, native.area.columns + 1);
    const results = { ...cellAt(place, rowsAboveData, 0), rows, columns: 1 };
    const beside = tablePart({
      caption: recalculation.caption,
      note: recalculation.note,
      rows,
      columns: [
        { heading: headings.addIn, kind: "addIn", numberFormat: numberFormats.cents, content: spilling(whenPresent(request, call)) },
        {
          heading: headings.difference,
          kind: "working",
          numberFormat: numberFormats.cents,
          content: Array.from({ length: rows }, (_, row) => {
            const ours = a1(cellAt(results, row, 0));
            return formula(`=IF(ISNUMBER(${ours}),ROUND(${ours}-INDEX(${columnOf(table, heading)},${String(row + 1)}),2),"")`);
          }),
        },
      ],
    })(place);
    return combine([native, beside, part(results, { names: [{ name, area: results }] })]);
  };
}
