import { cellExtrasOf } from "../model/grid-style";
import { ApiError } from "../rich-api/api-error";
import type { Area } from "./area";
import type { Sheet } from "./sheet";
import { assertEditable } from "./protection";

/** Excel.RangeHyperlink. */
export interface Hyperlink {
  readonly address?: string;
  /** A place in the workbook, as in `'Blad 2'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a cell holds of a link, as the file has it. */
interface LinkSource {
  readonly hyperlink?: string;
  readonly tooltip?: string;
}

const LINK_STYLE = { cl: { rgb: "#0563C1" }, ul: { s: 1 } } as const;

export function hyperlinkOf(sheet: Sheet, { row, column }: Area): Hyperlink | null {
  const { hyperlink, tooltip } = (cellExtrasOf(sheet.raw(row, column)).source ?? {}) as LinkSource;
  if (hyperlink === undefined) return null;
  const target = hyperlink.startsWith("#") ? { documentReference: hyperlink.slice(1) } : { address: hyperlink };
  return { ...target, ...(tooltip === undefined ? {} : { screenTip: tooltip }), textToDisplay: sheet.text(row, column) };
}

/** Gives every cell of an area the link, in the look of a link. */
export function setHyperlink(sheet: Sheet, area: Area, link: unknown): void {
  const location = "Range.hyperlink";
  assertEditable(sheet, area, "hyperlink", location);
  const { address, documentReference, screenTip, textToDisplay } = (link ?? {}) as Hyperlink;
  const target = address ?? (documentReference === undefined ? undefined : `#${documentReference}`);
  if (typeof target !== "string" || target === "" || target === "#") throw new ApiError("InvalidArgument", location);
  sheet.grow(area);
  sheet.putEach(area, (row, column) => {
    const shown = textToDisplay ?? (sheet.value(row, column) === "" ? target.replace(/^#/u, "") : undefined);
    const source: LinkSource = { hyperlink: target, ...(screenTip ? { tooltip: screenTip } : {}) };
    return { ...(shown === undefined ? {} : { v: shown, t: 1 }), s: LINK_STYLE, custom: { source } };
  });
}
