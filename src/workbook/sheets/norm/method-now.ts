import { normSettingSchemas } from "../../../domain/norm/input/schema";
import { quotedText } from "../../excel/formula";
import { normBindingName } from "../../names/norm";

/** The method in the input, as the input is read: a blank, or no cell at all, stands for the default. */
export function methodNow(): string {
  const cell = `TRIM(${normBindingName("uitgangspunten", "methode")})`;
  const initial = quotedText(normSettingSchemas.methode.initial);
  return `IFERROR(IF(${cell}="",${initial},${cell}),${initial})`;
}
