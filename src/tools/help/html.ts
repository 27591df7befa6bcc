/** A piece of HTML that needs no more escaping. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function sourceOf(part: Part): string {
  if (part instanceof Html) return part.source;
  if (typeof part === "object") return part.map((one) => one.source).join("");
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** HTML in which everything that is filled in is escaped, unless it is HTML itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, index) => text + (index < parts.length ? sourceOf(parts[index] ?? "") : "")).join(""));
}
