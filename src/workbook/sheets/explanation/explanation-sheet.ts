import type { ExplainTexts } from "../../../text/explain/nl";
import type { InputSheetTexts } from "../../../text/input-sheets/nl";
import { cellAt } from "../../excel/area";
import { combine, part, stack, type PartAt } from "../../layout/part";
import type { SheetLayout } from "../../layout/sheet-layout";
import { figuresPart } from "../../layout/figures-part";
import { numberFormats, palette } from "../../layout/styles";
import { rowsAboveData, tablePart } from "../../layout/table-part";
import { contentRow, framedSheet } from "../../layout/sheet";

export interface ExplanationSheetRequest {
  readonly scenario: string;
  /** What is explained: "Hilversum, 2017". */
  readonly heading: string;
  readonly amount: number;
  /** The steps in words, in order. */
  readonly sentences: readonly string[];
  /** Moment and version, in words. */
  readonly stamp: { readonly made: string; readonly version: string };
  readonly texts: { readonly explain: ExplainTexts; readonly sheets: InputSheetTexts };
}

const sentenceWidth = 100;
const pointsPerLine = 15;

/** The explanation of one amount as a sheet: the amount, and the numbered steps that lead to it. */
export function explanationSheet(
  { scenario, heading, amount, sentences, stamp, texts }: ExplanationSheetRequest,
  name: string,
  prefix: string,
): SheetLayout {
  const { sheet } = texts.explain;
  const steps = tablePart({
    caption: texts.explain.steps,
    note: sheet.stamp(stamp.made, stamp.version),
    table: `${prefix}Stappen`,
    rows: sentences.length,
    columns: [
      { heading: sheet.number, kind: "label", numberFormat: numberFormats.whole, content: sentences.map((_, i) => i + 1) },
      { heading: sheet.step, kind: "label", content: sentences },
    ],
  });
  return framedSheet(
    {
      name,
      title: texts.explain.sheet.name(scenario),
      subtitle: sheet.subtitle(scenario),
      tabColor: palette.darkBlue,
      columnWidths: [18, sentenceWidth],
      footer: texts.sheets.footer,
    },
    [stack({ row: contentRow, column: 0 }, 1, [figuresPart([{ label: heading, value: amount }], [0]), wrapped(steps, sentences)])],
  );
}

/** Sentences run over as many lines as they need; the rows are that high. */
function wrapped(steps: PartAt, sentences: readonly string[]): PartAt {
  return (at) => {
    const cells = { ...cellAt(at, rowsAboveData, 1), rows: sentences.length, columns: 1 };
    const heights = sentences.map((sentence, i) => ({
      row: cells.row + i,
      points: pointsPerLine * Math.ceil((sentence.length * 1.05) / sentenceWidth) + 3,
    }));
    return combine([steps(at), part(cells, { formats: [{ area: cells, format: { wrap: true } }], rowHeights: heights })]);
  };
}
