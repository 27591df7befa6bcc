import { rewriteFormulas } from "../formulas/rewrite-formulas";
import { mapColumnParts, columnPart } from "../../locale/structured-reference";
import type { Session } from "../session";
import type { GridTable } from "./grid-table";

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
