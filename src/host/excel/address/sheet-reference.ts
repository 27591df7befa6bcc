/** A reference with the sheet it names, if any: `'Blad 1'!A1:B2`. */
export interface SheetReference {
  readonly sheetName?: string;
  readonly address: string;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const PLAIN_NAME = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R(\d+)?(C(\d+)?)?|C(\d+)?)$/i;

/** The sheet name as it stands in front of an exclamation mark. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function splitReference(text: string): SheetReference {
  const match = REFERENCE.exec(text);
  if (!match) return { address: text };
  const [, quoted, plain, address = ""] = match;
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? "", address };
}
