import { ApiError } from "../../rich-api/api-error";
import { ExcelObject } from "../excel-object";
import type { Session } from "../session";
import { clearColumnFilter, columnFilter, filterByValues } from "./column-filter";
import type { OpenTable } from "./grid-table";

/** Excel.FilterCriteria, as far as the host filters: by the values that stay. */
interface FilterCriteria {
  readonly filterOn: string;
  readonly values: readonly string[];
}

/** Which rows of a table are shown, by one of its columns. */
export class Filter extends ExcelObject {
  constructor(
    session: Session,
    private readonly table: OpenTable,
    private readonly column: number,
  ) {
    super(session);
  }

  get Criteria(): FilterCriteria | null {
    const values = columnFilter(this.session, this.table.tableId, this.column);
    return values ? { filterOn: "Values", values } : null;
  }

  Apply(criteria: unknown): void {
    const { filterOn, values } = (criteria ?? {}) as Partial<FilterCriteria>;
    if (filterOn !== "Values")
      throw new ApiError("InvalidArgument", "Filter.apply", `embedded host: filtering on ${String(filterOn)} is not implemented`);
    this.ApplyValuesFilter(values);
  }

  /** @param values what the cells show that stay in sight */
  ApplyValuesFilter(values: unknown): void {
    if (!Array.isArray(values) || !values.every((value) => typeof value === "string"))
      throw new ApiError("InvalidArgument", "Filter.applyValuesFilter");
    filterByValues(this.table.sheet, this.table.known, this.column, values);
  }

  Clear(): void {
    clearColumnFilter(this.table.sheet, this.table.known, this.column);
  }
}
