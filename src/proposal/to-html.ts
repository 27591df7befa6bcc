import type { DocumentBlock, ProposalDocument, TableBlock, DocumentColumn } from "./document";
import { plainText } from "./numbers";
import { localeOf } from "../text/language";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string): string => plainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");

const element = (name: string, content: string, attributes = ""): string => `<${name}${attributes}>${content}</${name}>`;

/** The same document as HTML that Word, Outlook and LibreOffice paste with its headings, lists and tables. */
export function toHtml(document: ProposalDocument): string {
  const parts = [
    element("h1", escaped(document.title)),
    element("p", escaped(document.subtitle)),
    ...document.blocks.map(blockHtml),
    element("p", escaped(document.footer)),
  ];
  return element("div", parts.join("\n"), ` lang="${localeOf(document.language)}"`);
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case "heading":
      return element(block.level === 1 ? "h1" : "h2", escaped(block.text));
    case "paragraph":
      return element("p", escaped(block.text));
    case "steps":
      return element("ol", itemsHtml(block.items));
    case "list":
      return element("ul", itemsHtml(block.items));
    case "table":
      return tableHtml(block);
  }
}

const itemsHtml = (items: readonly string[]): string => items.map((item) => element("li", escaped(item))).join("");

/** Attributes instead of styles: the pane's content security policy takes styles away from what is copied, and Word understands both. */
function tableHtml({ caption, columns, rows, total }: TableBlock): string {
  const row = (cells: readonly string[], name: "td" | "th", look: (text: string) => string = (text) => text) =>
    element("tr", cells.map((cell, i) => element(name, look(escaped(cell)), ` align="${alignOf(columns[i])}" valign="top"`)).join(""));
  const head = row(
    columns.map((column) => column.heading),
    "th",
  );
  const body = [...rows.map((cells) => row(cells, "td")), ...(total ? [row(total, "td", bold)] : [])];
  return (
    element("p", bold(escaped(caption))) +
    element("table", element("thead", head) + element("tbody", body.join("")), ' border="1" cellspacing="0" cellpadding="4" width="100%"')
  );
}

const bold = (html: string): string => element("b", html);

const alignOf = (column: DocumentColumn | undefined): string => column?.align ?? "left";
