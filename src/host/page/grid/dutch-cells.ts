import { CellValueType, type ICellData, type Injector, type Nullable, numfmt } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type ISheetLocation, SheetInterceptorService } from "@univerjs/sheets";
import { editText, type NumberMeaning } from "../../locale/edit-text";
import { formulaToDutch } from "../../locale/formula-translation";
import { typedValue } from "../../locale/typed-value";

/** Before the grid's own reading of numbers and formats, which is English. */
const FIRST = 1000;

function formatOf(cell: Nullable<ICellData>, { workbook }: ISheetLocation): string {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
}

function meaningOf(pattern: string): NumberMeaning {
  if (!pattern) return "number";
  const { type } = numfmt.getFormatInfo(pattern);
  if (type === "percent") return "percentage";
  if (type === "date") return "date";
  if (type === "time") return "time";
  return type === "datetime" ? "dateTime" : "number";
}

/** The cell as its editor shows it: a formula, number or logical value in Dutch. */
function shown(cell: ICellData, location: ISheetLocation): ICellData {
  if (cell.f) return { ...cell, f: formulaToDutch(cell.f) };
  const raw = location.worksheet.getCellRaw(location.row, location.col);
  const value = raw?.v;
  if (raw?.t === CellValueType.BOOLEAN) return { ...cell, v: value === 1 || value === true ? "WAAR" : "ONWAAR", t: CellValueType.STRING };
  if (typeof value !== "number" || raw?.t === CellValueType.FORCE_STRING || raw?.t === CellValueType.STRING) return cell;
  return { ...cell, v: editText(value, meaningOf(formatOf(raw, location))), t: CellValueType.STRING };
}

/** The cell as it is stored, from what was typed in it. */
function taken(cell: ICellData, location: ISheetLocation): ICellData {
  const text = cell.v;
  const pattern = formatOf(location.worksheet.getCellRaw(location.row, location.col), location);
  if (typeof text !== "string" || text === "" || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING || pattern === "@") return cell;
  const typed = typedValue(text, { pattern, thisYear: new Date().getFullYear() });
  if (typed.kind === "text") return { ...cell, t: CellValueType.STRING };
  if (typed.kind === "boolean") return { ...cell, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const style = location.workbook.getStyles().getStyleByCell(cell);
  const format = typed.pattern && !pattern ? { s: { ...style, n: { pattern: typed.pattern } } } : {};
  return { ...cell, ...format, v: typed.value, t: CellValueType.NUMBER };
}

/** Cells are edited in Dutch while `active`. */
export function editCellsInDutch(injector: Injector, active: () => boolean): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  // An interceptor would not do: the grid's own for formulas ends the row of them.
  const fetch = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  writeCellInterceptor.fetchThroughInterceptors = (point, filter) => {
    const handle = fetch(point, filter);
    const beforeEdit = (point as unknown) === BEFORE_CELL_EDIT;
    const ofCells = handle as unknown as (initial: ICellData, location: ISheetLocation) => ICellData;
    const inDutch: typeof ofCells = (initial, location) => {
      const cell = ofCells(initial, location);
      return active() && cell ? shown(cell, location) : cell;
    };
    return beforeEdit ? (inDutch as unknown as typeof handle) : handle;
  };
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const isValue = active() && cell && !cell.f && !cell.p;
      // What follows would read the text as English.
      return isValue ? taken(cell, location) : next(cell);
    },
  });
}
