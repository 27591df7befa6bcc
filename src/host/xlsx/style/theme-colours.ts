import { parseXml, queryAll } from "@cj-tech-master/excelts/xml";

/** Order in which cell styles count the colours of a theme: light and dark are the other way round than in the theme itself. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const OFFICE = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"];

/** The twelve colours of the workbook's theme as RRGGBB, in the order of cell styles; Office's own when the file has no theme. */
export function themeColours(themeXml: string | undefined): readonly string[] {
  if (themeXml === undefined) return OFFICE;
  const scheme = queryAll(parseXml(themeXml).root, "a:themeElements/a:clrScheme/*");
  return ORDER.map((name, at) => {
    const colour = scheme.find((element) => element.name === `a:${name}`)?.children.find((child) => child.type === "element");
    const { val, lastClr } = colour?.attributes ?? {};
    return (lastClr ?? val ?? OFFICE[at] ?? "000000").toUpperCase();
  });
}
