import { ExcelObject } from "../excel-object";

/** The embedded host is a Dutch Excel. */
export const DECIMAL_SEPARATOR = ",";
export const THOUSANDS_SEPARATOR = ".";

export class CultureInfo extends ExcelObject {
  get Name(): string {
    return "nl-NL";
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.session);
  }
}

export class NumberFormatInfo extends ExcelObject {
  get NumberDecimalSeparator(): string {
    return DECIMAL_SEPARATOR;
  }

  get NumberGroupSeparator(): string {
    return THOUSANDS_SEPARATOR;
  }
}
