// Errors in a total: typed over, a row missed, counted twice, or wrong above its parts.

import { amountOf } from "./check";
import { sumFormula } from "./draft";
import { MICRO } from "./dutch";
import { place, type Part, present } from "./model";
import { cellAt, only, pickOr, sums, writtenAs, type Deed, type Kind, type Site, type SumRelation } from "./plant";
import { swappedDigits } from "./plant-digits";

const local = (sum: SumRelation): boolean => !sum.parts.some((part) => part.cell.includes("!"));
const inOneColumn = (sum: SumRelation): boolean =>
  local(sum) && sum.parts.length > 2 && sum.parts.every((part) => place(part.cell).column === place(sum.total).column);

/** A total gets other parts: a formula when it had one, else the amount that would show. */
function withParts(site: Site, sum: SumRelation, parts: Part[]): Deed | null {
  const cell = cellAt(site, sum.total);
  if (cell?.formula !== undefined) return only(site, sum.total, { value: null, formula: sumFormula(parts) });
  const amounts = parts.map((part) => amountOf(cellAt(site, part.cell)));
  if (amounts.includes(null)) return null;
  return only(
    site,
    sum.total,
    writtenAs(
      cell,
      amounts.reduce<bigint>((all, one, index) => all + present(one) * BigInt(present(parts[index]).sign), 0n),
    ),
  );
}

function wrongAmount(site: Site, sum: SumRelation): Deed | null {
  const cell = cellAt(site, sum.total);
  const amount = amountOf(cell);
  if (amount === null) return null;
  const swapped = swappedDigits(amount, site);
  const near = [
    amount + MICRO,
    amount - 10n * MICRO,
    amount + 100n * MICRO,
    ((amount + 500n * MICRO) / (1000n * MICRO)) * 1000n * MICRO,
    ...(swapped === null ? [] : [swapped, swapped]),
  ];
  const other = pickOr(
    site.random,
    near.filter((one) => one !== amount),
  );
  return other === null ? null : only(site, sum.total, writtenAs(cell, other));
}

const isGrand = (site: Site, sum: SumRelation): boolean => {
  const totals = new Set(sums(site.table).map((one) => one.total));
  return inOneColumnOrPair(sum) && sum.parts.every((part) => totals.has(part.cell));
};
const inOneColumnOrPair = (sum: SumRelation): boolean => local(sum) && sum.parts.length > 1 && sum.parts.every((part) => part.sign === 1);

export const totalTypedOver: Kind = (site) => {
  const sum = pickOr(site.random, sums(site.table).filter(inOneColumn));
  return sum && wrongAmount(site, sum);
};

export const totalMissesRow: Kind = (site) => {
  const sum = pickOr(site.random, sums(site.table).filter(inOneColumn));
  if (!sum) return null;
  const missed = site.random.int(1, sum.parts.length - 2);
  return withParts(
    site,
    sum,
    sum.parts.filter((_, index) => index !== missed),
  ); // the last and the first row have kinds of their own
};

export const sumMissesLastRow: Kind = (site) => {
  const sum = pickOr(site.random, sums(site.table).filter(inOneColumn));
  return sum && withParts(site, sum, sum.parts.slice(0, -1));
};

export const hiddenRowNotCounted: Kind = (site) => {
  const sum = pickOr(site.random, sums(site.table).filter(inOneColumn));
  if (!sum) return null;
  const hidden = site.random.pick(sum.parts);
  const deed = withParts(
    site,
    sum,
    sum.parts.filter((part) => part !== hidden),
  );
  return deed && { ...deed, hide: { sheet: site.table.sheet, row: place(hidden.cell).row } };
};

export const subtotalCountedTwice: Kind = (site) => {
  const sum = pickOr(
    site.random,
    sums(site.table).filter((one) => isGrand(site, one)),
  );
  if (!sum) return null;
  const twice = site.random.chance(0.5) ? sum.parts : [site.random.pick(sum.parts)];
  return withParts(site, sum, [...sum.parts, ...twice]);
};

export const totalOfTotalsWrong: Kind = (site) => {
  const sum = pickOr(
    site.random,
    sums(site.table).filter((one) => isGrand(site, one)),
  );
  if (!sum) return null;
  return site.random.chance(0.5) ? wrongAmount(site, sum) : withParts(site, sum, sum.parts.slice(1));
};

export const totalAboveParts: Kind = (site) => {
  const above = sums(site.table).filter(
    (sum) => inOneColumnOrPair(sum) && sum.parts.every((part) => place(part.cell).row > place(sum.total).row),
  );
  const sum = pickOr(site.random, above);
  return sum && wrongAmount(site, sum);
};
