import type { SheetTexts } from "../../../text/sheets/nl";
import { cellAt } from "../../excel/area";
import { type PartAt, combine, part } from "../../layout/part";
import { numberFormats, styles } from "../../layout/styles";
import { tablePart } from "../../layout/table-part";
import { names, tables } from "./names";
import { publishedRows, publishedTotal } from "./published-table";

/** The table that someone else made, with its own total, exactly as it was printed. */
export function publishedPart({ columns, units, sample: { input } }: SheetTexts): PartAt {
  const table = tablePart({
    table: tables.published,
    caption: input.published,
    note: input.publishedNote,
    rows: publishedRows.length,
    totalLabel: input.sumOfRows,
    columns: [
      { heading: columns.party, kind: "input", content: publishedRows.map(([party]) => party) },
      {
        heading: columns.amount,
        unit: units.euro,
        kind: "input",
        numberFormat: numberFormats.whole,
        content: publishedRows.map(([, amount]) => amount),
        totalName: names.publishedRows,
      },
    ],
  });
  return (at) => {
    const body = table(at);
    const total = cellAt(at, body.area.rows, 0);
    const amount = { ...cellAt(total, 0, 1), rows: 1, columns: 1 };
    const printed = part(
      { ...total, rows: 1, columns: 2 },
      {
        blocks: [{ at: total, cells: [[input.publishedTotal, publishedTotal]] }],
        formats: [{ area: amount, format: { ...styles.input, numberFormat: numberFormats.whole } }],
        names: [{ name: names.publishedTotal, area: amount }],
      },
    );
    return combine([body, printed]);
  };
}
