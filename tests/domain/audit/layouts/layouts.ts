// Twenty layouts of tables as Dutch gemeenten, gemeenschappelijke regelingen and accounting systems make them; all correct to the cent.

import { repeatedHeadings, severalTables } from "./layouts-blocks";
import { inMillions, programmeBudget } from "./layouts-budgets";
import { journalLines, textAmounts } from "./layouts-exports";
import { pivotSubtotalsAbove, spacersAndFootnotes, subtotalsBelow, transposed } from "./layouts-groups";
import { costDivision, fixedPlusKey, indexedYears, percentages } from "./layouts-keys";
import { plainTotalBelow, threeHeadingRows, totalOnTop, twoHeadingRows } from "./layouts-plain";
import { costsAndCover, severalProjects } from "./layouts-projects";
import { present, type LayoutBook } from "./model";
import { seededRandom, type Random } from "./random";

export type Layout = (random: Random, seed: number) => LayoutBook;

export const LAYOUTS: Record<string, Layout> = {
  plainTotalBelow,
  totalOnTop,
  twoHeadingRows,
  threeHeadingRows,
  spacersAndFootnotes,
  pivotSubtotalsAbove,
  subtotalsBelow,
  transposed,
  repeatedHeadings,
  severalTables,
  textAmounts,
  journalLines,
  programmeBudget,
  costDivision,
  percentages,
  fixedPlusKey,
  indexedYears,
  severalProjects,
  costsAndCover,
  inMillions,
};

export const LAYOUT_NAMES = Object.keys(LAYOUTS);

/** The layout of this name with this seed. */
export function layout(name: string, seed: number): LayoutBook {
  const make = LAYOUTS[name];
  if (!make) throw new Error(`no layout ${name}`);
  return make(seededRandom(seed * 31 + LAYOUT_NAMES.indexOf(name)), seed);
}

/** Goes round the twenty layouts: 500 seeds give 25 of each. */
export function anyLayout(seed: number): LayoutBook {
  return layout(present(LAYOUT_NAMES[seed % LAYOUT_NAMES.length]), seed);
}
