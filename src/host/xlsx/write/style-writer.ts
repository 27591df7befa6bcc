import type { Style } from "@cj-tech-master/excelts";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellExtras, GridStyle } from "../../model/grid-style";
import { writeStyle, type Look } from "../style/write-style";
import { quoted } from "./quote-prefix";

/** Styles for saving; equal ones are one object, which the library then writes once. */
export class StyleWriter {
  private readonly written = new Map<string, Partial<Style>>();

  constructor(
    private readonly styles: Readonly<Record<string, Nullable<IStyleData>>>,
    readonly look: Look,
  ) {}

  /** The style of a cell, row or column; undefined when it has none. */
  styleOf(style: ICellData["s"], extras: CellExtras = {}, isQuoted = false): Partial<Style> | undefined {
    const { locked, formulaHidden, indent } = extras;
    const gridStyle = (typeof style === "string" ? this.styles[style] : style) as Nullable<GridStyle>;
    if (!gridStyle && locked === undefined && formulaHidden === undefined && indent === undefined && !isQuoted) return undefined;
    const key = JSON.stringify([style, locked, formulaHidden, indent, isQuoted]);
    const known = this.written.get(key);
    if (known) return known;
    const made = writeStyle(gridStyle ?? {}, extras, this.look);
    const result = isQuoted ? quoted(made) : made;
    this.written.set(key, result);
    return result;
  }
}
