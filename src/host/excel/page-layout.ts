import type { PageLayoutState } from "../model/page-layout";
import { ApiError } from "../rich-api/api-error";
import { addressOf, parseAddress } from "../sheet/address";
import { isWholeColumns, isWholeRows } from "../sheet/area";
import { Range, resolveRange } from "./range";
import { RangeAreas } from "./range-areas";
import { PageSettings } from "./page-settings";
import { HeaderFooterGroup } from "./header-footer";
import { changePageLayout, pageLayout } from "../sheet/page-layout";

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

/** Excel.PageLayout: what is printed, and how. */
export class PageLayout extends PageSettings {
  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  SetPrintArea(printArea: unknown): void {
    const areas =
      printArea instanceof RangeAreas
        ? printArea.areas
        : String(printArea instanceof Range ? printArea.Address : printArea)
            .split(",")
            .map((part) => resolveRange(this.sheet, part.trim(), "PageLayout.setPrintArea").area);
    changePageLayout(this.sheet, { printArea: areas.map((area) => addressOf(area)) });
  }

  SetPrintTitleRows(rows: unknown): void {
    const { area } = resolveRange(this.sheet, rows, "PageLayout.setPrintTitleRows");
    if (!isWholeRows(area)) throw new ApiError("InvalidArgument", "PageLayout.setPrintTitleRows");
    changePageLayout(this.sheet, { printTitleRows: addressOf(area, true) });
  }

  SetPrintTitleColumns(columns: unknown): void {
    const { area } = resolveRange(this.sheet, columns, "PageLayout.setPrintTitleColumns");
    if (!isWholeColumns(area)) throw new ApiError("InvalidArgument", "PageLayout.setPrintTitleColumns");
    changePageLayout(this.sheet, { printTitleColumns: addressOf(area, true) });
  }

  /** @param unit the unit of the margins that are given */
  SetPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS[unit as keyof typeof POINTS] as number | undefined;
    const given = Object.entries((margins ?? {}) as object);
    const valid = factor !== undefined && given.every(([name, size]) => name in MARGINS && typeof size === "number" && size >= 0);
    if (!valid) throw new ApiError("InvalidArgument", "PageLayout.setPrintMargins");
    changePageLayout(
      this.sheet,
      Object.fromEntries(given.map(([name, size]) => [MARGINS[name as keyof typeof MARGINS], Number(size) * factor])),
    );
  }

  GetPrintArea(): RangeAreas {
    return this.required(this.GetPrintAreaOrNullObject(), "PageLayout.getPrintArea");
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const areas = (pageLayout(this.sheet).printArea ?? []).map(parseAddress).filter((area) => area !== undefined);
    return areas.length > 0 ? new RangeAreas(this.sheet, areas, (area) => new Range(this.sheet, area)) : null;
  }

  GetPrintTitleRows(): Range {
    return this.required(this.GetPrintTitleRowsOrNullObject(), "PageLayout.getPrintTitleRows");
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.titles("printTitleRows");
  }

  GetPrintTitleColumns(): Range {
    return this.required(this.GetPrintTitleColumnsOrNullObject(), "PageLayout.getPrintTitleColumns");
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.titles("printTitleColumns");
  }

  private titles(which: keyof Pick<PageLayoutState, "printTitleRows" | "printTitleColumns">): Range | null {
    const area = parseAddress(pageLayout(this.sheet)[which] ?? "");
    return area ? new Range(this.sheet, area) : null;
  }

  private required<T>(found: T | null, location: string): T {
    if (found === null) throw new ApiError("ItemNotFound", location);
    return found;
  }
}
