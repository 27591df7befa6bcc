import type { CellPlace } from "../../domain/audit/cells";
import type { Correction } from "../../domain/audit/finding";
import { shiftReferences } from "../example/shift-references";
import { a1 } from "../plan/area";
import { inWorkbook } from "../run";
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
    const range = worksheet.getRange(a1(area)).load("formulas");
    const cells = correction.cells.map(({ place, content }) => {
      const cell = worksheet.getRange(a1(place)).load("numberFormat");
      return { place, content, cell, parent: cell.getSpillParentOrNullObject().load("address") };
    });
    await context.sync();
    if (worksheet.isNullObject || !isSame(range.formulas as unknown[][], seen)) return "changed";
    // The cell that holds the formula is its own parent.
    if (cells.some(({ parent, place }) => !parent.isNullObject && !parent.address.endsWith(`!${a1(place)}`))) return "spilled";
    for (const { place, content, cell } of cells) {
      // In a cell for text a number would be text again.
      if (String((cell.numberFormat as unknown[][])[0]?.[0]) === "@") cell.numberFormat = [["General"]];
      cell.formulas = [["value" in content ? content.value : "formulaOf" in content ? copiedFormula({ area, seen }, content.formulaOf, place) : `=SUM(${a1(content.sumFrom)}:${a1(content.sumTo)})`]];
    }
    await context.sync();
    return "applied";
  });
}

function isSame(now: readonly (readonly unknown[])[], seen: SheetAudit["seen"]): boolean {
  return now.length === seen.length && now.every((row, index) => row.length === seen[index]?.length && row.every((cell, column) => cell === seen[index]?.[column]));
}

function copiedFormula({ area, seen }: Pick<SheetAudit, "area" | "seen">, from: CellPlace, to: CellPlace): string {
  const formula = String(seen[from.row - area.row]?.[from.column - area.column]);
  return shiftReferences(formula, { rows: to.row - from.row, columns: to.column - from.column });
}
