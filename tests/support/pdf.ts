import { inflateSync } from "node:zlib";

/** The pages of a PDF file. */
export const pagesOf = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;

/** The sizes of letters in points, as they come on paper, with how often each occurs. */
export function letterSizes(pdf: Uint8Array): ReadonlyMap<number, number> {
  const file = Buffer.from(pdf);
  const text = file.toString("latin1");
  const sizes = new Map<number, number>();
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g)) {
    const content = drawing(file.subarray(index + start.length, text.indexOf("endstream", index)));
    for (const [, size] of content.matchAll(/\/F\d+ ([\d.]+) Tf/g)) sizes.set(Number(size), (sizes.get(Number(size)) ?? 0) + 1);
  }
  return sizes;
}

/** What draws a page; nothing for streams of other kinds, such as letters. */
function drawing(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
}
