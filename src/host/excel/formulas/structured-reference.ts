import { ENGLISH } from "../../locale/notation";
import { formulaTokens } from "../../locale/formula-tokens";
import type { GridTable } from "../tables/grid-table";

/** Where a formula stands decides what `[@Bedrag]` means. */
export interface FormulaPlace {
  readonly tables: readonly GridTable[];
  /** The table that the formula's cell is part of. */
  readonly inside?: GridTable;
}

const ITEMS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
const PART = /\[((?:'.|[^[\]'])*)\]/gu;
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
  const spelled = (nested ? brackets.slice(1, -1) : brackets).replace(PART, (_match, name: string) => {
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

/** A structured reference with its columns named otherwise; `[#Data]` and the like stay. */
export function mapColumnParts(brackets: string, rename: (name: string) => string): string {
  const nested = brackets.startsWith("[[");
  const renamed = (nested ? brackets.slice(1, -1) : brackets).replace(PART, (part, name: string) =>
    name.startsWith("#") ? part : rename(unescaped(name)),
  );
  return nested ? `[${renamed}]` : renamed;
}

/** A column as it stands in a structured reference. */
export const columnPart = (name: string): string => `[${escaped(name)}]`;

const unescaped = (name: string): string => name.replaceAll(/'(.)/gu, "$1");
const escaped = (name: string): string => (ITEMS.includes(name) ? name : name.replaceAll(/[[\]#'@]/gu, "'$&"));
