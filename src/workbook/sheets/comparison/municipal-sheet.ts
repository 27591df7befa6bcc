import { palette } from "../../layout/styles";
import { rowsAboveData } from "../../layout/table-part";
import type { SheetLayout } from "../../layout/sheet-layout";
import { contentRow, framedSheet } from "../../layout/sheet";
import { municipalityTable } from "./amount-tables";
import { valueColumn } from "./amounts-block";
import { perScenario } from "./comparison-layout";
import type { PlacedRequest } from "./placed-request";

/** Name and base, which come back beside every group of scenarios. */
const titleColumns = 2;
/** The scenarios' names and the headings, which come back on every page. */
const headingRows = 2;

/** The gemeenten on a sheet of their own: there can be hundreds, and only a table alone on its sheet has its headings on every page. */
export function municipalSheet(request: PlacedRequest, name: string): SheetLayout {
  const { sheet } = request.texts.compare;
  const { layout } = request;
  const above = contentRow + rowsAboveData;
  return framedSheet(
    {
      name,
      title: sheet.municipalTitle,
      subtitle: sheet.subtitle(request.stamp.made, request.stamp.version),
      tabColor: palette.darkBlue,
      columnWidths: [
        layout.municipal.label,
        layout.number,
        ...request.scenarios.flatMap(() => Array.from({ length: perScenario }, () => layout.number)),
      ],
      footer: request.texts.sheets.footer,
      frozen: { rows: above, columns: titleColumns },
      page: {
        scale: layout.municipal.scale,
        titleRows: { first: above - headingRows, count: headingRows },
        titleColumns,
        breaks: { rows: [], columns: layout.groups.slice(1).map(([first = 0]) => valueColumn(first)) },
      },
    },
    [municipalityTable(request)({ row: contentRow, column: 0 })],
  );
}
