import { hexColor, shownColor } from "./color";
import { StyledArea } from "./styled-area";

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
