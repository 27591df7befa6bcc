// Audits a made workbook, and holds what is found against what was planted.

import { auditGrid, type AuditedTable } from "../../../../src/domain/audit/audit-grid";
import type { CorrectedContent, Finding } from "../../../../src/domain/audit/finding";
import type { AuditCell, AuditGrid, CellPlace } from "../../../../src/domain/audit/table/cells";
import type { PopulationTable } from "../../../../src/domain/population/population-table";
import { numberFromText } from "../../../../src/domain/number/number-from-text";
import { recalculate } from "./evaluate";
import { at, columnNumber, findCell, place, present, type Cell, type LayoutBook, type Sheet } from "./model";
import type { PlantedBook } from "./plant-errors";
import { setContent } from "./plant";
import { copied, seenFrom, shiftedAddress } from "./references";

function auditCell(cell: Cell | undefined): AuditCell {
  const value = cell?.error ?? cell?.value ?? "";
  return {
    value,
    formula: cell?.formula === undefined ? null : `=${cell.formula}`,
    numberFormat: cell?.format ?? "General",
    number: typeof value === "number" ? value : typeof value === "string" && value !== "" ? numberFromText(value) : null,
  };
}

export function gridOfSheet(sheet: Sheet): AuditGrid {
  const places = Object.keys(sheet.cells).map(place);
  const rows = Math.max(0, ...places.map(({ row }) => row));
  const columns = Math.max(0, ...places.map(({ column }) => column));
  return {
    at: { row: 0, column: 0 },
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_none, column) => auditCell(sheet.cells[at(row + 1, column + 1)])),
    ),
    hiddenRows: new Set(sheet.hiddenRows.map((row) => row - 1)),
    hiddenColumns: new Set(sheet.hiddenColumns.map((letters) => columnNumber(letters) - 1)),
    patternOf: (formula, { row, column }) => seenFrom(formula, at(row + 1, column + 1)),
  };
}

export interface SheetFinding {
  readonly sheet: string;
  readonly finding: Finding;
  /** Full addresses; the first is the one to go to. */
  readonly cells: readonly string[];
}

const address = ({ row, column }: CellPlace): string => at(row + 1, column + 1);
const weights = ["error", "warning", "note"];

/** The findings of a workbook as a reader gets them: the gravest first. */
export function findingsIn(book: LayoutBook, population: PopulationTable): SheetFinding[] {
  const found = book.sheets.flatMap((sheet) =>
    auditGrid(gridOfSheet(sheet), population).flatMap(({ findings }: AuditedTable) =>
      findings.map((finding): SheetFinding => ({
        sheet: sheet.name,
        finding,
        cells: finding.cells.map((cell) => `${sheet.name}!${address(cell)}`),
      })),
    ),
  );
  return found.sort((a, b) => weights.indexOf(a.finding.weight) - weights.indexOf(b.finding.weight));
}

const formulaOf = (content: CorrectedContent, to: string, book: LayoutBook, sheet: string): string | null => {
  if ("value" in content) return null;
  if ("sumFrom" in content) return `SUM(${address(content.sumFrom)}:${address(content.sumTo)})`;
  if ("sumOf" in content) return content.sumOf.map(address).join("+");
  const from = address(content.formulaOf);
  return copied(present(findCell(book, `${sheet}!${from}`)?.formula), from, to);
};

/** Corrections that do not bring back what the original held, as sentences for a developer. */
export function wrongCorrections({ original, book, errors }: PlantedBook, findings: readonly SheetFinding[]): string[] {
  const row = errors.find((error) => error.row)?.row;
  /** Where a cell of the spoilt book stands in the original; null for the double of a row. */
  const originally = (cell: string): string | null => {
    if (!row) return cell;
    if (row.by === 1) return place(cell).row === row.row + 1 ? null : shiftedAddress(cell, row.row + 2, -1);
    return shiftedAddress(cell, row.row, 1);
  };
  return findings.flatMap(({ sheet, finding }) =>
    (finding.correction?.cells ?? []).flatMap(({ place: to, content }) => {
      const here = address(to);
      const there = originally(here);
      const before = there === null ? undefined : findCell(original, `${sheet}!${there}`);
      const formula = formulaOf(content, here, book, sheet);
      const told = `${finding.details.kind} ${sheet}!${here} becomes ${formula ?? ("value" in content ? String(content.value) : "")}`;
      // The same amount as a number; whether it is the right amount is for other findings.
      const shown = findCell(book, `${sheet}!${here}`)?.value;
      const text = typeof shown === "string" && finding.details.kind === "numbersAsText" ? numberFromText(shown) : null;
      if (text !== null && "value" in content && content.value === text) return [];
      if (!before) return [`${told}, but that row is a double`];
      if (formula === null) {
        const was = typeof before.value === "string" ? numberFromText(before.value) : before.value;
        return "value" in content && content.value === was && before.formula === undefined
          ? []
          : [`${told}, was ${before.formula ?? String(before.value)}`];
      }
      if (row) return before.formula === undefined ? [] : [];
      const trial = structuredClone(original);
      setContent(trial, `${sheet}!${here}`, { value: null, formula });
      recalculate(trial.sheets);
      const now = findCell(trial, `${sheet}!${here}`);
      return now?.value === before.value ? [] : [`${told} = ${String(now?.value)}, was ${before.formula ?? ""} ${String(before.value)}`];
    }),
  );
}

export interface PlantedResult {
  /** Kinds of errors that were found, and those that were not. */
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly first: boolean;
  readonly wrong: readonly string[];
}

/** A finding points at an error by its cell, or by the target of what that cell breaks. */
export function judge(planted: PlantedBook, findings: readonly SheetFinding[]): PlantedResult {
  const pointsAt = (error: PlantedBook["errors"][number], cells: readonly string[]) =>
    cells.some((cell) => error.cells.includes(cell) || error.expectation.relationCells.includes(cell));
  const shown = findings.filter(({ finding }) => finding.details.kind !== "hiddenRows");
  const found = planted.errors.filter((error) => shown.some(({ cells }) => pointsAt(error, cells)));
  const [first] = shown;
  return {
    found: found.map(({ kind }) => kind),
    missed: planted.errors.filter((error) => !found.includes(error)).map(({ kind }) => kind),
    first: first !== undefined && planted.errors.some((error) => pointsAt(error, first.cells)),
    wrong: wrongCorrections(planted, findings),
  };
}
