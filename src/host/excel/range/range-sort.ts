import { ApiError } from "../../rich-api/api-error";
import type { Area } from "../address/area";
import type { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";
import { sortRows, type SortField } from "./sort-rows";

export class RangeSort extends ExcelObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super(sheet.session);
  }

  Apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation: unknown = "Rows"): void {
    if (orientation !== "Rows") throw new ApiError("InvalidArgument", "RangeSort.apply", "embedded host: only rows can be sorted");
    sortRows(this.sheet, this.area, { fields, matchCase, hasHeaders }, "RangeSort.apply");
  }
}
