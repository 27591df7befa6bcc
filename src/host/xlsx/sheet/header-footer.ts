import type { HeaderFooterTexts, PageLayoutState } from "../../model/page-layout";
import type { SheetModel } from "../package/load-workbook";

export type HeaderFooter = SheetModel["headerFooter"];

type Texts = NonNullable<PageLayoutState["headersFooters"]>;
type Place = "left" | "center" | "right";

const SECTION: Readonly<Record<string, Place>> = { L: "left", C: "center", R: "right" };

/** Headers and footers for office.js; undefined when the sheet has none. */
export function readHeaderFooter(source: Partial<HeaderFooter> | null | undefined): Texts | undefined {
  if (!source) return undefined;
  const all: Texts = {
    defaultForAllPages: texts(source.oddHeader, source.oddFooter),
    ...(source.differentFirst ? { firstPage: texts(source.firstHeader, source.firstFooter) } : {}),
    ...(source.differentOddEven ? { evenPages: texts(source.evenHeader, source.evenFooter) } : {}),
  };
  return Object.values(all).some((page) => Object.keys(page).length > 0) ? all : undefined;
}

export function writeHeaderFooter({ defaultForAllPages, firstPage, evenPages }: Texts): Partial<HeaderFooter> {
  return {
    ...joined("odd", defaultForAllPages),
    ...(firstPage ? { differentFirst: true, ...joined("first", firstPage) } : {}),
    ...(evenPages ? { differentOddEven: true, ...joined("even", evenPages) } : {}),
  };
}

function texts(header: string | null | undefined, footer: string | null | undefined): HeaderFooterTexts {
  const [top, bottom] = [sections(header ?? ""), sections(footer ?? "")];
  return Object.fromEntries([
    ...Object.entries(top).map(([place, text]) => [`${place}Header`, text]),
    ...Object.entries(bottom).map(([place, text]) => [`${place}Footer`, text]),
  ]) as HeaderFooterTexts;
}

/** "&Lleft&Cmiddle" in its sections; text without a section is in the middle. "&&" is a character, not the start of a section. */
function sections(text: string): Partial<Record<Place, string>> {
  const result: Partial<Record<Place, string>> = {};
  let place: Place = "center";
  for (const [piece] of text.matchAll(/&&|&[\s\S]|[^&]+/g)) {
    const section = SECTION[piece.slice(1)];
    if (piece.startsWith("&") && section) place = section;
    else result[place] = (result[place] ?? "") + piece;
  }
  return result;
}

function joined(pages: "odd" | "first" | "even", texts: HeaderFooterTexts = {}): Partial<HeaderFooter> {
  const header = whole(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = whole(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return { ...(header ? { [`${pages}Header`]: header } : {}), ...(footer ? { [`${pages}Footer`]: footer } : {}) };
}

function whole(left = "", center = "", right = ""): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}
