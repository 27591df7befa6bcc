import type { BorderStyle } from "@cj-tech-master/excelts";

/** The grid's numbers for border lines (Univer's BorderStyleTypes), which cannot be imported in Node. */
const LINES: readonly (readonly [BorderStyle, number])[] = [
  ["thin", 1],
  ["hair", 2],
  ["dotted", 3],
  ["dashed", 4],
  ["dashDot", 5],
  ["dashDotDot", 6],
  ["double", 7],
  ["medium", 8],
  ["mediumDashed", 9],
  ["mediumDashDot", 10],
  ["mediumDashDotDot", 11],
  ["slantDashDot", 12],
  ["thick", 13],
];

const toGrid = new Map(LINES);
const toFile = new Map(LINES.map(([style, line]) => [line, style]));

export const gridBorderLine = (style: BorderStyle | undefined): number | undefined => (style ? toGrid.get(style) : undefined);
export const fileBorderStyle = (line: number): BorderStyle | undefined => toFile.get(line);
