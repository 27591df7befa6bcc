import { ApiError } from "../../rich-api/api-error";
import { parseAddress } from "../address/a1";
import { WHOLE_SHEET, type Area } from "../address/area";
import { splitReference } from "../address/sheet-reference";
import type { Sheet } from "../cells/sheet";
import { namedArea } from "../names/named-area";
import { Range } from "./range";
import { RangeArea } from "./range-area";

/**
 * The range that an address, a name or another range stands for on a sheet; without one the whole sheet. Excel refuses what lies on another
 * sheet.
 */
export function resolveRange(sheet: Sheet, reference: unknown, location: string): Range {
  sheet.assertExists(location);
  if (reference instanceof RangeArea) {
    if (reference.sheet.id !== sheet.id) throw new ApiError("InvalidArgument", location);
    return new Range(sheet, reference.area);
  }
  if (reference === undefined || reference === null || reference === "") return new Range(sheet, WHOLE_SHEET);
  return new Range(sheet, areaFor(sheet, String(reference).trim(), location));
}

function areaFor(sheet: Sheet, text: string, location: string): Area {
  const { sheetName, address } = splitReference(text);
  const here = sheetName === undefined || sheetName.toLowerCase() === sheet.name.toLowerCase();
  const area = parseAddress(address);
  if (area && here) return area;
  const named = here ? namedArea(sheet, address) : undefined;
  if (!named) throw new ApiError("InvalidArgument", location);
  return named;
}
