import type { NormComparison, NormFigureKind, NormRow } from "../../../domain/norm/result/compare-norm";
import { compareNormNotes } from "../../../text/compare/norm-notes";
import { chanceOnSheet, normAbsenceSentence } from "../../../text/norm-report/result-words";
import { type Column, rowsAboveData, tablePart } from "../../layout/table-part";
import { numberFormats, styles } from "../../layout/styles";
import { caption, line } from "../../layout/text-parts";
import { a1, cellAt, type CellPosition } from "../../excel/area";
import { formula, quotedText, type CellContent, type Formula } from "../../excel/formula";
import { combine, part, stack, type PartAt } from "../../layout/part";
import type { SheetPart } from "../../layout/sheet-layout";
import { heightOf } from "../../layout/paper";
import { ofGroup } from "./amount-tables";
import { scenarioNames, valueColumn } from "./amounts-block";
import { partFormat, type ComparisonNorm } from "./comparison-request";
import { type PlacedRequest } from "./placed-request";

type Compared = Extract<NormComparison, { readonly kind: "figures" }>;

const inEuros: readonly NormFigureKind[] = ["costs", "municipalities", "outside", "costPerJob"];

/**
 * What scenarios come to for the norm, in a table per group, or one sentence on why that is not known; nothing without tables of the norm.
 */
export function normBlock(request: PlacedRequest): PartAt[] {
  const { norm } = request;
  if (norm === null) return [];
  const { comparison, texts } = norm;
  if (comparison.kind !== "figures")
    return [
      (at) => stack(at, 0, [caption(texts.result.captionWithoutYear), line(normAbsenceSentence(comparison, texts.result), styles.note)]),
    ];
  const { groups } = request.layout;
  const notes = compareNormNotes(comparison, texts.compare, texts.result).map((text) => line(text, styles.note));
  return groups.map(
    (group, g): PartAt =>
      (at) =>
        stack(at, 0, [figures(request, norm, comparison, group), ...(g === groups.length - 1 ? notes : [])]),
  );
}

function figures(request: PlacedRequest, { texts }: ComparisonNorm, { rows, forecast }: Compared, group: readonly number[]): PartAt {
  const { sheet, base } = request.texts.compare;
  const { result: words } = texts;
  return (at) => {
    const first = cellAt(at, rowsAboveData, 0);
    const cell = (row: number, column: number) => a1(cellAt(first, row, column));
    const values = (column: number, known: (row: NormRow) => number | null): CellContent[] => {
      const figure = (kind: NormFigureKind) =>
        cell(
          rows.findIndex((row) => row.kind === kind),
          column,
        );
      return rows.map((row) => {
        if (row.kind === "gap") return formula(`=${figure("norm")}-${figure("expected")}`);
        if (row.kind === "costPerJob") return costPerJob(figure("costs"), figure("jobs"), words.unknown);
        const value = known(row);
        return value === null ? words.unknown : row.kind === "chance" ? chanceOnSheet(value, words) : value;
      });
    };
    const differences = (column: number) =>
      rows.map(({ kind }, row) => (kind === "chance" ? null : difference(cell(row, column), cell(row, 1))));
    const parts = (column: number) =>
      rows.map(({ kind }, row) => (inEuros.includes(kind) ? partOf(cell(row, column + 1), cell(row, 1)) : null));
    const columns: Column[] = [
      {
        heading: texts.compare.figure,
        kind: "label",
        content: rows.map(({ kind }) => labelOf(kind, forecast.measuresUnder !== null, texts)),
      },
      { heading: base, kind: "working", numberFormat: numberFormats.whole, content: values(1, (row) => row.base) },
      ...group.flatMap((s, i): Column[] => {
        const [number, column] = [String(s + 1), valueColumn(i)];
        return [
          {
            heading: sheet.figureOf(number),
            kind: "result",
            numberFormat: numberFormats.whole,
            content: values(column, (row) => row.scenarios[s]?.value ?? null),
          },
          { heading: sheet.difference(number), kind: "working", numberFormat: numberFormats.difference, content: differences(column) },
          { heading: sheet.part(number), kind: "working", numberFormat: partFormat, content: parts(column) },
        ];
      }),
    ];
    const table = tablePart({
      caption: ofGroup(request, words.caption(forecast.year), group),
      note: words.made(request.stamp.made, forecast.method),
      rows: rows.length,
      columns,
    })(at);
    return combine([table, scenarioNames(request, group, at), ...sentences(columns, first, request.layout.number)]);
  };
}

/** As on the sheet of a scenario. */
const costPerJob = (costs: string, jobs: string, unknown: string): Formula =>
  formula(`=IF(AND(ISNUMBER(${costs}),${jobs}>0),ROUND(${costs}/${jobs},2),${quotedText(unknown)})`);

const difference = (value: string, base: string): Formula => formula(`=IF(COUNT(${value},${base})=2,ROUND(${value}-${base},2),"")`);

const partOf = (difference: string, base: string): Formula =>
  formula(`=IF(COUNT(${difference},${base})=2,IF(${base}=0,"",${difference}/${base}),"")`);

function labelOf(kind: NormFigureKind, measures: boolean, { compare, result }: ComparisonNorm["texts"]): string {
  if (kind === "outside") return compare.outside;
  if (kind === "expected") return measures ? result.expectedWithMeasures : result.expected;
  return kind === "jobs" ? result.measureJobs : result[kind];
}

/** What stands in words among the numbers takes as many lines as it needs. */
function sentences([labels, ...columns]: readonly Column[], first: CellPosition, characters: number): SheetPart[] {
  const rows = Array.isArray(labels?.content) ? labels.content.length : 0;
  return Array.from({ length: rows }, (_, row) => {
    const texts = columns.flatMap(({ content }) => (Array.isArray(content) && typeof content[row] === "string" ? [content[row]] : []));
    const area = { ...cellAt(first, row, 1), rows: 1, columns: columns.length };
    return part(
      area,
      texts.length
        ? {
            formats: [{ area, format: { wrap: true, horizontal: "Right" } }],
            rowHeights: [{ row: area.row, points: heightOf(texts, characters) }],
          }
        : {},
    );
  });
}
