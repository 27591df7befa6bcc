import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IStylesOptions,
  type Table,
} from "docx";
import type { Block, ProposalDocument } from "./document";
import { plainText } from "./plain-text";
import { wordTable } from "./word-table";

/** A4 in twentieths of a point, with margins of 2,5 cm and 2 cm. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1_304, bottom: 1_304, left: 1_304, right: 1_304, footer: 624 } };
const textWidth = page.size.width - page.margin.left - page.margin.right;

const ink = "1F3864";

const styles = (language: ProposalDocument["language"]): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Calibri", size: 22, language: { value: language === "nl" ? "nl-NL" : "en-GB" } },
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

function blockParts(block: Block, steps: { count: number }): (Paragraph | Table)[] {
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
