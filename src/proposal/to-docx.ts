import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { DocumentBlock, ProposalDocument, TableBlock, DocumentColumn } from "./document";
import { plainText } from "./numbers";
import { localeOf } from "../text/language";

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: "1F3864" };

/** A real table: its headings return on every page, no row is split over two pages, and numbers stand to the right. */
function wordTable({ columns, rows, total }: TableBlock, width: number): Table {
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

function columnWidths(columns: readonly DocumentColumn[], width: number): number[] {
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
  columns: readonly DocumentColumn[],
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

/** A4 in twentieths of a point, with margins of 2,5 cm and 2 cm. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1_304, bottom: 1_304, left: 1_304, right: 1_304, footer: 624 } };
const textWidth = page.size.width - page.margin.left - page.margin.right;

const ink = "1F3864";

const styles = (language: ProposalDocument["language"]): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Calibri", size: 22, language: { value: localeOf(language) } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: "Calibri", size: 36, bold: true, color: ink },
      paragraph: { spacing: { after: 60, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: "Calibri", size: 28, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: "Calibri", size: 24, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Subtitle",
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 24, color: "595959" },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      next: "Normal",
      quickFormat: true,
      run: { size: 20, bold: true, color: "404040" },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
});

/** Lists are numbered by Word itself, so that who edits the document keeps them in order. */
const listLevel = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 397, hanging: 397 }, spacing: { after: 60 } } },
});

/** The document as a .docx file. */
export function toDocx(document: ProposalDocument): Promise<Blob> {
  const steps = { count: 0 };
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(document.title)] }),
    new Paragraph({ style: "Subtitle", children: [run(document.subtitle)] }),
    ...document.blocks.flatMap((block) => blockParts(block, steps)),
  ];
  return Packer.toBlob(
    new Document({
      title: plainText(document.title),
      subject: plainText(document.subtitle),
      creator: "Normplan",
      lastModifiedBy: "Normplan",
      styles: styles(document.language),
      numbering: {
        config: [
          { reference: "steps", levels: [listLevel(LevelFormat.DECIMAL, "%1.")] },
          { reference: "list", levels: [listLevel(LevelFormat.BULLET, "•")] },
        ],
      },
      sections: [{ properties: { page }, children, footers: { default: footer(document) } }],
    }),
  );
}

const run = (text: string): TextRun => new TextRun(plainText(text));

function blockParts(block: DocumentBlock, steps: { count: number }): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, children: [run(block.text)] })];
    case "paragraph":
      return [new Paragraph({ children: [run(block.text)] })];
    case "steps": {
      // Every list starts again at 1.
      const instance = ++steps.count;
      return block.items.map((item) => new Paragraph({ numbering: { reference: "steps", level: 0, instance }, children: [run(item)] }));
    }
    case "list":
      return block.items.map((item) => new Paragraph({ numbering: { reference: "list", level: 0 }, children: [run(item)] }));
    case "table":
      return [
        new Paragraph({ style: "Caption", children: [run(block.caption)] }),
        wordTable(block, textWidth),
        new Paragraph({ style: "TableText", children: [] }),
      ];
  }
}

function footer({ footer: text, page: { before, between } }: ProposalDocument): Footer {
  const size = 16;
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: "right", position: textWidth }],
        children: [
          new TextRun({ text: plainText(text), size }),
          new TextRun({ size, children: ["\t", before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
