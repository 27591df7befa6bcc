import type { Block, ProposalDocument, TableBlock, TableColumn } from "./document";
import { plainText } from "./plain-text";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string): string => plainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");

const element = (name: string, content: string, attributes = ""): string => `<${name}${attributes}>${content}</${name}>`;

/** The same document as HTML that Word, Outlook and LibreOffice paste with its headings, lists and tables. */
export function toHtml(document: ProposalDocument): string {
  const parts = [element("h1", escaped(document.title)), element("p", escaped(document.subtitle)), ...document.blocks.map(blockHtml), element("p", escaped(document.footer))];
  return element("div", parts.join("\n"), ` lang="${document.language === "nl" ? "nl-NL" : "en-GB"}"`);
}

function blockHtml(block: Block): string {
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

/** Word takes over what stands on the cells themselves, not what a style sheet says. */
function tableHtml({ caption, columns, rows, total }: TableBlock): string {
  const row = (cells: readonly string[], name: "td" | "th", style: string) =>
    element("tr", cells.map((cell, i) => element(name, escaped(cell), ` style="text-align:${alignOf(columns[i])};${style}"`)).join(""));
  const head = row(columns.map((column) => column.heading), "th", "border-bottom:1.5pt solid #000");
  const body = [...rows.map((cells) => row(cells, "td", "border-bottom:.5pt solid #999")), ...(total ? [row(total, "td", "font-weight:bold;border-top:1.5pt solid #000")] : [])];
  return element("p", element("b", escaped(caption))) + element("table", element("thead", head) + element("tbody", body.join("")), ' style="border-collapse:collapse;width:100%" cellpadding="4"');
}

const alignOf = (column: TableColumn | undefined): string => column?.align ?? "left";
