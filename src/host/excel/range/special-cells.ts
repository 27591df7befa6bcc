import { ApiError } from "../../rich-api/api-error";
import { intersectionOf, isUnbounded, type Area } from "../address/area";
import { isErrorValue } from "../cells/errors";
import type { Sheet } from "../cells/sheet";
import { hasContent } from "../cells/used-area";
import { rulesIn as formatsIn } from "../conditional/grid-rule";
import { rulesIn as validationsIn } from "../validation/grid-validation";
import { areasOfCells } from "./areas-of-cells";

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
