/**
 * Text as a file can hold it: names come from cells of a workbook, where control characters and halves of characters can stand that no XML
 * or
 * HTML may contain.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    // eslint-disable-next-line no-control-regex -- these are what has to go
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    // Half of a character: with the flag u only those match.
    .replace(/\p{Surrogate}/gu, "\ufffd");
