/** Excel describes a border line by style and weight, the grid by one number. */
interface BorderLine {
  readonly style: string;
  readonly weight: string;
}

const LINES: readonly (readonly [style: string, weight: string, line: number])[] = [
  ["None", "Thin", 0],
  ["Continuous", "Thin", 1],
  ["Continuous", "Hairline", 2],
  ["Continuous", "Medium", 8],
  ["Continuous", "Thick", 13],
  ["Dot", "Thin", 3],
  ["Dash", "Thin", 4],
  ["Dash", "Medium", 9],
  ["DashDot", "Thin", 5],
  ["DashDot", "Medium", 10],
  ["DashDotDot", "Thin", 6],
  ["DashDotDot", "Medium", 11],
  ["Double", "Thick", 7],
  ["SlantDashDot", "Medium", 12],
];

export const NO_LINE = 0;
export const THIN_LINE = 1;

export function borderLineOf(line: number): BorderLine {
  const [style, weight] = LINES.find(([, , known]) => known === line) ?? ["Continuous", "Thin"];
  return { style, weight };
}

/** The line nearest to a style and weight; undefined when Excel has no such style or weight. */
export function gridLineOf({ style, weight }: BorderLine): number | undefined {
  const ofStyle = LINES.filter(([known]) => known === style);
  const exact = ofStyle.find(([, known]) => known === weight);
  const isWeight = LINES.some(([, known]) => known === weight);
  return isWeight ? (exact ?? ofStyle[0])?.[2] : undefined;
}
