import { checkFormula } from "../engine/check-formula";
import { ENGLISH, formulaTokens } from "../locale/formula-tokens";
import { ApiError } from "../rich-api/api-error";
import type { Sheet } from "./sheet";
import { tableAt, type GridTable } from "./table";
import { fromGridReferences, toGridReferences } from "./structured-reference";

/** A formula that office.js writes in a cell, as the grid stores it; refuses what Excel refuses. `tables`: those of the workbook. */
export function toGridFormula(
  sheet: Sheet,
  tables: readonly GridTable[],
  row: number,
  column: number,
  formula: string,
  location: string,
): string {
  const { ctx } = sheet.session;
  if (checkFormula(ctx, formula)) throw new ApiError("InvalidArgument", location);
  if (!formula.includes("[") && !formula.includes("!")) return formula;
  if (
    !namesKnownSheets(
      formula,
      ctx.workbook
        .getWorkbook()
        .getSheets()
        .map((one) => one.getName()),
    )
  )
    throw new ApiError("InvalidArgument", location);
  const place = { tables, inside: tableAt(tables, sheet.id, row, column) };
  const rewritten = toGridReferences(formula, place);
  if (rewritten === undefined) throw new ApiError("InvalidArgument", location);
  return rewritten;
}

/** A stored formula as Excel shows it. `tables`: those of the workbook. */
export function fromGridFormula(sheet: Sheet, tables: readonly GridTable[], row: number, column: number, formula: string): string {
  return formula.includes("[") ? fromGridReferences(formula, tableAt(tables, sheet.id, row, column)) : formula;
}

function namesKnownSheets(formula: string, sheetNames: readonly string[]): boolean {
  const known = new Set(sheetNames.map((name) => name.toLowerCase()));
  const tokens = formulaTokens(formula, ENGLISH);
  return tokens.every((token, index) => {
    if (tokens[index + 1]?.text !== "!") return true;
    const name = token.kind === "literal" ? token.text.slice(1, -1).replaceAll("''", "'") : token.text;
    return known.has(name.toLowerCase());
  });
}
