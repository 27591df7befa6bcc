import type { CellValue } from "../engine/grid-context";
import { formulaToDutch, formulaToEnglish } from "../locale/formula-translation";
import { ApiError } from "../rich-api/api-error";
import { type Area, MAX_CELLS, cellCount, gridRangeOf, isUnbounded } from "../sheet/area";
import { CLEARED_CONTENT } from "../sheet/cell-input";
import { valueTypeOf } from "../sheet/cell-value";
import { fromGridFormula } from "../sheet/formula-text";
import { mergedAreas } from "../sheet/merged-cells";
import { assertEditable } from "../sheet/protection";
import { clearLineStyles } from "../sheet/style";
import { type GridTable, gridTables } from "../sheet/table";
import { assertSize, cellValues, writeCells } from "../sheet/write-cells";
import { RangeNavigation } from "./range-area";

/** What is in the cells of a range. */
export abstract class RangeContent extends RangeNavigation {
  override get _Calculated(): readonly string[] {
    return ["Values", "Formulas", "FormulasLocal", "Text", "ValueTypes", "HasSpill"];
  }

  get Values(): CellValue[][] | null {
    return this.read((row, column) => this.sheet.value(row, column));
  }

  set Values(values: unknown) {
    this.write(values, "Range.values");
  }

  get Formulas(): CellValue[][] | null {
    return this.read(this.formulaReader());
  }

  set Formulas(formulas: unknown) {
    this.write(formulas, "Range.formulas");
  }

  get FormulasLocal(): CellValue[][] | null {
    const formulaAt = this.formulaReader();
    return this.read((row, column) => {
      const formula = formulaAt(row, column);
      return typeof formula === "string" && formula.startsWith("=") ? formulaToDutch(formula) : formula;
    });
  }

  set FormulasLocal(formulas: unknown) {
    const english = (value: unknown): unknown => (typeof value === "string" && value.startsWith("=") ? inEnglish(value) : value);
    const rows = Array.isArray(formulas) ? formulas.map((row) => (Array.isArray(row) ? row.map(english) : row)) : english(formulas);
    this.write(rows, "Range.formulasLocal");
  }

  get Text(): string[][] | null {
    return this.read((row, column) => {
      const text = this.sheet.text(row, column);
      return text === "#GETTING_DATA" ? "#BUSY!" : text;
    });
  }

  get ValueTypes(): string[][] | null {
    return this.read((row, column) => valueTypeOf(this.sheet.value(row, column), this.sheet.raw(row, column)));
  }

  get NumberFormat(): string[][] | null {
    return this.read((row, column) => this.sheet.style(row, column).n?.pattern ?? "General");
  }

  set NumberFormat(formats: unknown) {
    this.refuseUnbounded("Range.numberFormat");
    assertEditable(this.sheet, this.area, "format", "Range.numberFormat");
    const formatAt = cellValues<unknown>(formats, this.area, "Range.numberFormat");
    this.sheet.grow(this.area);
    this.eachCell((row, column) => {
      const format = formatAt(row - this.area.row, column - this.area.column);
      if (format === null || format === undefined) return;
      if (typeof format !== "string" || !this.session.ctx.core.numfmt.isValidFormat(format))
        throw new ApiError("InvalidArgument", "Range.numberFormat");
      this.sheet.put(row, column, { s: { n: format === "General" ? null : { pattern: format } } });
    });
  }

  _ValidateArraySize(rows: number, columns: number): void {
    assertSize(rows, this.area.rows, "Range.values");
    assertSize(columns, this.area.columns, "Range.values");
  }

  /** Reads formulas as Excel shows them; listing the tables for each cell would take longer than all the rest. */
  private formulaReader(): (row: number, column: number) => CellValue {
    let tables: readonly GridTable[] | undefined;
    return (row, column) => {
      const formula = this.storedFormula(row, column);
      if (!formula) return this.sheet.value(row, column);
      tables ??= gridTables(this.session.ctx);
      return fromGridFormula(this.sheet, tables, row, column, formula);
    };
  }

