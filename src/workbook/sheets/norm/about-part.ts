import { remark } from "../../../text/norm-input/sentences";
import { caption, linesPart } from "../../layout/text-parts";
import { styles } from "../../layout/styles";
import { cellAt } from "../../excel/area";
import { combine, part, type PartAt } from "../../layout/part";
import { confidenceName, methodName } from "./linear-formulas";
import type { NormReportRequest } from "./norm-report-request";

/** What people should know about the series and the answer. */
export function remarksPart(request: NormReportRequest): PartAt {
  const { captions, noRemarks } = request.texts.report;
  const remarks = request.outlook.notes.map((note) => remark(note, request.texts.norm));
  return linesPart(
    captions.remarks,
    (remarks.length > 0 ? remarks : [noRemarks]).map((text) => ({ label: text, text: "" })),
  );
}

/** Where the sheet comes from; the cells with method and reliability are used by its formulas. */
export function aboutPart(request: NormReportRequest): PartAt {
  const { about, captions } = request.texts.report;
  const { stamp, outlook } = request;
  const rows = [
    [about.made, stamp.made],
    [about.version, stamp.version],
    [about.method, outlook.method],
    [about.confidence, outlook.confidence],
    [about.source, about.sourceText],
    ["", request.texts.norm.methods[outlook.method]],
  ];
  const [methodRow, confidenceRow] = [2, 3];
  /** The label takes two narrow columns. */
  const valueColumn = 3;
  return (at) => {
    const first = cellAt(at, 1, 0);
    const value = (row: number) => ({ ...cellAt(first, row, valueColumn), rows: 1, columns: 1 });
    return combine([
      caption(captions.about)(at),
      part(
        { ...first, rows: rows.length, columns: valueColumn + 1 },
        {
          blocks: [
            { at: first, cells: rows.map(([label = ""]) => [label === "" ? null : label]) },
            { at: cellAt(first, 0, valueColumn), cells: rows.map(([, content = ""]) => [content]) },
          ],
          formats: [
            { area: { ...first, rows: rows.length, columns: 1 }, format: { color: styles.subtitle.color } },
            { area: { ...cellAt(first, 0, valueColumn), rows: rows.length, columns: 1 }, format: { horizontal: "Left" } },
            { area: value(confidenceRow), format: { numberFormat: "0%" } },
          ],
          names: [
            { name: methodName(request), area: value(methodRow) },
            { name: confidenceName(request), area: value(confidenceRow) },
          ],
        },
      ),
    ]);
  };
}
