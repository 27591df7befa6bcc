import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from "docx";
import type { TableBlock, TableColumn } from "./document";
import { plainText } from "./plain-text";

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: "1F3864" };

/** A real table: its headings return on every page, no row is split over two pages, and numbers stand to the right. */
export function wordTable({ columns, rows, total }: TableBlock, width: number): Table {
  const widths = columnWidths(columns, width);
  const all = total ? [...rows, total] : rows;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top: thick, bottom: thick, left: none, right: none, insideVertical: none, insideHorizontal: thin },
    rows: [
      row(
        columns.map((one) => one.heading),
        columns,
        widths,
        { header: true, bold: true, keepNext: true },
      ),
      // The last rows stay together: a total alone on a page says nothing.
      ...all.map((cells, i) =>
        row(cells, columns, widths, { header: false, bold: total !== undefined && i === all.length - 1, keepNext: i === all.length - 2 }),
      ),
    ],
  });
}

function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const parts = columns.reduce((sum, one) => sum + one.width, 0);
  return columns.map((one) => Math.floor((width * one.width) / parts));
}

interface RowLook {
  readonly header: boolean;
  readonly bold: boolean;
  readonly keepNext: boolean;
}

function row(
  cells: readonly string[],
  columns: readonly TableColumn[],
  widths: readonly number[],
  { header, bold, keepNext }: RowLook,
): TableRow {
  return new TableRow({
    ...(header && { tableHeader: true }),
    cantSplit: true,
    children: columns.map(
      ({ align }, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          verticalAlign: header ? "bottom" : "top",
          ...(header && { shading: { fill: "E7ECF5" } }),
          children: [
            new Paragraph({
              style: "TableText",
              alignment: align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
              keepNext,
              children: [new TextRun({ text: plainText(cells[i] ?? ""), bold })],
            }),
          ],
        }),
    ),
  });
}
