import { ApiError } from "../../rich-api/api-error";
import { ExcelObject } from "../excel-object";
import { CultureInfo, DECIMAL_SEPARATOR, THOUSANDS_SEPARATOR } from "./culture-info";

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
