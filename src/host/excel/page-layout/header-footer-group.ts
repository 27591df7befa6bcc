import type { Sheet } from "../cells/sheet";
import { ExcelObject } from "../excel-object";
import { HeaderFooter } from "./header-footer";

export class HeaderFooterGroup extends ExcelObject {
  constructor(private readonly sheet: Sheet) {
    super(sheet.session);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "defaultForAllPages");
  }

  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "firstPage");
  }

  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "evenPages");
  }
}
