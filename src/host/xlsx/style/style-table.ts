import type { Style } from "@cj-tech-master/excelts";
import type { GridStyle } from "../../model/grid-style";
import { readStyle, type Theme } from "./read-style";

/** The styles of a workbook that is being read: equal ones get one id. */
export class StyleTable {
  readonly styles: Record<string, GridStyle> = {};
  private readonly seen = new Map<object, string | undefined>();
  private readonly byContent = new Map<string, string>();

  constructor(readonly theme: Theme) {}

  /** Id of the style in the grid; undefined for cells without a style of their own. */
  idOf(style: Partial<Style> | undefined): string | undefined {
    if (!style || Object.keys(style).length === 0) return undefined;
    if (!this.seen.has(style)) this.seen.set(style, this.added(style));
    return this.seen.get(style);
  }

  private added(style: Partial<Style>): string {
    const content = JSON.stringify(style);
    const known = this.byContent.get(content);
    if (known !== undefined) return known;
    const id = `xlsx-${String(this.byContent.size)}`;
    this.byContent.set(content, id);
    this.styles[id] = readStyle(style, this.theme);
    return id;
  }
}
