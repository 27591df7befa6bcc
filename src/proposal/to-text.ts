import type { DocumentBlock, ProposalDocument } from "./document";
import { plainText } from "./numbers";

/** The same document for where no layout can be pasted: cells are kept apart by tabs. */
export function toText(document: ProposalDocument): string {
  return [document.title, document.subtitle, ...document.blocks.flatMap(blockLines), document.footer].join("\n");
}

function blockLines(block: DocumentBlock): string[] {
  switch (block.kind) {
    case "heading":
      return ["", plainText(block.text)];
    case "paragraph":
      return [plainText(block.text)];
    case "steps":
      return block.items.map((item, i) => `${String(i + 1)}. ${plainText(item)}`);
    case "list":
      return block.items.map((item) => `- ${plainText(item)}`);
    case "table":
      return [block.caption, block.columns.map((one) => one.heading), ...block.rows, ...(block.total ? [block.total] : [])].map((line) =>
        typeof line === "string" ? line : line.map(plainText).join("\t"),
      );
  }
}
