import type { HeaderFooterTexts } from "../model/page-layout";
import { ApiError } from "../rich-api/api-error";
import { changePageLayout, pageLayout } from "../sheet/page-layout";
import type { Sheet } from "../sheet/sheet";
import { ExcelObject } from "./excel-object";

const MAX_LENGTH = 255;

type PageKind = "defaultForAllPages" | "firstPage" | "evenPages";

/** Texts above and below one kind of page, with Excel's codes: &P page, &N pages, &D date, &F file, &A sheet. */
export class HeaderFooter extends ExcelObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly kind: PageKind,
  ) {
    super(sheet.session);
  }

  get LeftHeader(): string {
    return this.texts.leftHeader ?? "";
  }

  set LeftHeader(text: unknown) {
    this.change("leftHeader", text);
  }

  get CenterHeader(): string {
    return this.texts.centerHeader ?? "";
  }

  set CenterHeader(text: unknown) {
    this.change("centerHeader", text);
  }

  get RightHeader(): string {
    return this.texts.rightHeader ?? "";
  }

  set RightHeader(text: unknown) {
    this.change("rightHeader", text);
  }

  get LeftFooter(): string {
    return this.texts.leftFooter ?? "";
  }

  set LeftFooter(text: unknown) {
    this.change("leftFooter", text);
  }

  get CenterFooter(): string {
    return this.texts.centerFooter ?? "";
  }

  set CenterFooter(text: unknown) {
    this.change("centerFooter", text);
  }

  get RightFooter(): string {
    return this.texts.rightFooter ?? "";
  }

  set RightFooter(text: unknown) {
    this.change("rightFooter", text);
  }

  private get texts(): HeaderFooterTexts {
    return pageLayout(this.sheet).headersFooters?.[this.kind] ?? {};
  }

  private change(part: keyof HeaderFooterTexts, text: unknown): void {
    if (typeof text !== "string" || text.length > MAX_LENGTH) throw new ApiError("InvalidArgument", `HeaderFooter.${part}`);
    changePageLayout(this.sheet, {
      headersFooters: { ...pageLayout(this.sheet).headersFooters, [this.kind]: { ...this.texts, [part]: text } },
    });
  }
}

export class HeaderFooterGroup extends ExcelObject {
  constructor(private readonly sheet: Sheet) {
    super(sheet.session);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "defaultForAllPages");
  }

  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "firstPage");
  }

  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "evenPages");
  }
}
