import type { CellPlace } from "../../domain/audit/table/cells";
import type { CorrectedContent, Correction } from "../../domain/audit/finding";
import { shiftReferences } from "../commands/example-cells";
import { a1 } from "../excel/area";
import { inWorkbook } from "../excel/run";
import type { SheetAudit } from "./audit-sheets";

/**
 * "changed": the table is no longer what was audited, so that the correction may be wrong; "spilled": a cell gets its value from a formula
 * elsewhere. Nothing is written in either case.
 */
export type CorrectionResult = "applied" | "changed" | "spilled";

/** Puts a correction in its cells, as one step that can be undone. Two requests: look whether the table is still the same, then write. */
export async function applyCorrection({ sheet, area, seen }: SheetAudit, correction: Correction): Promise<CorrectionResult> {
  return inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    const range = worksheet.getRange(a1(area)).load("formulas,values");
    const cells = correction.cells.map(({ place, content }) => {
      const cell = worksheet.getRange(a1(place)).load("numberFormat");
      return { place, content, cell, parent: cell.getSpillParentOrNullObject().load("address") };
    });
    await context.sync();
    if (worksheet.isNullObject || !isSame(range.formulas, seen.formulas) || !isSame(range.values, seen.values)) return "changed";
    // The cell that holds the formula is its own parent.
    if (cells.some(({ parent, place }) => !parent.isNullObject && !parent.address.endsWith(`!${a1(place)}`))) return "spilled";
    for (const { place, content, cell } of cells) {
      const format = "numberFormat" in content ? content.numberFormat : undefined;
      // In a cell for text a number would be text again.
      if (format !== undefined || String((cell.numberFormat as unknown[][])[0]?.[0]) === "@") cell.numberFormat = [[format ?? "General"]];
      cell.formulas = [[contentOf(content, place, { area, seen })]];
    }
    await context.sync();
    return "applied";
  });
}

function isSame(now: readonly (readonly unknown[])[], seen: readonly (readonly unknown[])[]): boolean {
  return (
    now.length === seen.length &&
    now.every((row, index) => row.length === seen[index]?.length && row.every((cell, column) => cell === seen[index]?.[column]))
  );
}

function contentOf(content: CorrectedContent, to: CellPlace, { area, seen }: Pick<SheetAudit, "area" | "seen">): string | number {
  if ("value" in content) return content.value;
  if ("sumFrom" in content) return `=SUM(${a1(content.sumFrom)}:${a1(content.sumTo)})`;
  if ("sumOf" in content) return `=${content.sumOf.map((cell) => a1(cell)).join("+")}`;
  const from = content.formulaOf;
  const formula = String(seen.formulas[from.row - area.row]?.[from.column - area.column]);
  return shiftReferences(formula, { rows: to.row - from.row, columns: to.column - from.column });
}
