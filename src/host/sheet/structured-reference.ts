import { ENGLISH, formulaTokens } from "../locale/formula-tokens";
import { COLUMN_PART, escaped, ITEMS, unescaped } from "../locale/structured-reference";
import type { GridTable } from "./table";

/** Where a formula stands decides what `[@Bedrag]` means. */
export interface FormulaPlace {
  readonly tables: readonly GridTable[];
  /** The table that the formula's cell is part of. */
  readonly inside?: GridTable;
}

const THIS_ROW_OF_ONE = /^\[\[#This Row\],(\[(?:'.|[^[\]'])*\](?::\[(?:'.|[^[\]'])*\])?)\]$/iu;

/** Rewrites every structured reference of a formula; `rewrite` gets the table it names (undefined: none) and its bracketed part. */
function rewriteReferences(formula: string, rewrite: (table: string | undefined, brackets: string) => string): string {
  const tokens = formulaTokens(formula, ENGLISH);
  return tokens
    .map((token, index) => {
      if (token.kind === "name" && tokens[index + 1]?.kind === "structured") return "";
      if (token.kind !== "structured") return token.text;
      const before = tokens[index - 1];
      return rewrite(before?.kind === "name" ? before.text : undefined, token.text);
    })
    .join("");
}

/** In the grid's form, `Tabel[[#This Row],[Bedrag]]`; undefined when a table or column does not exist. */
export function toGridReferences(formula: string, place: FormulaPlace): string | undefined {
  let known = true;
  const rewritten = rewriteReferences(formula, (name, brackets) => {
    const table = name === undefined ? place.inside : place.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const reference = table && longForm(table, brackets);
    if (reference === undefined) known = false;
    return `${table?.name ?? ""}${reference ?? brackets}`;
  });
  return known ? rewritten : undefined;
}

function longForm(table: GridTable, brackets: string): string | undefined {
  const inner = brackets.slice(1, -1).trim();
  if (inner === "") return "[#All]";
  if (inner === "@") return "[#This Row]";
  if (inner.startsWith("@")) {
    const columns = inner.slice(1);
    return checked(table, `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`);
  }
  return checked(table, inner.startsWith("[") ? `[${inner}]` : `[${inner}]`);
}

/** With the headings spelled as they are; undefined when one is not a heading of the table. */
function checked(table: GridTable, brackets: string): string | undefined {
  let known = true;
  const nested = brackets.startsWith("[[");
  const spelled = (nested ? brackets.slice(1, -1) : brackets).replace(COLUMN_PART, (_match, name: string) => {
    const item = ITEMS.find((one) => one.toLowerCase() === name.trim().toLowerCase());
    const heading = item ?? table.columns.find((column) => column.toLowerCase() === unescaped(name).toLowerCase());
    if (heading === undefined) known = false;
    return `[${item ?? escaped(heading ?? "")}]`;
  });
  return known ? (nested ? `[${spelled}]` : spelled) : undefined;
}

/** As Excel shows them: `[@Bedrag]` in the table itself, `Tabel[@Bedrag]` elsewhere. */
export function fromGridReferences(formula: string, inside: GridTable | undefined): string {
  return rewriteReferences(formula, (name = "", brackets) => {
    const owner = name.toLowerCase() === inside?.name.toLowerCase() ? "" : name;
    const columns = THIS_ROW_OF_ONE.exec(brackets)?.[1];
    if (columns === undefined) return `${owner}${brackets}`;
    const plain = /^\[[\p{L}\p{N}_]+\]$/u.test(columns);
    return `${owner}[@${plain ? columns.slice(1, -1) : columns}]`;
  });
}
