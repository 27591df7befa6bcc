import { columnLetters } from "../plan/area";
import type { SheetPlan } from "../plan/sheet-plan";

/** A column of n characters is 7n + 5 pixels wide in Calibri 11; Excel's interface measures in points. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** How the sheet looks on screen and on paper, apart from its cells. */
export function writeView(sheet: Excel.Worksheet, { tabColor, columnWidths, frozenRows, page }: SheetPlan): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = points(width);
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  sheet.pageLayout.set({
    orientation: page.landscape ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom: page.onePage === true ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 },
    leftMargin: 36,
    rightMargin: 36,
    topMargin: 40,
    bottomMargin: 48,
  });
  sheet.pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: page.footer.left,
    centerFooter: page.footer.center,
    rightFooter: page.footer.right,
  });
}
