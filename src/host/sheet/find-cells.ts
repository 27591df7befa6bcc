import { ApiError } from "../rich-api/api-error";
import { type Area, MAX_COLUMNS, MAX_ROWS, intersectionOf, isUnbounded, lastColumnOf, lastRowOf } from "./area";
import { isErrorValue } from "./cell-value";
import { rulesIn as formatsIn } from "./conditional-rules";
import { type Sheet, hasContent } from "./sheet";
import { rulesIn as validationsIn } from "./validation";

export interface SearchCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** Whether a cell's formula or shown text holds what is looked for. */
export function matcher(
  sheet: Sheet,
  text: string,
  { completeMatch = false, matchCase = false }: SearchCriteria,
): (row: number, column: number) => boolean {
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  return (row, column) => {
    const contents = [sheet.raw(row, column)?.f, sheet.text(row, column)];
    return contents.some(
      (content) => content != null && content !== "" && (completeMatch ? fold(content) === wanted : fold(content).includes(wanted)),
    );
  };
}

/** The first cell of an area, row by row, that holds the text. */
export function findCell(sheet: Sheet, area: Area, text: string, criteria: SearchCriteria): Area | undefined {
  const used = sheet.used(true, area);
  if (!used || text === "") return undefined;
  const matches = matcher(sheet, text, criteria);
  const found: Area[] = [];
  const backwards = criteria.searchDirection === "Backwards";
  for (let row = used.row; row <= lastRowOf(used); row++) {
    for (let column = used.column; column <= lastColumnOf(used); column++) {
      if (!matches(row, column)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      if (!backwards) return cell;
      found.push(cell);
    }
  }
  return found.at(-1);
}

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

type Test = (row: number, column: number) => boolean;

const VALUE_TYPES = ["Errors", "Logical", "Numbers", "Text"] as const;

/** The cells of a range that Excel's "Go to special" would select. */
export function specialCells(sheet: Sheet, area: Area, cellType: unknown, valueType: unknown): Area[] {
  const isIn = testOf(sheet, cellType, valueType);
  const used = sheet.used(true);
  // Cells beyond the used ones count only where being empty or visible is the point, and then only of a bounded range.
  const bounded = (cellType === "Visible" || cellType === "Blanks") && !isUnbounded(area) ? area : used && intersectionOf(area, used);
  return bounded ? areasOfCells(bounded, isIn) : [];
}

function testOf(sheet: Sheet, cellType: unknown, valueType: unknown): Test {
  const isFormula: Test = (row, column) => Boolean(sheet.raw(row, column)?.f ?? sheet.raw(row, column)?.si);
  const isKind = kindTest(sheet, valueType);
  switch (cellType) {
    case "Formulas":
      return (row, column) => isFormula(row, column) && isKind(row, column);
    case "Constants":
      return (row, column) => {
        const cell = sheet.raw(row, column);
        return cell !== null && hasContent(cell) && !isFormula(row, column) && isKind(row, column);
      };
    case "Blanks":
      return (row, column) => sheet.value(row, column) === "" && !isFormula(row, column);
    case "Visible":
      return (row, column) => sheet.grid.getSheet().getRowVisible(row) && sheet.grid.getSheet().getColVisible(column);
    case "ConditionalFormats":
      return (row, column) => formatsIn(sheet, { row, column, rows: 1, columns: 1 }).length > 0;
    case "DataValidations":
      return (row, column) => validationsIn(sheet, { row, column, rows: 1, columns: 1 }).length > 0;
    default:
      throw new ApiError("InvalidArgument", "Range.getSpecialCells");
  }
}

/** @param valueType "All" or names of kinds joined together, as in "ErrorsNumbers" */
function kindTest(sheet: Sheet, valueType: unknown): Test {
  if (valueType === undefined || valueType === null || valueType === "All") return () => true;
  const text = String(valueType);
  const kinds = VALUE_TYPES.filter((kind) => text.includes(kind));
  if (kinds.join("") !== text) throw new ApiError("InvalidArgument", "Range.getSpecialCells");
  return (row, column) => kinds.includes(kindOf(sheet.value(row, column)));
}

function kindOf(value: string | number | boolean): (typeof VALUE_TYPES)[number] {
  if (typeof value === "number") return "Numbers";
  if (typeof value === "boolean") return "Logical";
  return isErrorValue(value) ? "Errors" : "Text";
}

/** The area around a range up to the first empty rows and columns: Ctrl+Shift+* in Excel. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let area = start;
  for (;;) {
    const grown = grow(sheet, area);
    if (grown === area) return area;
    area = grown;
  }
}

function grow(sheet: Sheet, area: Area): Area {
  const wide = {
    column: Math.max(0, area.column - 1),
    columns: Math.min(MAX_COLUMNS - 1, lastColumnOf(area) + 1) - Math.max(0, area.column - 1) + 1,
  };
  const high = { row: Math.max(0, area.row - 1), rows: Math.min(MAX_ROWS - 1, lastRowOf(area) + 1) - Math.max(0, area.row - 1) + 1 };
  if (area.row > 0 && filled(sheet, { ...wide, row: area.row - 1, rows: 1 })) return { ...area, row: area.row - 1, rows: area.rows + 1 };
  if (lastRowOf(area) < MAX_ROWS - 1 && filled(sheet, { ...wide, row: lastRowOf(area) + 1, rows: 1 }))
    return { ...area, rows: area.rows + 1 };
  if (area.column > 0 && filled(sheet, { ...high, column: area.column - 1, columns: 1 }))
    return { ...area, column: area.column - 1, columns: area.columns + 1 };
  if (lastColumnOf(area) < MAX_COLUMNS - 1 && filled(sheet, { ...high, column: lastColumnOf(area) + 1, columns: 1 }))
    return { ...area, columns: area.columns + 1 };
  return area;
}

function filled(sheet: Sheet, line: Area): boolean {
  for (let row = line.row; row <= lastRowOf(line); row++) {
    for (let column = line.column; column <= lastColumnOf(line); column++) if (sheet.value(row, column) !== "") return true;
  }
  return false;
}
