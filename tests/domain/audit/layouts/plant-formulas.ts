// Errors in the formula of a row or a total: typed over, a number inside, or a reference to another cell.

import { amountOf } from "./check";
import { MICRO } from "./dutch";
import { at, place, present } from "./model";
import { cellAt, numberOf, only, pickOr, type Kind, type Site } from "./plant";

function formulaCells(site: Site): string[] {
  const cells = site.table.relations.flatMap((relation) =>
    relation.kind === "pattern" ? relation.cells : relation.kind === "formula" ? [relation.cell] : [],
  );
  return [...new Set(cells)].filter((cell) => cellAt(site, cell)?.formula !== undefined);
}

/** The formula is gone; the number that stays is the right one or one that has grown old. */
export const formulaTypedOver: Kind = (site) => {
  const address = pickOr(site.random, formulaCells(site));
  if (address === null) return null;
  const amount = amountOf(cellAt(site, address));
  if (amount === null) return null;
  const old = site.random.chance(0.25) ? 0n : BigInt(site.random.int(1, 400)) * (site.table.scale === 1 ? MICRO : MICRO / 10n);
  return only(site, address, { value: numberOf(amount + (site.random.chance(0.5) ? old : -old)) });
};

export const numberInFormula: Kind = (site) => {
  const address = pickOr(site.random, formulaCells(site));
  if (address === null) return null;
  const extra = site.random.pick(["+100", "-25", "+1", "+1250", "*1.02"]);
  const { formula } = present(cellAt(site, address));
  return only(site, address, {
    value: null,
    formula: extra.startsWith("*") && !/^\w+\(.*\)$/.test(present(formula)) ? `(${formula})${extra}` : `${formula}${extra}`,
  });
};

/** One reference points to the row above or below, or to the column beside it. */
export const wrongReference: Kind = (site) => {
  const address = pickOr(
    site.random,
    formulaCells(site).filter((cell) => !/[:!]/.test(present(present(cellAt(site, cell)).formula))),
  );
  if (address === null) return null;
  const { formula } = present(cellAt(site, address));
  const found = [...present(formula).matchAll(/(?<![$A-Z])([A-Z]{1,2})(\d+)/g)];
  const one = pickOr(site.random, found);
  if (!one) return null;
  const { row, column } = place(one[0]);
  const other = at(row + site.random.pick(row > 1 ? [-1, 1] : [1]), column);
  if (other === address) return null;
  return only(site, address, {
    value: null,
    formula: present(formula).slice(0, one.index) + other + present(formula).slice(one.index + one[0].length),
  });
};
