import { readXlsx } from "../../src/host/xlsx/read-xlsx";

/** The cells of one sheet by row and column, counted from zero. */
export type Grid = readonly (readonly unknown[])[];

/** Results of every sheet of an .xlsx file, by the sheet's name. */
export async function resultsOf(file: Uint8Array): Promise<ReadonlyMap<string, Grid>> {
  const { snapshot } = await readXlsx(file);
  return new Map(
    Object.values(snapshot.sheets ?? {}).map((sheet) => {
      const rows: unknown[][] = [];
      for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
        const own: unknown[] = (rows[Number(row)] = []);
        for (const [column, cell] of Object.entries(cells as Record<string, { v?: unknown } | null>)) own[Number(column)] = cell?.v ?? null;
      }
      return [sheet.name ?? "", rows];
    }),
  );
}

/** Rows below a heading in a column, up to the first without a value there. */
export function below(grid: Grid, heading: string): { readonly headings: readonly unknown[]; readonly rows: Grid } {
  for (const [row, cells = []] of grid.entries()) {
    const column = cells.indexOf(heading);
    if (column < 0) continue;
    const rest = grid.slice(row + 1);
    const end = rest.findIndex((one = []) => one[column] === undefined || one[column] === null || one[column] === "");
    return { headings: cells.slice(column), rows: rest.slice(0, end < 0 ? undefined : end).map((one) => one.slice(column)) };
  }
  throw new Error(`No heading ${heading}.`);
}
