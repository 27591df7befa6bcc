import type { OwnWorkbookText } from "../../text/nl/own-workbook";

/** From 0.9 on the headings say it themselves, from 0.55 on with other words around them; below that there is doubt. */
export function confidenceInWords(confidence: number, text: OwnWorkbookText): string {
  if (confidence >= 0.9) return text.sure;
  return confidence >= 0.55 ? text.likely : text.unsure;
}
