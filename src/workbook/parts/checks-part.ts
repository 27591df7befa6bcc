import type { SheetTexts } from "../../text/nl/sheets";
import { a1, cellAt } from "../plan/area";
import { formula } from "../plan/content";
import { combine, part } from "../plan/part";
import type { PartAt } from "../plan/part";
import { outcomeFormats, outcomeOf } from "./outcome";
import { numberFormats, styles } from "./styles";
import { caption } from "./text-part";

export interface Check {
  readonly label: string;
  /** Defined name for the cell with the difference. */
  readonly name: string;
  /** Zero when all is well; native functions only, by another way than the calculation it guards. */
  readonly difference: `=${string}`;
}

interface ChecksOptions {
  /** Expression below which a difference counts as zero; the workbook's allowed difference when left out. */
  readonly tolerance?: string;
  /** Defined name for the cells with the outcomes. */
  readonly outcomesName?: string;
}

/** The checks of a sheet: label, difference and outcome. `columns`: how many columns the label takes. */
export function checksPart(
  sheet: string,
  checks: readonly Check[],
  columns: number,
  texts: SheetTexts,
  { tolerance, outcomesName }: ChecksOptions = {},
): PartAt {
  return (at) => {
    const first = cellAt(at, 1, 0);
    const rows = checks.length;
    const differences = { ...cellAt(first, 0, columns), rows, columns: 1 };
    const outcomes = { ...cellAt(first, 0, columns + 1), rows, columns: 1 };
    const body = part(
      { ...first, rows, columns: columns + 2 },
      {
        blocks: [
          { at: first, cells: checks.map(({ label }) => [label]) },
          {
            at: differences,
            cells: checks.map(({ difference }, row) => [
              formula(difference),
              formula(outcomeOf(a1(cellAt(differences, row, 0)), texts, tolerance)),
            ]),
          },
        ],
        formats: [
          { area: { ...first, rows, columns: columns + 2 }, format: styles.rows },
          { area: differences, format: { numberFormat: numberFormats.difference } },
          { area: outcomes, format: { horizontal: "Center" } },
        ],
        names: [
          ...checks.map(({ name }, row) => ({ name, area: { ...cellAt(differences, row, 0), rows: 1, columns: 1 } })),
          ...(outcomesName === undefined ? [] : [{ name: outcomesName, area: outcomes }]),
        ],
        conditionalFormats: outcomeFormats(outcomes, texts),
        checks: checks.map(({ label, name }) => ({ label, sheet, differenceName: name })),
      },
    );
    return combine([caption(texts.checks.caption)(at), body]);
  };
}
