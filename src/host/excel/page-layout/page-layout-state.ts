import { extrasKey, pageLayoutOf } from "../../model/extras";
import type { PageLayoutState } from "../../model/page-layout";
import type { Sheet } from "../cells/sheet";

export function pageLayout(sheet: Sheet): PageLayoutState {
  return pageLayoutOf(sheet.session.ctx.state.extras, sheet.id) ?? {};
}

export function changePageLayout(sheet: Sheet, part: PageLayoutState): void {
  sheet.session.ctx.state.extras.set(extrasKey.pageLayout(sheet.id), { ...pageLayout(sheet), ...part });
}
