import type { IStyleBase } from "@univerjs/core";
import { hexColor, shownColor } from "../format/color";
import { RuleObject } from "./rule-object";

abstract class RuleStyle extends RuleObject {
  protected get style(): IStyleBase {
    return "style" in this.known.rule ? this.known.rule.style : {};
  }

  protected restyle(part: { [key in keyof IStyleBase]?: IStyleBase[key] | null }): void {
    const merged = Object.entries({ ...this.style, ...part }).filter(([, value]) => value !== null);
    this.configure({ style: Object.fromEntries(merged) });
  }
}

export class ConditionalRangeFill extends RuleStyle {
  get Color(): string {
    return shownColor(this.style.bg?.rgb, "");
  }

  set Color(color: unknown) {
    this.restyle({ bg: { rgb: hexColor(color, "ConditionalRangeFill.color") } });
  }

  Clear(): void {
    this.restyle({ bg: null });
  }
}

export class ConditionalRangeFont extends RuleStyle {
  get Color(): string {
    return shownColor(this.style.cl?.rgb, "");
  }

  set Color(color: unknown) {
    this.restyle({ cl: { rgb: hexColor(color, "ConditionalRangeFont.color") } });
  }

  get Bold(): boolean {
    return this.style.bl === 1;
  }

  set Bold(bold: unknown) {
    this.restyle({ bl: bold ? 1 : 0 });
  }

  get Italic(): boolean {
    return this.style.it === 1;
  }

  set Italic(italic: unknown) {
    this.restyle({ it: italic ? 1 : 0 });
  }

  get Strikethrough(): boolean {
    return this.style.st?.s === 1;
  }

  set Strikethrough(strikethrough: unknown) {
    this.restyle({ st: strikethrough ? { s: 1 } : null });
  }

  get Underline(): string {
    return this.style.ul?.s === 1 ? "Single" : "None";
  }

  set Underline(underline: unknown) {
    this.restyle({ ul: underline === "None" ? null : { s: 1 } });
  }

  Clear(): void {
    this.restyle({ cl: null, bl: null, it: null, st: null, ul: null });
  }
}

/** How cells look where a rule holds. */
export class ConditionalRangeFormat extends RuleObject {
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.sheet, this.ruleId);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.sheet, this.ruleId);
  }
}
