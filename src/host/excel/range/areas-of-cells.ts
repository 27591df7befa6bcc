import type { Area } from "../address/area";

/** The fewest rectangles, row by row, that hold exactly the cells that are in. */
export function areasOfCells(within: Area, isIn: (row: number, column: number) => boolean): Area[] {
  const areas: Area[] = [];
  let open: Area[] = [];
  for (let row = within.row; row < within.row + within.rows; row++) {
    const runs = runsOf(within, row, isIn);
    const continued = runs.map((run) => {
      const above = open.find((area) => area.column === run.column && area.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    areas.push(
      ...open.filter(
        (area) => !continued.some((next) => next.row === area.row && next.column === area.column && next.columns === area.columns),
      ),
    );
    open = continued;
  }
  return [...areas, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(within: Area, row: number, isIn: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let column = within.column; column <= within.column + within.columns; column++) {
    const inside = column < within.column + within.columns && isIn(row, column);
    if (inside && start < 0) start = column;
    if (!inside && start >= 0) {
      runs.push({ row, column: start, rows: 1, columns: column - start });
      start = -1;
    }
  }
  return runs;
}
