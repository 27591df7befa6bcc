import type { DecisionTexts } from "../../../text/decision/nl";
import { absolute, cellAt, type CellPosition } from "../../excel/area";
import { columnOf, formula, quotedText } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { numberFormats } from "../../layout/styles";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import type { ComparedTable } from "./compared-table";

/** More than this nobody reads at the top of a sheet; the tables below it have them all. */
const mostListed = 8;

/** The first values that changed, from what to what, out of the tables below it. `any`: the expression that is true when one did. */
export function changesList(tables: readonly ComparedTable[], any: string, { sheet }: DecisionTexts): PartAt {
  return (at) => {
    const heading = absolute(cellAt(at, rowsAboveData - 1, 0));
    const lookup = (columnIn: (table: ComparedTable) => string, look: (found: string) => string) =>
      tables.reduceRight(
        (rest, table) =>
          `IFERROR(${look(`INDEX(${columnOf(table.table, columnIn(table))},MATCH(ROW()-ROW(${heading}),${columnOf(table.table, sheet.number)},0))`)},` +
          `${rest})`,
        '""',
      );
    const words = (index: 0 | 1 | 2) =>
      lookup(
        ({ headings }) => headings[index],
        (found) => `${found}&""`,
      );
    const isFirst = ({ row }: CellPosition) => row === at.row + rowsAboveData;
    return tablePart({
      caption: sheet.changes,
      note: sheet.changesNote,
      rows: mostListed,
      columns: [
        {
          heading: sheet.table,
          kind: "label",
          content: (cell) => formula(isFirst(cell) ? `=IF(${any},${words(0)},${quotedText(sheet.nothing)})` : `=${words(0)}`),
        },
        { heading: sheet.row, kind: "label", content: () => formula(`=${words(1)}`) },
        { heading: sheet.column, kind: "label", content: () => formula(`=${words(2)}`) },
        ...[sheet.then, sheet.now].map((name) => ({
          heading: name,
          kind: "working" as const,
          numberFormat: numberFormats.general,
          content: () =>
            formula(
              `=${lookup(
                () => name,
                (found) => found,
              )}`,
            ),
        })),
      ],
    })(at);
  };
}
