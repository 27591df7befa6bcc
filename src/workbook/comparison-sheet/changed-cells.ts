/**
 * Cells that differ: as Excel compares numbers, and in their text letter by letter, in which an empty cell and a zero, or capitals, differ
 * too.
 * Between SUMPRODUCT's brackets it works on columns in every version of Excel. LibreOffice compares letters only when it is given text.
 */
const differs = (now: string, then: string): string => `(${now}<>${then})+(1-EXACT(${now}&"",${then}&""))`;

/** How many cells of a column differ from its copy; rows that came or went are changes too. */
export const changedCells = (now: string, then: string): string =>
  `IF(ROWS(${now})=ROWS(${then}),SUMPRODUCT(--(${differs(now, then)}>0)),ABS(ROWS(${now})-ROWS(${then})))`;

/**
 * How many cells of a column are filled in that was not there when the sheet was made, with something else than its default: none as long
 * as
 * its name does not exist.
 */
export function addedCells(name: string, initial = ""): string {
  const filled = initial === "" ? `--(${name}<>"")` : `(${name}<>"")*(${name}<>"${initial}")`;
  return `IF(ISERROR(ROWS(${name})),0,SUMPRODUCT(${filled}))`;
}

/** How many of some cells differ that each have a name: pairs of a cell and its copy. */
export const changedAmong = (pairs: readonly (readonly [now: string, then: string])[]): string =>
  pairs.map(([now, then]) => `IF(${differs(now, then)}>0,1,0)`).join("+");

/**
 * How many cells of a scenario's column differ from its copy. Another scenario may bring new rows, which come last and leave this one as it
 * is as
 * long as its column is empty there; the words of a row count where this scenario fills it in.
 */
export function changedInScenario(now: string, nowKeys: string, copy: readonly string[], keys: string): string {
  const then = `${copy[0] ?? ""}:${copy.at(-1) ?? ""}`;
  const first = (column: string) => `INDEX(${column},1):INDEX(${column},${String(copy.length)})`;
  const filled = (column: string) => `SUMPRODUCT(--(${column}<>""))`;
  const changed = `SUMPRODUCT(--(${differs(first(now), then)}+(${then}<>"")*(1-EXACT(${first(nowKeys)}&"",${keys}&""))>0))`;
  return `IF(ROWS(${now})<${String(copy.length)},${String(copy.length)}-ROWS(${now}),${changed}+${filled(now)}-${filled(first(now))})`;
}
