/** One row of a table, by heading. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads a table with headings, separated by semicolons; no cell holds a semicolon, a quotation mark or a line break. */
export function readCsv(text: string): CsvRow[] {
  const [headings, ...rows] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(";"));
  if (!headings) throw new Error("The table is empty.");
  return rows.map((cells, index) => {
    if (cells.length !== headings.length || cells.some((cell) => cell.includes('"')))
      throw new Error(`Row ${String(index + 2)} cannot be read: ${cells.join(";")}`);
    return Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? ""]));
  });
}

/** The text in a column that must be filled in. */
export function cell(row: CsvRow, heading: string): string {
  const text = row[heading];
  if (!text) throw new Error(`"${heading}" is missing in ${JSON.stringify(row)}`);
  return text;
}

/** The whole number in a column. */
export function wholeNumber(row: CsvRow, heading: string): number {
  const text = cell(row, heading);
  if (!/^\d+$/.test(text)) throw new Error(`"${text}" is not a whole number in ${JSON.stringify(row)}`);
  return Number(text);
}

/** The texts in a column that may hold several, separated by "|". */
export const list = (row: CsvRow, heading: string): string[] => (row[heading] ?? "").split("|").filter((text) => text !== "");
