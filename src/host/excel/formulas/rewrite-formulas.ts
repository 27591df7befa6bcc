import type { Nullable } from "@univerjs/core";
import { formulaTokens, type FormulaToken } from "../../locale/formula-tokens";
import { ENGLISH } from "../../locale/notation";
import { Sheet } from "../cells/sheet";
import { gridNames, nameSet } from "../names/grid-name";
import type { Session } from "../session";

/** Rewrites the formulas of all cells and names that contain a word; case does not count. */
export function rewriteFormulas(session: Session, word: string, rewrite: (tokens: readonly FormulaToken[]) => string): void {
  const { ctx, cells } = session;
  const lower = word.toLowerCase();
  const changed = (formula: Nullable<string>): string | undefined => {
    if (!formula?.toLowerCase().includes(lower)) return undefined;
    const rewritten = rewrite(formulaTokens(formula, ENGLISH));
    return rewritten === formula ? undefined : rewritten;
  };
  cells.flush();
  for (const grid of ctx.workbook.getSheets()) {
    const sheet = new Sheet(session, grid);
    const found: [row: number, column: number, formula: string][] = [];
    grid
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = changed(cell?.f);
        if (formula !== undefined) found.push([row, column, formula]);
      });
    for (const [row, column, formula] of found) sheet.put(row, column, { f: formula });
  }
  for (const name of gridNames(ctx)) {
    const formula = changed(`=${name.formula}`);
    if (formula !== undefined) cells.mutate([nameSet(ctx, { ...name, formula: formula.slice(1) })], [nameSet(ctx, name)]);
  }
}
