import { ApiError } from "../rich-api/api-error";
import { hexColor, shownColor } from "../sheet/color";
import { NamedValues } from "./enumerations";
import { StyledArea } from "./styled-area";

const MAX_SIZE = 409;

/** Kind of line in the grid. */
const SINGLE_LINE = 12;
const DOUBLE_LINE = 10;
const UNDERLINES = new NamedValues([
  ["None", undefined],
  ["Single", SINGLE_LINE],
  ["Double", DOUBLE_LINE],
  ["SingleAccountant", SINGLE_LINE],
  ["DoubleAccountant", DOUBLE_LINE],
]);

export class RangeFont extends StyledArea {
  get Name(): string | null {
    return this.common((style) => style.ff ?? this.session.ctx.core.DEFAULT_STYLES.ff);
  }

  set Name(name: unknown) {
    if (typeof name !== "string" || name === "") throw new ApiError("InvalidArgument", "RangeFont.name");
    this.apply({ ff: name }, "RangeFont.name");
  }

  get Size(): number | null {
    return this.common((style) => style.fs ?? this.session.ctx.core.DEFAULT_STYLES.fs);
  }

  set Size(size: unknown) {
    if (typeof size !== "number" || size < 1 || size > MAX_SIZE) throw new ApiError("InvalidArgument", "RangeFont.size");
    this.apply({ fs: size }, "RangeFont.size");
  }

  get Color(): string | null {
    return this.common((style) => shownColor(style.cl?.rgb, "#000000"));
  }

  set Color(color: unknown) {
    this.apply({ cl: { rgb: hexColor(color, "RangeFont.color") } }, "RangeFont.color");
  }

  get Bold(): boolean | null {
    return this.common((style) => style.bl === 1);
  }

  set Bold(bold: unknown) {
    this.apply({ bl: bold ? 1 : 0 }, "RangeFont.bold");
  }

  get Italic(): boolean | null {
    return this.common((style) => style.it === 1);
  }

  set Italic(italic: unknown) {
    this.apply({ it: italic ? 1 : 0 }, "RangeFont.italic");
  }

  get Strikethrough(): boolean | null {
    return this.common((style) => style.st?.s === 1);
  }

  set Strikethrough(strikethrough: unknown) {
    this.apply({ st: strikethrough ? { s: 1 } : null }, "RangeFont.strikethrough");
  }

  get Underline(): string | null {
    return this.common((style) => (style.ul?.s === 1 ? UNDERLINES.name(style.ul.t ?? SINGLE_LINE, "Single") : "None"));
  }

  set Underline(kind: unknown) {
    const line = UNDERLINES.value(kind, "RangeFont.underline");
    this.apply({ ul: line === undefined ? null : line === DOUBLE_LINE ? { s: 1, t: line } : { s: 1 } }, "RangeFont.underline");
  }
}

export class RangeFill extends StyledArea {
  get Color(): string | null {
    return this.common((style) => shownColor(style.bg?.rgb, "#FFFFFF"));
  }

  set Color(color: unknown) {
    this.apply({ bg: { rgb: hexColor(color, "RangeFill.color") } }, "RangeFill.color");
  }

  Clear(): void {
    this.apply({ bg: null }, "RangeFill.clear");
  }
}
