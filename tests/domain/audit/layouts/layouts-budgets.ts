// Layouts 13 and 20: programme budget with lasten, baten and saldo, and amounts in millions.

import { finish, merge, newSheet, put, TableDraft } from "./draft";
import { someGemeenten, spelling } from "./gemeenten";
import { at, columnLetter, type LayoutBook, type Unit, present } from "./model";
import type { Random } from "./random";
import { amountBetween, EURO, title, totalName } from "./words";

const PROGRAMMES = [
  "Bestuur",
  "Sociale infrastructuur",
  "Participatie",
  "Inkomen",
  "Wmo en jeugd",
  "Gezondheid",
  "Werkgeversdiensten",
  "Overhead",
  "Onvoorzien",
];

/** 13. Lasten, baten and saldo for each year, then the movement of reserves and the result; x EUR 1.000. */
export function programmeBudget(random: Random, seed: number): LayoutBook {
  const programmes = PROGRAMMES.slice(0, random.int(5, PROGRAMMES.length));
  const years = random.int(2, 4);
  const sheet = newSheet("Programma's");
  put(sheet, 1, 1, "Overzicht van baten en lasten");
  put(sheet, 2, 1, "Bedragen x € 1.000");
  const units: Record<string, Unit> = { A: "text" };
  for (let column = 2; column <= years * 3 + 1; column++) units[columnLetter(column)] = "euro";
  const table = new TableDraft(sheet, { headingRows: [4, 5], units, scale: 1000 });
  put(sheet, 4, 1, "Programma");
  const last = programmes.length + 6;
  programmes.forEach((name, index) => put(sheet, index + 6, 1, `${index + 1} ${name}`));
  ["Totaal programma's", "Mutatie reserves", "Resultaat"].forEach((text, index) => put(sheet, last + index, 1, text));
  programmes.forEach((_, index) => table.dataRows.push(index + 6));
  for (let step = 0; step < years; step++) {
    const column = step * 3 + 2;
    put(sheet, 4, column, step ? `Raming ${2025 + step}` : "Begroting 2025");
    merge(sheet, 4, column, column + 2);
    ["Lasten", "Baten", "Saldo"].forEach((text, index) => put(sheet, 5, column + index, text));
    const [spent, earned, balance] = [0, 1, 2].map((more) => columnLetter(column + more)) as [string, string, string];
    const saldo = (row: number): string =>
      table.total(
        row,
        column + 2,
        [
          { cell: `${earned}${row}`, sign: 1 },
          { cell: `${spent}${row}`, sign: -1 },
        ],
        EURO,
      );
    for (const row of table.dataRows) {
      put(sheet, row, column, amountBetween(random, 100, 12_000), EURO);
      put(sheet, row, column + 1, random.chance(0.2) ? 0 : amountBetween(random, 50, 12_000), EURO);
      saldo(row);
    }
    for (const more of [0, 1, 2])
      table.total(
        last,
        column + more,
        table.dataRows.map((row) => at(row, column + more)),
        EURO,
      );
    table.relate({
      kind: "sum",
      total: `${balance}${last}`,
      parts: [
        { cell: `${earned}${last}`, sign: 1 },
        { cell: `${spent}${last}`, sign: -1 },
      ],
    });
    put(sheet, last + 1, column, random.int(0, 400), EURO);
    put(sheet, last + 1, column + 1, random.int(0, 900), EURO);
    saldo(last + 1);
    for (const more of [0, 1, 2]) table.total(last + 2, column + more, [at(last, column + more), at(last + 1, column + more)], EURO);
    table.relate({
      kind: "sum",
      total: `${balance}${last + 2}`,
      parts: [
        { cell: `${earned}${last + 2}`, sign: 1 },
        { cell: `${spent}${last + 2}`, sign: -1 },
      ],
    });
  }
  table.range = `A4:${at(last + 2, years * 3 + 1)}`;
  return finish("programmeBudget", seed, random, [table]);
}

/** 20. Amounts in millions with one or two decimals, named in the heading or in a note. */
export function inMillions(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 25));
  const write = spelling(random);
  const decimals = random.pick([1, 2]);
  const format = decimals === 1 ? "0.0" : "0.00";
  const inHeading = random.chance(0.5);
  const sheet = newSheet("Investeringen");
  put(sheet, 1, 1, present(title(random)[1]));
  if (!inHeading) put(sheet, 2, 1, random.pick(["(in mln €)", "bedragen in miljoenen euro's", "x € 1 mln"]));
  const units = { A: "name", B: "euro", C: "euro", D: "euro", E: "euro" } as const;
  const table = new TableDraft(sheet, { headingRows: [4], units, scale: 1000000, rowsCanChange: true });
  put(sheet, 4, 1, "Gemeente");
  [2026, 2027, 2028].forEach((year, index) => put(sheet, 4, index + 2, inHeading ? `${year} (mln €)` : year));
  put(sheet, 4, 5, inHeading ? "Totaal (mln €)" : "Totaal");
  const power = 10 ** decimals;
  gemeenten.forEach((gemeente, index) => {
    const row = index + 5;
    put(sheet, row, 1, write(gemeente.name));
    const steps = [0, 1, 2].map(() => random.int(1, 90 * power));
    const cells = steps.map((value, step) => put(sheet, row, step + 2, value / power, format));
    table.amount(gemeente.name, (steps.reduce((all, one) => all + one, 0) * 1_000_000) / power, table.total(row, 5, cells, format));
    table.dataRows.push(row);
  });
  const last = gemeenten.length + 5;
  put(sheet, last, 1, totalName(random));
  for (let column = 2; column <= 5; column++)
    table.total(
      last,
      column,
      table.dataRows.map((row) => at(row, column)),
      format,
    );
  table.relate({
    kind: "sum",
    total: at(last, 5),
    parts: ["B", "C", "D"].map((letter) => ({ cell: `${letter}${last}`, sign: 1 as const })),
  });
  table.relate({ kind: "distinct", cells: table.dataRows.map((row) => at(row, 1)) });
  table.range = `A4:E${last}`;
  return finish("inMillions", seed, random, [table]);
}
