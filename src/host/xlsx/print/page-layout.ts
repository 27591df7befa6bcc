import type { HeaderFooterTexts, PageLayoutState } from "../../model/page-layout";
import type { SheetModel } from "../package/load-workbook";

type Breaks = Pick<SheetModel, "rowBreaks" | "colBreaks">;

/** How far a break reaches: over all columns, or all rows. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** A file names the row or column before the break, counted from one: that is the one after it counted from zero. */
function readPageBreaks({ rowBreaks, colBreaks }: Partial<Breaks>): Pick<PageLayoutState, "rowBreaks" | "columnBreaks"> {
  return {
    ...(rowBreaks?.length ? { rowBreaks: rowBreaks.map(({ id }) => id) } : {}),
    ...(colBreaks?.length ? { columnBreaks: colBreaks.map(({ id }) => id) } : {}),
  };
}

export function writePageBreaks({ rowBreaks = [], columnBreaks = [] }: PageLayoutState): Breaks {
  return {
    rowBreaks: rowBreaks.map((id) => ({ id, max: LAST_COLUMN, man: 1 })),
    colBreaks: columnBreaks.map((id) => ({ id, max: LAST_ROW, man: 1 })),
  };
}

type HeaderFooter = SheetModel["headerFooter"];

type Texts = NonNullable<PageLayoutState["headersFooters"]>;
type Place = "left" | "center" | "right";

const SECTION: Readonly<Record<string, Place>> = { L: "left", C: "center", R: "right" };

/** Headers and footers for office.js; undefined when the sheet has none. */
function readHeaderFooter(source: Partial<HeaderFooter> | null | undefined): Texts | undefined {
  if (!source) return undefined;
  const all: Texts = {
    defaultForAllPages: texts(source.oddHeader, source.oddFooter),
    ...(source.differentFirst ? { firstPage: texts(source.firstHeader, source.firstFooter) } : {}),
    ...(source.differentOddEven ? { evenPages: texts(source.evenHeader, source.evenFooter) } : {}),
  };
  return Object.values(all).some((page) => Object.keys(page).length > 0) ? all : undefined;
}

function writeHeaderFooter({ defaultForAllPages, firstPage, evenPages }: Texts): Partial<HeaderFooter> {
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

type PageSetup = SheetModel["pageSetup"];

const POINTS_PER_INCH = 72;
/** Excel.PaperType in the order of the numbers that files use, from 1. */
const PAPER = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 " +
  "Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 " +
  "EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal " +
  "FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** How a sheet prints, as office.js says it. */
export function readPageLayout({ pageSetup, headerFooter, rowBreaks, colBreaks }: SheetModel): PageLayoutState {
  const margins = MARGINS.map((side) => [`${side}Margin`, pageSetup.margins[side] * POINTS_PER_INCH]);
  const paperSize = pageSetup.paperSize === undefined ? undefined : PAPER[pageSetup.paperSize - 1];
  const headersFooters = readHeaderFooter(headerFooter);
  return {
    ...(pageSetup.orientation === "landscape"
      ? { orientation: "Landscape" }
      : pageSetup.orientation === "portrait"
        ? { orientation: "Portrait" }
        : {}),
    ...(paperSize === undefined ? {} : { paperSize }),
    zoom: zoom(pageSetup),
    ...(Object.fromEntries(margins) as PageLayoutState),
    ...flags(pageSetup),
    ...readPageBreaks({ rowBreaks, colBreaks }),
    ...(headersFooters ? { headersFooters } : {}),
    ...(pageSetup.printArea ? { printArea: pageSetup.printArea.split("&&") } : {}),
    ...(pageSetup.printTitlesRow ? { printTitleRows: absolute(pageSetup.printTitlesRow) } : {}),
    ...(pageSetup.printTitlesColumn ? { printTitleColumns: absolute(pageSetup.printTitlesColumn) } : {}),
  };
}

function zoom({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): NonNullable<PageLayoutState["zoom"]> {
  if (!fitToPage) return { scale };
  return { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) };
}

function flags(setup: PageSetup): PageLayoutState {
  return {
    ...(setup.horizontalCentered ? { centerHorizontally: true } : {}),
    ...(setup.verticalCentered ? { centerVertically: true } : {}),
    ...(setup.showGridLines ? { printGridlines: true } : {}),
    ...(setup.showRowColHeaders ? { printHeadings: true } : {}),
    ...(setup.blackAndWhite ? { blackAndWhite: true } : {}),
    ...(setup.draft ? { draftMode: true } : {}),
    ...(setup.pageOrder === "overThenDown" ? { printOrder: "OverThenDown" } : {}),
    ...(setup.firstPageNumber !== undefined && setup.firstPageNumber > 1 ? { firstPageNumber: setup.firstPageNumber } : {}),
  };
}

/** "1:2" as Excel writes print titles: "$1:$2". */
const absolute = (ref: string): string => ref.replace(/\$?([A-Z]+|\d+)/g, "$$$1");

const relative = (ref: string): string => ref.replace(/\$/g, "");

/** The layout on top of what the file has (printer resolution, how errors print). */
export function writePageLayout(layout: PageLayoutState, source: Partial<PageSetup>): Partial<PageSetup> {
  const { zoom: fit = {} } = layout;
  const fitToPage = fit.horizontalFitToPages !== undefined || fit.verticalFitToPages !== undefined;
  const paper = layout.paperSize === undefined ? -1 : PAPER.indexOf(layout.paperSize);
  const margins = MARGINS.flatMap((side) => {
    const points = layout[`${side}Margin`];
    return points === undefined ? [] : [[side, points / POINTS_PER_INCH]];
  });
  const kept = Object.entries(source).filter(([key]) => !key.startsWith("print"));
  return {
    ...(Object.fromEntries(kept) as Partial<PageSetup>),
    margins: { ...DEFAULT_MARGINS, ...source.margins, ...(Object.fromEntries(margins) as Partial<PageSetup["margins"]>) },
    ...(layout.orientation ? { orientation: layout.orientation === "Landscape" ? "landscape" : "portrait" } : {}),
    ...(paper < 0 ? {} : { paperSize: paper + 1 }),
    fitToPage,
    ...(fitToPage ? { fitToWidth: fit.horizontalFitToPages ?? 0, fitToHeight: fit.verticalFitToPages ?? 0 } : { scale: fit.scale ?? 100 }),
    horizontalCentered: layout.centerHorizontally === true,
    verticalCentered: layout.centerVertically === true,
    showGridLines: layout.printGridlines === true,
    showRowColHeaders: layout.printHeadings === true,
    blackAndWhite: layout.blackAndWhite === true,
    draft: layout.draftMode === true,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ...(layout.firstPageNumber === undefined ? {} : { firstPageNumber: layout.firstPageNumber }),
    ...(layout.printArea?.length ? { printArea: layout.printArea.join("&&") } : {}),
    ...(layout.printTitleRows ? { printTitlesRow: relative(layout.printTitleRows) } : {}),
    ...(layout.printTitleColumns ? { printTitlesColumn: relative(layout.printTitleColumns) } : {}),
  };
}

export function writeHeadersFooters(layout: PageLayoutState): Partial<HeaderFooter> {
  return layout.headersFooters ? writeHeaderFooter(layout.headersFooters) : {};
}

const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
