// Errors in one amount that was typed in, in a number of inhabitants, a percentage or a debet/credit sign.

import { amountOf } from "./check";
import { dutchText, MICRO } from "./dutch";
import { gemeenteNamed, YEARS } from "./gemeenten";
import { place, present } from "./model";
import { swappedDigits } from "./plant-digits";
import { cellAt, change, numberOf, only, pickOr, typedAmounts, writtenAs, type Kind, type Site } from "./plant";

/** One typed amount gets another value. */
function anAmount(to: (micros: bigint, site: Site) => bigint | null): Kind {
  return (site) => {
    const spots = site.random.shuffle(typedAmounts(site));
    for (const address of spots) {
      const cell = cellAt(site, address);
      const [before, after] = [present(amountOf(cell)), to(present(amountOf(cell)), site)];
      if (after !== null && after !== before) return only(site, address, writtenAs(cell, after));
    }
    return null;
  };
}

export const digitSwap = anAmount(swappedDigits);
export const signFlipped = anAmount((micros) => -micros);
export const offByOne = anAmount((micros, site) => micros + (site.random.chance(0.5) ? MICRO : -MICRO));
export const slipHundred = anAmount((micros, site) =>
  micros % (100n * MICRO) === 0n && site.random.chance(0.4) ? micros / 100n : micros * 100n,
);
export const slipThousand = anAmount((micros, site) =>
  micros % (1000n * MICRO) === 0n && site.random.chance(0.4) ? micros / 1000n : micros * 1000n,
);

/** Pairs of typed amounts that stand under each other. */
function pairs(site: Site): [string, string][] {
  const amounts = typedAmounts(site);
  return amounts.flatMap((first) =>
    amounts
      .filter(
        (second) =>
          place(second).column === place(first).column && place(second).row > place(first).row && place(second).row <= place(first).row + 3,
      )
      .filter((second) => amountOf(cellAt(site, first)) !== amountOf(cellAt(site, second)))
      .map((second): [string, string] => [first, second]),
  );
}

/** A row shows the amount of the row above it. */
export const copiedRow: Kind = (site) => {
  const pair = pickOr(site.random, pairs(site));
  return pair && only(site, pair[1], writtenAs(cellAt(site, pair[1]), present(amountOf(cellAt(site, pair[0])))));
};

export const rowsSwapped: Kind = (site) => {
  const pair = pickOr(site.random, pairs(site));
  if (!pair) return null;
  const [first, second] = pair.map((address) => present(cellAt(site, address))) as [
    NonNullable<ReturnType<typeof cellAt>>,
    NonNullable<ReturnType<typeof cellAt>>,
  ];
  return { changes: [change(site, pair[0], { value: second.value }), change(site, pair[1], { value: first.value })] };
};

/** A number became text: "1.257" or "1257,00". */
export const numberAsText: Kind = (site) => {
  const address = pickOr(
    site.random,
    typedAmounts(site).filter((one) => typeof present(cellAt(site, one)).value === "number"),
  );
  if (address === null) return null;
  const micros = present(amountOf(cellAt(site, address)));
  if (micros % 10_000n) return null;
  const style = site.random.pick(["plain", "euroDash", "minusBehind"] as const);
  return only(site, address, { value: dutchText(Number(micros / 10_000n), style, site.random) });
};

export const errorValue: Kind = (site) => {
  const address = pickOr(site.random, typedAmounts(site));
  if (address === null) return null;
  return only(
    site,
    address,
    site.random.pick([
      { value: null, error: "#N/A" },
      { value: null, error: "#DIV/0!", formula: "1/0" },
      { value: null, error: "#REF!" },
    ]),
  );
};

/** The inhabitants of another year. */
export const wrongYearInhabitants: Kind = (site) => {
  const stated = pickOr(
    site.random,
    site.table.relations.filter((relation) => relation.kind === "population"),
  );
  if (!stated) return null;
  const year = site.random.pick(YEARS.filter((one) => one !== stated.year));
  const value = gemeenteNamed(stated.gemeente).inhabitants[year];
  return value === cellAt(site, stated.cell)?.value ? null : only(site, stated.cell, { value });
};

/** A share or an index that is a little or a point off. */
export const percentageOff: Kind = (site) => {
  const cells = site.table.relations.flatMap((relation) =>
    relation.kind === "share" ? [relation.target] : relation.kind === "index" ? [relation.percent] : [],
  );
  const address = pickOr(
    site.random,
    cells.filter((cell) => cellAt(site, cell)?.formula === undefined),
  );
  if (address === null) return null;
  const fraction = site.table.relations.some((relation) => relation.kind === "share" && relation.scale === 1);
  const step = (MICRO / (fraction ? 1000n : 10n)) * BigInt(site.random.pick([-2, -1, 1, 2, 5, 10]));
  return only(site, address, { value: numberOf(present(amountOf(cellAt(site, address))) + step) });
};

/** Credit is read as debet: the sign, the minus behind, or the column. */
export const creditAsDebit: Kind = (site) => {
  const { table, random } = site;
  const ledger = table.relations.find((relation) => relation.kind === "ledger");
  if (ledger) {
    const sign = random.pick(ledger.signs);
    return only(site, sign, { value: cellAt(site, sign)?.value === "C" ? "D" : "C" });
  }
  if (!Object.values(table.units).includes("date")) return null;
  const amounts = typedAmounts(site);
  const behind = amounts.filter(
    (address) => String(cellAt(site, address)?.value).endsWith("-") && present(amountOf(cellAt(site, address))) < 0n,
  );
  if (behind.length) {
    const address = random.pick(behind);
    return only(site, address, { value: String(present(cellAt(site, address)).value).slice(0, -1) });
  }
  const credit = pickOr(
    random,
    amounts.filter((address) => address.startsWith("F")),
  );
  if (credit === null) return null;
  return {
    changes: [
      change(site, credit.replace("F", "E"), { value: present(cellAt(site, credit)).value }),
      change(site, credit, { value: null }),
    ],
  };
};

/** A calculated row that was rounded the other way, or no longer rounds. */
export const roundingOfRow: Kind = (site) => {
  const targets = site.table.relations.flatMap((relation) =>
    relation.kind === "product" || relation.kind === "index"
      ? [{ cell: relation.target, decimals: relation.decimals }]
      : relation.kind === "key"
        ? relation.parts.map((cell) => ({ cell, decimals: relation.decimals }))
        : [],
  );
  const target = pickOr(site.random, targets);
  if (!target) return null;
  const cell = cellAt(site, target.cell);
  const unrounded = /^ROUND\((.+),\d\)$/.exec(cell?.formula ?? "");
  if (unrounded) return only(site, target.cell, { value: null, formula: present(unrounded[1]) });
  const unit = 10n ** BigInt(6 - target.decimals);
  return cell?.formula === undefined
    ? only(site, target.cell, writtenAs(cell, present(amountOf(cell)) + (site.random.chance(0.5) ? unit : -unit)))
    : null;
};