  /** The formula in the grid's form; the grid keeps copies of a filled formula by a shared id only. */
  protected storedFormula(row: number, column: number): string | undefined {
    const cell = this.sheet.raw(row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    const { ctx } = this.session;
    return ctx.injector.get(ctx.engine.FormulaDataModel).getFormulaStringByCell(row, column, this.sheet.id, ctx.unitId) ?? undefined;
  }

  protected eachCell(visit: (row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
  }

  /** Null for whole rows and columns, as in Excel. */
  private read<T>(cell: (row: number, column: number) => T): T[][] | null {
    this.sheet.assertExists("Range");
    if (isUnbounded(this.area)) return null;
    if (cellCount(this.area) > MAX_CELLS) throw new ApiError("RangeExceedsLimit", "Range");
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => cell(row + r, column + c)));
  }

  private write(input: unknown, location: string): void {
    this.refuseUnbounded(location);
    assertEditable(this.sheet, this.area, "content", location);
    writeCells(this.sheet, this.area, input, location);
  }

  private refuseUnbounded(location: string): void {
    this.sheet.assertExists(location);
    if (isUnbounded(this.area)) throw new ApiError("InvalidArgument", location);
    if (cellCount(this.area) > MAX_CELLS) throw new ApiError("RangeExceedsLimit", location);
  }
}

function inEnglish(formula: string): string {
  const translated = formulaToEnglish(formula);
  if ("mistake" in translated) throw new ApiError("InvalidArgument", "Range.formulasLocal");
  return translated.formula;
}

const MERGE = "sheet.mutation.add-worksheet-merge";
const UNMERGE = "sheet.mutation.remove-worksheet-merge";

type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Changes of cells other than their values: cleared, merged, selected. */
export abstract class RangeEditing extends RangeContent {
  Clear(applyTo: ClearWhat = "All"): void {
    assertEditable(this.sheet, this.area, applyTo === "Formats" ? "format" : "content", "Range.clear");
    if (isUnbounded(this.area) && (applyTo === "All" || applyTo === "Formats")) clearLineStyles(this.sheet, this.area);
    if (applyTo === "All") this.clearRules();
    const used = this.sheet.used(false, this.area);
    if (!used) return;
    const content = applyTo === "All" || applyTo === "Contents" ? CLEARED_CONTENT : {};
    const formats =
      applyTo === "All" || applyTo === "Formats" ? { s: null, custom: { locked: null, formulaHidden: null, indent: null } } : {};
    this.sheet.putEach(used, (row, column) => (this.sheet.raw(row, column) ? { ...content, ...formats } : undefined));
  }

  /** Makes the cells one; with `across` every row by itself. Excel keeps the value of the first cell only. */
  Merge(across = false): void {
    assertEditable(this.sheet, this.area, "format", "Range.merge");
    if (this.overlapsTable()) throw new ApiError("InvalidOperation", "Range.merge");
    const parts = across
      ? Array.from({ length: this.area.rows }, (_row, index) => ({ ...this.area, row: this.area.row + index, rows: 1 }))
      : [this.area];
    for (const part of parts) this.mergePart(part);
  }

  Unmerge(): void {
    assertEditable(this.sheet, this.area, "format", "Range.unmerge");
    const merged = mergedAreas(this.sheet, this.area).map(gridRangeOf);
    if (merged.length > 0) this.sheet.mutate(UNMERGE, { ranges: merged }, { ranges: merged }, MERGE);
  }

  Select(): void {
    const { ctx, cells } = this.session;
    cells.flush();
    this.sheet.grow(isUnbounded(this.area) ? { ...this.area, rows: 1, columns: 1 } : this.area);
    const { row, column } = this.area;
    const rows = Math.min(this.area.rows, this.sheet.grid.getMaxRows() - row);
    const columns = Math.min(this.area.columns, this.sheet.grid.getMaxColumns() - column);
    ctx.write(() => {
      ctx.workbook.setActiveSheet(this.sheet.grid);
      this.sheet.grid.setActiveRange(this.sheet.grid.getRange(row, column, rows, columns));
    });
  }

  protected abstract clearRules(): void;
  protected abstract overlapsTable(): boolean;

  private mergePart(part: Area): void {
    if (part.rows * part.columns < 2) return;
    this.sheet.grow(part);
    this.make(part).Unmerge();
    this.sheet.putEach(part, (row, column) => {
      const first = row === part.row && column === part.column;
      return !first && this.sheet.raw(row, column) ? CLEARED_CONTENT : undefined;
    });
    const ranges = [gridRangeOf(part)];
    this.sheet.mutate(MERGE, { ranges }, { ranges }, UNMERGE);
  }
}
