import { extrasKey, pageLayoutOf } from "../model/extras";
import type { PageLayoutState } from "../model/page-layout";
import { ApiError } from "../rich-api/api-error";
import type { Sheet } from "./sheet";

export function pageLayout(sheet: Sheet): PageLayoutState {
  return pageLayoutOf(sheet.session.ctx.state.extras, sheet.id) ?? {};
}

export function changePageLayout(sheet: Sheet, part: PageLayoutState): void {
  sheet.session.ctx.state.extras.set(extrasKey.pageLayout(sheet.id), { ...pageLayout(sheet), ...part });
}

/** Names of Excel.PaperType. */
const PAPER_SIZES = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 " +
  "Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 " +
  "EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal " +
  "FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

export function assertPaperSize(paperSize: unknown): string {
  const known = PAPER_SIZES.find((name) => name.toLowerCase() === String(paperSize).toLowerCase());
  if (known === undefined) throw new ApiError("InvalidArgument", "PageLayout.paperSize");
  return known;
}
