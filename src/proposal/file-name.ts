import { plainText } from "./numbers";

/** Shorter than any system allows, with room for a folder before it. */
const longest = 80;

/** What a proposal is called on disk: without the characters that Windows does not allow in a name. */
export function fileName(title: string, subtitle: string): string {
  const name = plainText(`${title} - ${subtitle}`)
    .replace(/[\\/:*?"<>|]+/g, " ")
    .replace(/\s+/g, " ");
  return `${Array.from(name)
    .slice(0, longest)
    .join("")
    .replace(/[. ]+$/, "")}.docx`;
}
