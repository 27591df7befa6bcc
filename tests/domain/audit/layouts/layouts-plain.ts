// Layouts 1 to 4: one block of gemeenten, the total below or on top, and heading rows of one to three levels.

import { finish, merge, newSheet, put, TableDraft } from "./draft";
import { largestRemainder } from "./divide";
import { someGemeenten, spelling, YEARS } from "./gemeenten";
import { at, columnLetter, type LayoutBook, present } from "./model";
import type { Random } from "./random";
import { amountBetween, CENTS, EURO, EURO_SIGN, notes, TASKS, title, totalName } from "./words";

/** 1. Gemeente, inwoners, bijdrage divided over the inhabitants; the total below. */
export function plainTotalBelow(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 40));
  const write = spelling(random);
  const [year, cents] = [random.pick(YEARS), random.chance(0.4)];
  const sheet = newSheet("Bijdragen");
  const table = new TableDraft(sheet, { headingRows: [1], units: { A: "name", B: "inhabitants", C: "euro" }, rowsCanChange: true });
  ["Gemeente", `Inwoners 1-1-${year}`, `Bijdrage ${year}`].forEach((text, index) => put(sheet, 1, index + 1, text));
  const shares = largestRemainder(
    random.int(20_000, 900_000) * (cents ? 100 : 1),
    gemeenten.map((one) => one.inhabitants[year]),
  );
  gemeenten.forEach((gemeente, index) => {
    const row = index + 2;
    const euros = cents ? present(shares[index]) / 100 : present(shares[index]);
    put(sheet, row, 1, write(gemeente.name));
    put(sheet, row, 2, gemeente.inhabitants[year], EURO);
    table.amount(gemeente.name, euros, put(sheet, row, 3, euros, cents ? CENTS : EURO_SIGN));
    table.relate({ kind: "population", cell: at(row, 2), gemeente: gemeente.name, year });
    table.dataRows.push(row);
  });
  const last = gemeenten.length + 2;
  const column = (letter: string): string[] => table.dataRows.map((row) => `${letter}${row}`);
  put(sheet, last, 1, totalName(random));
  table.total(last, 2, column("B"), EURO);
  const total = table.total(last, 3, column("C"), cents ? CENTS : EURO_SIGN);
  table.relate({ kind: "key", total, parts: column("C"), keys: column("B"), decimals: cents ? 2 : 0 });
  table.relate({ kind: "distinct", cells: column("A") });
  table.range = `A1:C${last}`;
  return finish("plainTotalBelow", seed, random, [table]);
}

/** 2. Titles above, the total directly under the heading, two years with their difference. */
export function totalOnTop(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 30));
  const write = spelling(random);
  const sheet = newSheet("Begroting 2026");
  title(random).forEach((text, index) => put(sheet, index + 1, 1, text));
  put(sheet, 3, 1, "Bedragen in euro's");
  const heading = 5;
  const table = new TableDraft(sheet, {
    headingRows: [heading],
    units: { B: "name", C: "euro", D: "euro", E: "euro" },
    rowsCanChange: true,
  });
  ["Gemeente", "Begroting 2025", "Begroting 2026", "Verschil"].forEach((text, index) => put(sheet, heading, index + 2, text));
  const first = heading + 2;
  gemeenten.forEach((gemeente, index) => {
    const row = first + index;
    const before = amountBetween(random, 1_500, 240_000);
    const euros = before + random.int(-Math.floor(before / 10), Math.floor(before / 6));
    put(sheet, row, 2, write(gemeente.name));
    put(sheet, row, 3, before, EURO);
    table.amount(gemeente.name, euros, put(sheet, row, 4, euros, EURO));
    table.calculate(row, 5, `D${row}-C${row}`, EURO);
    table.relate({
      kind: "sum",
      total: `E${row}`,
      parts: [
        { cell: `D${row}`, sign: 1 },
        { cell: `C${row}`, sign: -1 },
      ],
    });
    table.dataRows.push(row);
  });
  put(sheet, heading + 1, 2, totalName(random));
  for (const letter of ["C", "D", "E"])
    table.total(
      heading + 1,
      letter.charCodeAt(0) - 64,
      table.dataRows.map((row) => `${letter}${row}`),
      EURO,
    );
  table.relate({ kind: "distinct", cells: table.dataRows.map((row) => `B${row}`) });
  const last = first + gemeenten.length - 1;
  notes(random).forEach((text, index) => put(sheet, last + 2 + index, 2, text));
  table.range = `B${heading}:E${last}`;
  return finish("totalOnTop", seed, random, [table]);
}

