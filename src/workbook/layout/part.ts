import { type CellArea, type CellPosition, boundingArea } from "../excel/area";
import type { SheetPart } from "./sheet-layout";

/** Makes a part once it is known where it comes. */
export type PartAt = (at: CellPosition) => SheetPart;

/** A part with only what is given. */
export function part(area: CellArea, content: Partial<Omit<SheetPart, "area">>): SheetPart {
  return {
    area,
    blocks: [],
    formats: [],
    rowHeights: [],
    merges: [],
    tables: [],
    names: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    checks: [],
    ...content,
  };
}

export function combine(parts: readonly SheetPart[]): SheetPart {
  return {
    area: boundingArea(parts.map((one) => one.area)),
    blocks: parts.flatMap((one) => one.blocks),
    formats: parts.flatMap((one) => one.formats),
    rowHeights: parts.flatMap((one) => one.rowHeights),
    merges: parts.flatMap((one) => one.merges),
    tables: parts.flatMap((one) => one.tables),
    names: parts.flatMap((one) => one.names),
    charts: parts.flatMap((one) => one.charts),
    conditionalFormats: parts.flatMap((one) => one.conditionalFormats),
    validations: parts.flatMap((one) => one.validations),
    checks: parts.flatMap((one) => one.checks),
  };
}

/** Parts under each other, with empty rows between them. */
export function stack(at: CellPosition, emptyRows: number, parts: readonly PartAt[]): SheetPart {
  const placed: SheetPart[] = [];
  let { row } = at;
  for (const make of parts) {
    const next = make({ row, column: at.column });
    placed.push(next);
    row = next.area.row + next.area.rows + emptyRows;
  }
  return combine(placed);
}
