import { ApiError } from "../rich-api/api-error";
import { ExcelObject } from "./excel-object";

/** The embedded host is a Dutch Excel. */
const DECIMAL_SEPARATOR = ",";
const THOUSANDS_SEPARATOR = ".";

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

export class Application extends ExcelObject {
  get CalculationMode(): string {
    return "Automatic";
  }

  get CalculationState(): string {
    return "Done";
  }

  override get _Calculated(): readonly string[] {
    return ["CalculationState"];
  }

  get DecimalSeparator(): string {
    return DECIMAL_SEPARATOR;
  }

  get ThousandsSeparator(): string {
    return THOUSANDS_SEPARATOR;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.session);
  }

  Calculate(calculationType: unknown): void {
    if (!["Recalculate", "Full", "FullRebuild"].includes(String(calculationType)))
      throw new ApiError("InvalidArgument", "Application.calculate");
    this.session.cells.flush();
    this.session.ctx.recalcAll();
  }

  /** Changes of one batch are calculated together anyway. */
  SuspendApiCalculationUntilNextSync(): void {
    return;
  }

  /** The grid draws once per batch anyway. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
