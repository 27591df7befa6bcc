/** Characters with a meaning of their own inside a structured reference. */
const escaped = (heading: string): string => heading.replace(/[[\]#'@]/g, "'$&");

/** Headings with other characters need brackets of their own. */
const plain = /^[\p{L}\p{N}_ %()±]+$/u;

/** A column of a table in the row of the formula. The table is named: in .xlsx and in other programs that is needed. */
export const thisRow = (table: string, heading: string): string => `${table}[[#This Row],[${escaped(heading)}]]`;

/** All cells of a column of a table, without heading and total. */
export const columnOf = (table: string, heading: string): string =>
  plain.test(heading) ? `${table}[${heading}]` : `${table}[[${escaped(heading)}]]`;

/** The cell of a heading. */
export const headingOf = (table: string, heading: string): string => `${table}[[#Headers],[${escaped(heading)}]]`;

/** Neighbouring columns of a table. */
export const columnsOf = (table: string, first: string, last: string): string => `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
