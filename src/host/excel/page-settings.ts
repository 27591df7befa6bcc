import type { PageLayoutState } from "../model/page-layout";
import { ApiError } from "../rich-api/api-error";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";
import { assertPaperSize, changePageLayout, pageLayout } from "../sheet/page-layout";

/** Excel's margins in points for a new sheet. */
const MARGINS = { topMargin: 54, bottomMargin: 54, leftMargin: 50.4, rightMargin: 50.4, headerMargin: 21.6, footerMargin: 21.6 };
type Margin = keyof typeof MARGINS;

const MIN_SCALE = 10;
const MAX_SCALE = 400;

/** The settings of a page that are one value each. */
export abstract class PageSettings extends ExcelObject {
  constructor(protected readonly sheet: Sheet) {
    super(sheet.session);
  }

  get Orientation(): string {
    return this.state.orientation ?? "Portrait";
  }

  set Orientation(orientation: unknown) {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw new ApiError("InvalidArgument", "PageLayout.orientation");
    this.change({ orientation });
  }

  get PaperSize(): string {
    return this.state.paperSize ?? "A4";
  }

  set PaperSize(paperSize: unknown) {
    this.change({ paperSize: assertPaperSize(paperSize) });
  }

  /** A scale, or a number of pages to fit on; one excludes the other. */
  get Zoom(): NonNullable<PageLayoutState["zoom"]> {
    return this.state.zoom ?? { scale: 100 };
  }

  set Zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = (zoom ?? {}) as NonNullable<PageLayoutState["zoom"]>;
    const pages = [horizontalFitToPages, verticalFitToPages].filter((count) => count !== undefined && count !== null);
    const valid =
      scale === undefined || scale === null
        ? pages.length > 0 && pages.every((count) => Number.isInteger(count) && Number(count) >= 0)
        : pages.length === 0 && scale >= MIN_SCALE && scale <= MAX_SCALE;
    if (!valid) throw new ApiError("InvalidArgument", "PageLayout.zoom");
    this.change({
      zoom: Object.fromEntries(Object.entries({ scale, horizontalFitToPages, verticalFitToPages }).filter(([, value]) => value != null)),
    });
  }

  get TopMargin(): number {
    return this.margin("topMargin");
  }

  set TopMargin(points: unknown) {
    this.setMargin("topMargin", points);
  }

  get BottomMargin(): number {
    return this.margin("bottomMargin");
  }

  set BottomMargin(points: unknown) {
    this.setMargin("bottomMargin", points);
  }

  get LeftMargin(): number {
    return this.margin("leftMargin");
  }

  set LeftMargin(points: unknown) {
    this.setMargin("leftMargin", points);
  }

  get RightMargin(): number {
    return this.margin("rightMargin");
  }

  set RightMargin(points: unknown) {
    this.setMargin("rightMargin", points);
  }

  get HeaderMargin(): number {
    return this.margin("headerMargin");
  }

  set HeaderMargin(points: unknown) {
    this.setMargin("headerMargin", points);
  }

  get FooterMargin(): number {
    return this.margin("footerMargin");
  }

  set FooterMargin(points: unknown) {
    this.setMargin("footerMargin", points);
  }

  get CenterHorizontally(): boolean {
    return this.state.centerHorizontally ?? false;
  }

  set CenterHorizontally(center: unknown) {
    this.change({ centerHorizontally: Boolean(center) });
  }

  get CenterVertically(): boolean {
    return this.state.centerVertically ?? false;
  }

  set CenterVertically(center: unknown) {
    this.change({ centerVertically: Boolean(center) });
  }

  get PrintGridlines(): boolean {
    return this.state.printGridlines ?? false;
  }

  set PrintGridlines(print: unknown) {
    this.change({ printGridlines: Boolean(print) });
  }

  get PrintHeadings(): boolean {
    return this.state.printHeadings ?? false;
  }

  set PrintHeadings(print: unknown) {
    this.change({ printHeadings: Boolean(print) });
  }

  get BlackAndWhite(): boolean {
    return this.state.blackAndWhite ?? false;
  }

  set BlackAndWhite(blackAndWhite: unknown) {
    this.change({ blackAndWhite: Boolean(blackAndWhite) });
  }

  private get state(): PageLayoutState {
    return pageLayout(this.sheet);
  }

  private change(part: PageLayoutState): void {
    changePageLayout(this.sheet, part);
  }

  private margin(name: Margin): number {
    return this.state[name] ?? MARGINS[name];
  }

  private setMargin(name: Margin, points: unknown): void {
    if (typeof points !== "number" || points < 0) throw new ApiError("InvalidArgument", `PageLayout.${name}`);
    this.change({ [name]: points });
  }
}
