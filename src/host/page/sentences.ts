import type { HostLanguage } from "../text/language";
import { host as english } from "../text/en";
import { host as dutch, type HostText } from "../text/nl";
import type { FormulaMistake } from "./grid/typed-formulas";

export const hostText = (language: HostLanguage): HostText => (language === "nl" ? dutch : english);

/** Why a typed formula was not taken over. */
export function mistakeText(mistake: FormulaMistake, text: HostText): string {
  switch (mistake.kind) {
    case "commaAsSeparator":
      return text.typing.commaAsSeparator;
    case "pointInNumber":
      return text.typing.pointInNumber(mistake.found, mistake.meant);
    case "unclosed":
      return text.typing.unclosed(mistake.found);
    case "fault":
      return text.typing.faults[mistake.reason](mistake.found);
  }
}
