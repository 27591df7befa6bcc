/** Texts of one kind of page, as Excel writes them: "&P" is the page number, "&N" the number of pages. */
export interface HeaderFooterTexts {
  leftHeader?: string;
  centerHeader?: string;
  rightHeader?: string;
  leftFooter?: string;
  centerFooter?: string;
  rightFooter?: string;
}

/** How a sheet prints. Names, units (points) and values are those of Excel.PageLayout; what is absent is Excel's default. */
export interface PageLayoutState {
  orientation?: "Portrait" | "Landscape";
  /** Excel.PaperType, for example "A4". */
  paperSize?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  topMargin?: number;
  bottomMargin?: number;
  leftMargin?: number;
  rightMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printOrder?: "DownThenOver" | "OverThenDown";
  firstPageNumber?: number;
  headersFooters?: {
    defaultForAllPages?: HeaderFooterTexts;
    firstPage?: HeaderFooterTexts;
    evenPages?: HeaderFooterTexts;
  };
  /** Areas such as "A1:F40", without sheet name. */
  printArea?: readonly string[];
  /** Rows such as "$1:$2" at the top of every page. */
  printTitleRows?: string;
  /** Rows and columns, counted from zero, at which a page begins because someone said so. */
  rowBreaks?: readonly number[];
  columnBreaks?: readonly number[];
  /** Columns such as "$A:$B" at the left of every page. */
  printTitleColumns?: string;
}
