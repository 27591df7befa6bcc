import type { Color } from "@cj-tech-master/excelts";
import { parseXml, queryAll } from "@cj-tech-master/excelts/xml";

/** What the library's type leaves out: the shade of a theme colour (-1 to 1) and the old palette. */
type FileColour = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

/** Colours 8 to 63 of the palette that files had before themes; the first eight repeat. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC
CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC
CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);
const FOREGROUND = 64;
const BACKGROUND = 65;

/** The colour as "#rrggbb"; undefined when the file leaves it to the system. */
export function gridColour(colour: Partial<Color> | undefined, theme: readonly string[]): string | undefined {
  if (!colour) return undefined;
  const { argb, theme: themeIndex, tint = 0, indexed } = colour as FileColour;
  if (argb) return hex(shaded(argb.slice(-6), tint));
  if (themeIndex !== undefined) return hex(shaded(theme[themeIndex] ?? "000000", tint));
  if (indexed === undefined || indexed === FOREGROUND || indexed === BACKGROUND) return undefined;
  return hex(PALETTE[indexed < 8 ? indexed : indexed - 8] ?? "000000");
}

/** A grid colour ("#rrggbb" or "rgb(r, g, b)") as the file writes it. */
export function fileColour(rgb: string): Partial<Color> {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(rgb)?.slice(1, 4);
  const digits = parts ? parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("") : rgb.replace("#", "");
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits.slice(0, 6);
  return { argb: `FF${six.toUpperCase()}` };
}

const hex = (digits: string): string => `#${digits.toLowerCase()}`;

/** Lighter (tint above 0) or darker, as Excel does it: on the lightness of the colour. */
function shaded(digits: string, tint: number): string {
  if (tint === 0) return digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  const chroma = 1 - Math.abs(2 * lightness - 1);
  const newChroma = 1 - Math.abs(2 * target - 1);
  const scale = chroma === 0 ? 0 : newChroma / chroma;
  return [red, green, blue]
    .map((part) => Math.round(Math.min(1, Math.max(0, target + (part - lightness) * scale)) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

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
