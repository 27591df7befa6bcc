import type { IStyleData } from "@univerjs/core";
import type { Area } from "../sheet/area";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";
import { type StyleChange, applyStyle, uniform } from "../sheet/style";

/** Base of the objects under `range.format`: properties of the style of all cells of one or more areas. */
export abstract class StyledArea extends ExcelObject {
  constructor(
    protected readonly sheet: Sheet,
    protected readonly areas: readonly Area[],
  ) {
    super(sheet.session);
  }

  /** What all cells have in common; null when they differ. */
  protected common<T>(property: (style: IStyleData, row: number, column: number) => T): T | null {
    const values = new Set(this.areas.map((area) => uniform(this.sheet, area, property)));
    const [value = null] = values;
    return values.size === 1 ? value : null;
  }

  protected apply(style: StyleChange, location: string): void {
    for (const area of this.areas) applyStyle(this.sheet, area, style, location);
  }
}