/** 3. Two heading rows: "Begroting" and "Raming" merged above the years; total row and total column. */
export function twoHeadingRows(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 25));
  const write = spelling(random);
  const sheet = newSheet("Meerjaren");
  put(sheet, 1, 1, "Bijdragen per gemeente, meerjarig");
  const firstYear = random.pick([2024, 2025, 2026]);
  const yearsAsText = random.chance(0.3);
  const years = random.int(3, 5);
  const totalColumn = years + 2;
  const units = {
    A: "name" as const,
    ...Object.fromEntries(Array.from({ length: years + 1 }, (_, index) => [columnLetter(index + 2), "euro" as const])),
  };
  const table = new TableDraft(sheet, { headingRows: [3, 4], units, rowsCanChange: true });
  put(sheet, 3, 1, "Gemeente");
  merge(sheet, 3, 1, 1, 4);
  put(sheet, 3, 2, "Begroting");
  put(sheet, 3, 3, "Raming");
  merge(sheet, 3, 3, years + 1);
  put(sheet, 3, totalColumn, "Totaal");
  for (let index = 0; index < years; index++) put(sheet, 4, index + 2, yearsAsText ? String(firstYear + index) : firstYear + index);
  gemeenten.forEach((gemeente, index) => {
    const row = index + 5;
    put(sheet, row, 1, write(gemeente.name));
    const cells = Array.from({ length: years }, (_, step) => put(sheet, row, step + 2, amountBetween(random, 900, 90_000), EURO));
    table.amount(gemeente.name, Number(present(sheet.cells[present(cells[0])]).value), present(cells[0]));
    table.total(row, totalColumn, cells, EURO);
    table.dataRows.push(row);
  });
  const last = gemeenten.length + 5;
  put(sheet, last, 1, totalName(random));
  for (let column = 2; column <= totalColumn; column++)
    table.total(
      last,
      column,
      table.dataRows.map((row) => at(row, column)),
      EURO,
    );
  table.relate({
    kind: "sum",
    total: at(last, totalColumn),
    parts: Array.from({ length: years }, (_, step) => ({ cell: at(last, step + 2), sign: 1 as const })),
  });
  table.relate({ kind: "distinct", cells: table.dataRows.map((row) => at(row, 1)) });
  table.range = `A3:${at(last, totalColumn)}`;
  return finish("twoHeadingRows", seed, random, [table]);
}

/** 4. Three heading rows above taakvelden (codes as text), amounts x EUR 1.000, "Totaal lasten" on top. */
export function threeHeadingRows(random: Random, seed: number): LayoutBook {
  const tasks = random
    .shuffle(TASKS)
    .slice(0, random.int(5, TASKS.length))
    .sort((a, b) => Number(a[0]) - Number(b[0]));
  const sheet = newSheet("Programma 6");
  put(sheet, 1, 1, "Programma 6 Werk en inkomen");
  put(sheet, 2, 1, random.pick(["bedragen x € 1.000", "(x € 1.000)", "Bedragen in duizenden euro's"]));
  const units = { A: "code", B: "text", C: "euro", D: "euro", E: "euro", F: "euro", H: "euro", I: "euro", J: "euro" } as const;
  const table = new TableDraft(sheet, { headingRows: [4, 5, 6], units, scale: 1000 });
  put(sheet, 4, 3, "Lasten");
  merge(sheet, 4, 3, 10);
  put(sheet, 5, 3, "Kwartaal");
  merge(sheet, 5, 3, 6);
  put(sheet, 5, 8, "Jaar");
  merge(sheet, 5, 8, 9);
  ["Taakveld", "Omschrijving", "K1", "K2", "K3", "K4", null, 2026, 2025, "Afwijking"].forEach(
    (text, index) => text !== null && put(sheet, 6, index + 1, text),
  );
  tasks.forEach(([code, name], index) => {
    const row = index + 8;
    put(sheet, row, 1, code, "@");
    put(sheet, row, 2, name);
    const size = amountBetween(random, 40, 3_000);
    for (let column = 3; column <= 6; column++)
      put(sheet, row, column, size + random.int(-Math.floor(size / 9), Math.floor(size / 9)), EURO);
    table.total(
      row,
      8,
      ["C", "D", "E", "F"].map((letter) => `${letter}${row}`),
      EURO,
    );
    put(sheet, row, 9, 4 * size + random.int(-20, 20), EURO);
    table.total(
      row,
      10,
      [
        { cell: `H${row}`, sign: 1 },
        { cell: `I${row}`, sign: -1 },
      ],
      EURO,
    );
    table.dataRows.push(row);
  });
  put(sheet, 7, 1, "Totaal lasten");
  for (const letter of ["C", "D", "E", "F", "H", "I", "J"])
    table.total(
      7,
      letter.charCodeAt(0) - 64,
      table.dataRows.map((row) => `${letter}${row}`),
      EURO,
    );
  table.relate({ kind: "sum", total: "H7", parts: ["C7", "D7", "E7", "F7"].map((cell) => ({ cell, sign: 1 as const })) });
  table.relate({
    kind: "sum",
    total: "J7",
    parts: [
      { cell: "H7", sign: 1 },
      { cell: "I7", sign: -1 },
    ],
  });
  const last = tasks.length + 7;
  put(sheet, last + 2, 1, "1) exclusief BUIG-nabetaling");
  put(sheet, last + 3, 1, "Bron: Iv3 2026, versie 2");
  table.range = `A4:J${last}`;
  return finish("threeHeadingRows", seed, random, [table]);
}
