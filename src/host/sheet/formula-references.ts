import type { Nullable } from "@univerjs/core";
import { ENGLISH, type FormulaToken, formulaTokens } from "../locale/formula-tokens";
import { columnPart, mapColumnParts } from "../locale/structured-reference";
import { gridNames, nameSet } from "./names";
import type { Session } from "./session";
import { Sheet } from "./sheet";
import type { GridTable } from "./table";

/** Rewrites the formulas of all cells and names that contain a word; case does not count. */
function rewriteFormulas(session: Session, word: string, rewrite: (tokens: readonly FormulaToken[]) => string): void {
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

/** Gives a table its new name in every formula that uses it. */
export function renameInFormulas(session: Session, before: string, after: string): void {
  rewriteFormulas(session, before, (tokens) =>
    tokens
      .map((token, index) => {
        const isTable =
          token.kind === "name" &&
          token.text.toLowerCase() === before.toLowerCase() &&
          tokens[index + 1]?.text !== "(" &&
          tokens[index + 1]?.text !== "!";
        return isTable && tokens[index - 1]?.text !== "!" ? after : token.text;
      })
      .join(""),
  );
}

/** Gives columns of a table their new headings in every formula that names them. */
export function renameColumnReferences(session: Session, table: GridTable, names: readonly string[]): void {
  const renamed = new Map(table.columns.map((before, index) => [before.toLowerCase(), names[index] ?? before]));
  rewriteFormulas(session, table.name, (tokens) =>
    tokens
      .map((token, index) => {
        const owner = tokens[index - 1];
        const isReference = token.kind === "structured" && owner?.kind === "name" && owner.text.toLowerCase() === table.name.toLowerCase();
        return isReference ? mapColumnParts(token.text, (name) => columnPart(renamed.get(name.toLowerCase()) ?? name)) : token.text;
      })
      .join(""),
  );
}

/** Makes #REF! of every reference to a column that is about to go: a later column of that name is another one. */
export function loseColumnReferences(session: Session, table: GridTable, column: string): void {
  const names = (brackets: string): boolean => {
    let found = false;
    mapColumnParts(brackets, (name) => {
      found ||= name.toLowerCase() === column.toLowerCase();
      return columnPart(name);
    });
    return found;
  };
  rewriteFormulas(session, table.name, (tokens) => {
    const isOwner = (index: number) => tokens[index]?.kind === "name" && tokens[index].text.toLowerCase() === table.name.toLowerCase();
    const isLost = (index: number) => isOwner(index - 1) && tokens[index]?.kind === "structured" && names(tokens[index].text);
    return tokens.map((token, index) => (isLost(index) ? "#REF!" : isLost(index + 1) ? "" : token.text)).join("");
  });
}
