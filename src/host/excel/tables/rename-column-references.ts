import { rewriteFormulas } from "../formulas/rewrite-formulas";
import { columnPart, mapColumnParts } from "../../locale/structured-reference";
import type { Session } from "../session";
import type { GridTable } from "./grid-table";

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
