import { CellValueType, InterceptorEffectEnum, isDefaultFormat, numfmt, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { PENDING_ERROR } from "../../engine/hold-back";
import type { FWorkbook } from "../../engine/univer-modules";

/** After the number formats, which leave cells without a format as they are. */
const AFTER_FORMATS = InterceptCellContentPriority.NUMFMT - 0.5;

/** Shows numbers and logical values without a format in Dutch while `active`, and what is under way by Excel's name for it. */
export function showValuesInDutch(injector: Injector, active: () => boolean): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, location, next) => {
      const value = cell?.v;
      if (value === PENDING_ERROR) return next({ ...cell, v: "#BUSY!" });
      if (!active() || value === undefined || value === null) return next(cell);
      if (cell?.t === CellValueType.BOOLEAN)
        return next({
          ...cell,
          v: value === 1 || value === true || value === "TRUE" ? "WAAR" : "ONWAAR",
          t: CellValueType.STRING,
          interceptorStyle: { ht: 2 },
        });
      const pattern = location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      if (typeof value !== "number" || cell?.t === CellValueType.STRING || !isDefaultFormat(pattern)) return next(cell);
      return next({ ...cell, v: numfmt.format("General", value, { locale: "nl" }), t: CellValueType.NUMBER });
    },
  });
}

/** Formatted numbers in the language of the page. */
export const showFormatsIn = (workbook: FWorkbook, language: "nl" | "en"): FWorkbook => workbook.setNumfmtLocal(language);
