/** An expression's text as it is meant, as `plainName` has it: people copy names from elsewhere with stray and non-breaking spaces. */
export const plainText = (text: string): string => `TRIM(SUBSTITUTE(${text},UNICHAR(160)," "))`;

/** The same of the name of a gemeente: also without "gemeente" in front. */
export const plainMunicipalityText = (text: string): string =>
  `IF(LEFT(${plainText(text)},9)="gemeente ",MID(${plainText(text)},10,255),${plainText(text)})`;

/**
 * Position of a name in a column, whatever spaces stand in either. What stands there exactly is found at once: the rest takes a look at
 * every cell. INDEX lets versions of Excel without dynamic arrays take the column as a whole; of a column of one cell not every program
 * makes a list to search in, so that the first is compared by itself.
 */
export function positionOfName(name: string, column: string, plain = plainText): string {
  const first = `${plain(`INDEX(${column},1)`)}=${plain(name)}`;
  return `IFERROR(MATCH(${name},${column},0),IF(${first},1,MATCH(${plain(name)},INDEX(${plain(column)},0),0)))`;
}
