import type { Style } from "@cj-tech-master/excelts";

/** Stands before the number format of cells whose text is typed with an apostrophe: the library has no other place for it. */
const MARK = '"normplan-quote"';
const GENERAL = "General";
const NUMBER_FORMAT = /<numFmt numFmtId="(\d+)" formatCode="&quot;normplan-quote&quot;([^"]*)"\/>/g;

/** The style of a cell that holds its text as text, whatever it looks like. */
export function quoted(style: Partial<Style>): Partial<Style> {
  const format = typeof style.numFmt === "object" ? style.numFmt.formatCode : style.numFmt;
  return { ...style, numFmt: MARK + (format ?? GENERAL) };
}

/** The workbook's styles with the mark replaced by the attribute that Excel has for it. */
export function withQuotePrefix(stylesXml: string): string {
  const marked = [...stylesXml.matchAll(NUMBER_FORMAT)];
  return marked.reduce((xml, [element, id = "", format = ""]) => {
    const general = format === GENERAL;
    const formats = xml.replace(element, general ? "" : `<numFmt numFmtId="${id}" formatCode="${format}"/>`);
    const style = new RegExp(`<xf\\b([^>]*?) numFmtId="${id}"|<xf numFmtId="${id}"`, "g");
    return recounted(
      formats.replace(style, (_all, before: string | undefined) => `<xf${before ?? ""} quotePrefix="1" numFmtId="${general ? "0" : id}"`),
    );
  }, stylesXml);
}

function recounted(stylesXml: string): string {
  const count = [...stylesXml.matchAll(/<numFmt /g)].length;
  return stylesXml.replace(/<numFmts count="\d+"(?:\/>|>([\s\S]*?)<\/numFmts>)/, (_all, content = "") =>
    count === 0 ? "" : `<numFmts count="${String(count)}">${String(content)}</numFmts>`,
  );
}
