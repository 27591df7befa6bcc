import { cellAt, absolute, type CellPosition } from "../../excel/area";
import { columnLetters } from "../../../domain/table/column-letters";
import { formula, quotedText, thisRow } from "../../excel/formula";
import type { PartAt } from "../../layout/part";
import { columnIndex, type Column, every, rowsAboveData, tablePart } from "../../layout/table-part";
import { numberFormats } from "../../layout/styles";
import { inputColumns } from "./input-blocks";

import { headingsOf, tableNames, type ScenarioSheetRequest } from "./scenario-context";
import { settingCell } from "./settings-block";
import { yearCell } from "./years-block";
import { roundToMultipleFormula } from "../../../domain/number/rounding";

/** What each contributing party pays in one year, step by step. */
export function coverBlock(request: ScenarioSheetRequest, index: number): PartAt {
  const { scenario: texts, plan } = request.texts;
  const year = request.result.years[index]?.year ?? 0;
  const table = tableNames(request.prefix).cover(year);
  const input = plan.headings.bijdragen;
  const headings = headingsOf(request);
  const own = (heading: string) => thisRow(table, heading);
  const rows = Math.max(request.plan.contributions.length, 1);
  const costs = yearCell(index, "costs");
  const isKind = (kind: string) => `${own(input.soort)}=${quotedText(kind)}`;
  const roundTo = `IF(N(${own(input.afrondenOp)})>0,${own(input.afrondenOp)},${settingCell("eenheid")})`;
  const pays = `OR(${own(input.herhaling)}<>${quotedText("eenmalig")},${yearCell(index, "year")}=${yearCell(0, "year")})`;
  const { cents, general, share } = numberFormats;
  const [number, party, kind, roundingOn, value, recurrence] = inputColumns(request, table, "bijdragen", "partij", [
    { id: "soort", kind: "text" },
    { id: "afrondenOp", kind: "optional", numberFormat: general },
    { id: "waarde", kind: "number", numberFormat: share },
    { id: "herhaling", kind: "text" },
  ]);
  const valueThisYear: Column = {
    heading: headings.valueThisYear,
    kind: "working",
    numberFormat: share,
    content: every(`=IF(${pays},${own(input.waarde)},0)`),
  };
  return (at) => {
    const columns: Column[] = [
      // The first four after the number are what our own function reads as a contribution.
      ...[number, party, kind, valueThisYear, roundingOn, value, recurrence].filter((one) => one !== undefined),
      {
        heading: headings.restBefore,
        unit: texts.units.euros,
        kind: "working",
        numberFormat: cents,
        content: (cell) => formula(`=ROUND(${costs}-SUM(${paidAbove(cell)}),2)`),
      },
      {
        heading: headings.exact,
        unit: texts.units.euros,
        kind: "working",
        numberFormat: cents,
        content: every(
          `=${own(headings.valueThisYear)}*IF(${isKind("vast")},1,IF(${isKind("percentage van rest")},${own(headings.restBefore)},${costs}))`,
        ),
      },
      {
        heading: headings.rounded,
        unit: texts.units.euros,
        kind: "working",
        numberFormat: cents,
        content: every(`=${roundToMultipleFormula(own(headings.exact), roundTo)}`),
      },
      {
        heading: headings.amount,
        unit: texts.units.euros,
        kind: "result",
        numberFormat: cents,
        content: every(`=MIN(${own(headings.rounded)},${own(headings.restBefore)})`),
      },
    ];
    /** The amounts above a row, from the heading on: that is text, which SUM passes over, so that one formula serves every row. */
    function paidAbove(cell: CellPosition): string {
      const heading = cellAt(at, rowsAboveData - 1, columnIndex(columns, headings.amount));
      return `${absolute(heading)}:${columnLetters(heading.column)}${String(cell.row)}`;
    }
    return tablePart({
      caption: texts.calculation.cover.caption(year),
      note: texts.calculation.cover.note,
      table,
      rows,
      columns,
    })(at);
  };
}
