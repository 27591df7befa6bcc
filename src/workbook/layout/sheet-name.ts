const longest = 31;

/**
 * A name that Excel accepts for a sheet, as close to the text as can be: at most 31 characters, without []:*?/\ and without apostrophes
 * around it.
 */
export function sheetName(text: string): string {
  const allowed = text
    .replace(/[[\]:*?/\\]/g, "-")
    .trim()
    .slice(0, longest);
  return allowed.replace(/^'+|'+$/g, "").trim();
}
