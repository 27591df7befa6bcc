import { JSDOM } from "jsdom";
import { openPackage } from "../../../src/host/xlsx/package/open-package";

/** A table as it stands in the file. */
export interface WordTable {
  readonly rows: readonly (readonly string[])[];
  /** How many rows return on every page. */
  readonly headerRows: number;
  /** Alignment of the cells of a row below the headings. */
  readonly alignments: readonly string[];
}

export interface WordFile {
  readonly parts: readonly string[];
  readonly document: Document;
  readonly styles: string;
  /** Every paragraph outside tables, with its style. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly tables: readonly WordTable[];
}

const decoder = new TextDecoder();

/** Takes a .docx file apart by its XML, without the library that wrote it. XML that is not well-formed is refused. */
export async function readDocx(file: Blob): Promise<WordFile> {
  const parts = await openPackage(new Uint8Array(await file.arrayBuffer()));
  const document = new JSDOM(decoder.decode(parts["word/document.xml"]), { contentType: "text/xml" }).window.document;
  return {
    parts: Object.keys(parts),
    document,
    styles: decoder.decode(parts["word/styles.xml"]),
    paragraphs: elements(document, "w:p")
      .filter((one) => one.parentElement?.nodeName === "w:body")
      .map((one) => ({ style: value(one, "w:pStyle"), text: textOf(one) })),
    tables: elements(document, "w:tbl").map((table) => {
      const rows = elements(table, "w:tr");
      return {
        rows: rows.map((row) => elements(row, "w:tc").map(textOf)),
        headerRows: elements(table, "w:tblHeader").length,
        alignments: elements(rows[1] ?? table, "w:jc").map((one) => one.getAttribute("w:val") ?? ""),
      };
    }),
  };
}

const elements = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagName(name)];

const textOf = (within: Element): string =>
  elements(within, "w:t")
    .map((one) => one.textContent ?? "")
    .join("");

const value = (within: Element, name: string): string => elements(within, name)[0]?.getAttribute("w:val") ?? "";
