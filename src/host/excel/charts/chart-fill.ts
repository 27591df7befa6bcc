import { ExcelObject } from "../excel-object";
import { hexColor } from "../format/color";
import type { Session } from "../session";

/** Fill of a series or of one of its points. */
export class ChartFill extends ExcelObject {
  constructor(
    session: Session,
    private readonly fill: (color: string) => void,
  ) {
    super(session);
  }

  SetSolidColor(color: unknown): void {
    this.fill(hexColor(color, "ChartFill.setSolidColor"));
  }

  /** See-through. */
  Clear(): void {
    this.fill("none");
  }
}
