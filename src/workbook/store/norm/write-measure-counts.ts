import { normTableSchemas } from "../../../domain/norm/input/schema";
import { normHeading } from "../../../text/norm-input/sentences";
import { WorkbookFailure } from "../../excel/failure";
import { columnOf } from "../../excel/formula";
import { validationOf } from "../../sheets/input/input-table";
import { writeInputColumn } from "../plan/write-scenario";
import { inWorkbook } from "../../excel/run";
import { cellText } from "../../write/write-cells";
import { writeValidations } from "../../write/write-content";
import type { NormInputTexts } from "../../sheets/input/norm-input-table";
import { normBindingName, normTableNames } from "../../names/norm";
import { isOfOwnTable } from "./write-norm-rows";

const table = "maatregelen";
const column = "teltMee";
const name = normBindingName(table, column);
const headingCharacters = 14;

/**
 * Has a measure count in every forecast, or not, in its own cell; rows are counted from 1. Two requests. A table of ours without a column
 * for
 * it, of before there was one, gets that column.
 *
 * @throws WorkbookFailure "columnsMissing" when the measures are cells that the user pointed out, without such a column.
 */
export async function writeMeasureCounts(row: number, counts: boolean, texts: NormInputTexts): Promise<void> {
  const heading = normHeading(table, column, texts.norm);
  await inWorkbook(async (context) => {
    const { names, tables } = context.workbook;
    const binding = names.getItemOrNullObject(name).load("name");
    const cells = binding.getRangeOrNullObject().load("rowCount");
    const own = tables.getItemOrNullObject(normTableNames[table]);
    const body = own.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const key = names.getItemOrNullObject(normBindingName(table, "maatregel")).load("formula");
    await context.sync();
    const cell = [[counts ? "ja" : "nee"]];
    if (!cells.isNullObject) cells.getCell(row - 1, 0).values = cell;
    else {
      if (own.isNullObject || key.isNullObject || !isOfOwnTable(key, table))
        throw new WorkbookFailure({ kind: "columnsMissing", table: texts.norm.tables[table], columns: [heading] });
      if (!binding.isNullObject) binding.delete();
      const added = own.columns.add(undefined, [[cellText(heading)], ...Array.from({ length: body.rowCount }, () => [""])]);
      writeInputColumn(added, body.rowCount, headingCharacters, "Left");
      writeValidations(
        own.worksheet,
        validationOf(
          normTableSchemas[table][column],
          { row: body.rowIndex, column: body.columnIndex + body.columnCount, rows: body.rowCount, columns: 1 },
          texts.common,
        ),
      );
      names.add(name, `=${columnOf(normTableNames[table], heading)}`);
      added.getDataBodyRange().getCell(row - 1, 0).values = cell;
    }
    await context.sync();
  });
}
