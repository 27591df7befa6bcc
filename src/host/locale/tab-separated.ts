/**
 * Cells as spreadsheets put them on the clipboard: tabs between columns, a line per row; a cell with a tab, line end or quote in it is
 * quoted.
 */
export function tabSeparatedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gu;
  for (const [whole, quoted, plain, end] of text.matchAll(cell)) {
    if (whole === "") break;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}
