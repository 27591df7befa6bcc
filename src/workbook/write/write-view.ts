import { a1 } from "../excel/area";
import { columnLetters } from "../../domain/table/column-letters";
import { columnPoints, margins } from "../layout/paper";
import type { PageLayoutOfSheet, SheetLayout } from "../layout/sheet-layout";

/** How the sheet looks on screen and on paper, apart from its cells. */
export function writeView(sheet: Excel.Worksheet, { tabColor, columnWidths, frozenRows, frozenColumns = 0, page }: SheetLayout): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = columnPoints(width);
  });
  if (frozenColumns > 0) sheet.freezePanes.freezeAt(a1({ row: 0, column: 0, rows: frozenRows, columns: frozenColumns }));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  writePage(sheet, page);
}

function writePage(sheet: Excel.Worksheet, page: PageLayoutOfSheet): void {
  const { printed, titleRows, titleColumns } = page;
  sheet.pageLayout.set({
    orientation: page.landscape ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom:
      page.scale !== undefined
        ? { scale: page.scale }
        : page.onePage === true
          ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
          : { horizontalFitToPages: 1 },
    leftMargin: margins.left,
    rightMargin: margins.right,
    topMargin: margins.top,
    bottomMargin: margins.bottom,
  });
  for (const row of page.breaks?.rows ?? []) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  for (const column of page.breaks?.columns ?? []) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  if (printed) sheet.pageLayout.setPrintArea(a1(printed));
  if (titleRows) sheet.pageLayout.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.first + titleRows.count)}`);
  if (titleColumns !== undefined) sheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
  sheet.pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: page.footer.left,
    centerFooter: page.footer.center,
    rightFooter: page.footer.right,
  });
}
