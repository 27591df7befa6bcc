import { ApiError } from "../rich-api/api-error";
import { ExcelObject } from "./excel-object";
import { Sheet } from "../sheet/sheet";
import { parseAddress } from "../sheet/address";
import { areaOf } from "../sheet/area";
import { NamedItemCollection } from "./named-item";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./setting";
import { TableCollection } from "./table-collection";
import { WorksheetCollection } from "./worksheet-collection";
import { Application } from "./application";
import { DocumentProperties } from "./document-properties";

/** Excel.Workbook: where office.js starts. */
export class Workbook extends ExcelObject {
  get Name(): string {
    return this.session.ctx.workbook.getName() || "Map1.xlsx";
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Application(): Application {
    return new Application(this.session);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.session);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  GetSelectedRange(): Range {
    const [first, ...others] = this.selection();
    if (!first || others.length > 0) throw new ApiError("InvalidSelection", "Workbook.getSelectedRange");
    return first;
  }

  GetSelectedRanges(): RangeAreas {
    const ranges = this.selection();
    const sheet = this.shownSheet();
    return new RangeAreas(
      sheet,
      ranges.map((range) => range.area),
      (area) => new Range(sheet, area),
    );
  }

  GetActiveCell(): Range {
    const cell = this.session.ctx.workbook.getActiveSheet().getSelection()?.getCurrentCell();
    const area = cell
      ? { row: cell.actualRow, column: cell.actualColumn, rows: 1, columns: 1 }
      : { row: 0, column: 0, rows: 1, columns: 1 };
    return new Range(this.shownSheet(), area);
  }

  /** office.js asks for the range of an event. */
  _GetRangeForEventByReferenceId(referenceId: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (!range) throw new ApiError("ItemNotFound", "Workbook._GetRangeForEventByReferenceId");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): Range | null {
    const mark = referenceId.lastIndexOf("!");
    const grid = this.session.ctx.sheetById(referenceId.slice(0, mark));
    const area = parseAddress(referenceId.slice(mark + 1));
    return grid && area ? new Range(new Sheet(this.session, grid), area) : null;
  }

  private shownSheet(): Sheet {
    return new Sheet(this.session, this.session.ctx.workbook.getActiveSheet());
  }

  /** The first cell when nothing has been selected yet. */
  private selection(): Range[] {
    const sheet = this.shownSheet();
    const selected = sheet.grid.getSelection()?.getActiveRangeList() ?? [];
    const areas = selected.map((range) => areaOf(range.getRange()));
    return (areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }]).map((area) => new Range(sheet, area));
  }
}
