// Layouts 14 to 17: division by inhabitants in several columns, percentages, a fixed amount plus the rest, and an index over the years.

import { finish, newSheet, put, TableDraft } from "./draft";
import { largestRemainder } from "./divide";
import { someGemeenten, spelling, YEARS, type Gemeente, type Year } from "./gemeenten";
import { at, columnLetter, type LayoutBook, type Unit, present } from "./model";
import type { Random } from "./random";
import { amountBetween, CENTS, COSTS, EURO, EURO_SIGN, notes, PERCENT, title, totalName } from "./words";

function inhabitantsCell(table: TableDraft, row: number, column: number, gemeente: Gemeente, year: Year): string {
  const cell = put(table.sheet, row, column, gemeente.inhabitants[year], EURO);
  table.relate({ kind: "population", cell, gemeente: gemeente.name, year });
  return cell;
}

/** 14. Kostenverdeelstaat: each cost divided over the inhabitants to the cent, "Te verdelen" above, totals below and right. */
export function costDivision(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 25));
  const write = spelling(random);
  const year = random.pick(YEARS);
  const items = random.shuffle(COSTS).slice(0, random.int(2, 5));
  const sheet = newSheet("Kostenverdeelstaat");
  put(sheet, 1, 1, `Kostenverdeelstaat ${year}`);
  put(sheet, 2, 1, "Verdeelsleutel: inwoners per 1 januari");
  const lastColumn = items.length + 3;
  const units: Record<string, Unit> = { A: "name", B: "inhabitants" };
  for (let column = 3; column <= lastColumn; column++) units[columnLetter(column)] = "euro";
  const table = new TableDraft(sheet, { headingRows: [4], units });
  ["Gemeente", `Inwoners ${year}`, ...items, "Totaal"].forEach((text, index) => put(sheet, 4, index + 1, text));
  put(sheet, 5, 1, "Te verdelen");
  const first = 6;
  const last = first + gemeenten.length;
  gemeenten.forEach((gemeente, index) => {
    put(sheet, first + index, 1, write(gemeente.name));
    inhabitantsCell(table, first + index, 2, gemeente, year);
    table.dataRows.push(first + index);
  });
  const keys = table.dataRows.map((row) => at(row, 2));
  items.forEach((_, step) => {
    const column = step + 3;
    const cents = step === 0 ? random.int(150_000_000, 2_500_000_000) : random.int(500_000, 90_000_000);
    const shares = largestRemainder(
      cents,
      gemeenten.map((one) => one.inhabitants[year]),
    );
    const toDivide = put(sheet, 5, column, cents / 100, CENTS);
    const parts = table.dataRows.map((row, index) => put(sheet, row, column, present(shares[index]) / 100, CENTS));
    const total = table.total(last, column, parts, CENTS);
    table.relate({ kind: "key", total: toDivide, parts, keys, decimals: 2 });
    table.relate({ kind: "equal", cells: [total, toDivide] });
  });
  const across = (row: number): string[] => items.map((_, step) => at(row, step + 3));
  table.total(5, lastColumn, across(5), CENTS);
  gemeenten.forEach((gemeente, index) => {
    const row = first + index;
    const cents = across(row).reduce((sum, cell) => sum + Math.round(Number(present(sheet.cells[cell]).value) * 100), 0);
    table.amount(gemeente.name, cents / 100, table.total(row, lastColumn, across(row), CENTS));
  });
  put(sheet, last, 1, totalName(random));
  table.total(last, 2, keys, EURO);
  table.total(
    last,
    lastColumn,
    table.dataRows.map((row) => at(row, lastColumn)),
    CENTS,
  );
  table.relate({ kind: "equal", cells: [at(last, lastColumn), at(5, lastColumn)] });
  table.relate({ kind: "distinct", cells: table.dataRows.map((row) => at(row, 1)) });
  table.range = `A4:${at(last, lastColumn)}`;
  return finish("costDivision", seed, random, [table]);
}

/** 15. Shares in percent with one decimal, which need not add up to 100; the total says 100. */
export function percentages(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 30));
  const write = spelling(random);
  const year = random.pick(YEARS);
  const scale = random.pick([1, 100] as const);
  const [decimals, format] = scale === 100 ? [1, PERCENT] : [3, "0.0%"];
  const sheet = newSheet("Aandelen");
  title(random).forEach((text, index) => put(sheet, index + 1, 1, text));
  const table = new TableDraft(sheet, { headingRows: [4], units: { A: "name", B: "inhabitants", C: "percent", D: "euro" } });
  ["Gemeente", "Inwoners", scale === 100 ? "Aandeel in %" : "Aandeel", "Bijdrage"].forEach((text, index) => put(sheet, 4, index + 1, text));
  const last = gemeenten.length + 5;
  const shares = largestRemainder(
    random.int(30_000, 800_000),
    gemeenten.map((one) => one.inhabitants[year]),
  );
  const share = (row: number): void => {
    table.calculate(row, 3, `ROUND(B${row}/B$${last}${scale === 100 ? "*100" : ""},${decimals})`, format);
    table.relate({ kind: "share", target: `C${row}`, part: `B${row}`, whole: `B${last}`, scale, decimals });
  };
  gemeenten.forEach((gemeente, index) => {
    const row = index + 5;
    put(sheet, row, 1, write(gemeente.name));
    inhabitantsCell(table, row, 2, gemeente, year);
    share(row);
    table.amount(gemeente.name, present(shares[index]), put(sheet, row, 4, present(shares[index]), EURO_SIGN));
    table.dataRows.push(row);
  });
  const column = (letter: string): string[] => table.dataRows.map((row) => `${letter}${row}`);
  put(sheet, last, 1, totalName(random));
  table.total(last, 2, column("B"), EURO);
  share(last);
  const total = table.total(last, 4, column("D"), EURO_SIGN);
  table.relate({ kind: "key", total, parts: column("D"), keys: column("B"), decimals: 0 });
  table.relate({ kind: "distinct", cells: column("A") });
  notes(random).forEach((text, index) => put(sheet, last + 2 + index, 1, text));
  table.range = `A4:D${last}`;
  return finish("percentages", seed, random, [table]);
}

/** 16. A fixed amount for each gemeente and the rest by inhabitants, shown apart or in one column. */
export function fixedPlusKey(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 30));
  const write = spelling(random);
  const year = random.pick(YEARS);
  const apart = random.chance(0.6);
  const fixed = random.int(2, 30) * 250;
  const sheet = newSheet("Bijdrage");
  put(
    sheet,
    1,
    1,
    apart
      ? "Bijdrage = vast bedrag + variabel deel naar inwoners"
      : `Vast bedrag per gemeente € ${fixed.toLocaleString("nl-NL")}, de rest naar inwoners`,
  );
  const units: Record<string, Unit> = apart
    ? { A: "name", B: "inhabitants", C: "euro", D: "euro", E: "euro" }
    : { A: "name", B: "inhabitants", C: "euro" };
  const table = new TableDraft(sheet, { headingRows: [3], units });
  ["Gemeente", `Inwoners ${year}`, ...(apart ? ["Vast", "Variabel", "Totaal"] : ["Bijdrage"])].forEach((text, index) =>
    put(sheet, 3, index + 1, text),
  );
  const shares = largestRemainder(
    random.int(20_000, 500_000),
    gemeenten.map((one) => one.inhabitants[year]),
  );
  gemeenten.forEach((gemeente, index) => {
    const row = index + 4;
    const euros = fixed + present(shares[index]);
    put(sheet, row, 1, write(gemeente.name));
    inhabitantsCell(table, row, 2, gemeente, year);
    if (apart) {
      put(sheet, row, 3, fixed, EURO);
      put(sheet, row, 4, present(shares[index]), EURO);
      table.amount(gemeente.name, euros, table.total(row, 5, [`C${row}`, `D${row}`], EURO));
    } else table.amount(gemeente.name, euros, put(sheet, row, 3, euros, EURO));
    table.dataRows.push(row);
  });
  const last = gemeenten.length + 4;
  const column = (letter: string): string[] => table.dataRows.map((row) => `${letter}${row}`);
  put(sheet, last, 1, totalName(random));
  for (const letter of apart ? ["B", "C", "D", "E"] : ["B", "C"]) table.total(last, letter.charCodeAt(0) - 64, column(letter), EURO);
  const parts = column(apart ? "D" : "C");
  table.relate({ kind: "key", total: `${apart ? "D" : "C"}${last}`, parts, keys: column("B"), decimals: 0, ...(apart ? {} : { fixed }) });
  if (apart) {
    table.relate({ kind: "equal", cells: column("C") });
    table.relate({
      kind: "sum",
      total: `E${last}`,
      parts: [
        { cell: `C${last}`, sign: 1 },
        { cell: `D${last}`, sign: 1 },
      ],
    });
  }
  table.relate({ kind: "distinct", cells: column("A") });
  table.range = `A3:${apart ? "E" : "C"}${last}`;
  return finish("fixedPlusKey", seed, random, [table]);
}

/** 17. Amounts that grow by the index above each year, rounded to euros in every row; the totals are sums. */
export function indexedYears(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 30));
  const write = spelling(random);
  const years = random.int(3, 5);
  const sheet = newSheet("Meerjarenraming");
  title(random).forEach((text, index) => put(sheet, index + 1, 1, text));
  const units: Record<string, Unit> = { A: "name" };
  for (let column = 2; column <= years + 1; column++) units[columnLetter(column)] = "euro";
  const table = new TableDraft(sheet, { headingRows: [4], units });
  put(sheet, 4, 1, "Gemeente");
  put(sheet, 5, 1, "Index in %");
  for (let step = 0; step < years; step++) {
    put(sheet, 4, step + 2, 2025 + step);
    if (step) put(sheet, 5, step + 2, random.int(11, 58) / 10, PERCENT);
  }
  gemeenten.forEach((gemeente, index) => {
    const row = index + 6;
    put(sheet, row, 1, write(gemeente.name));
    const base = put(sheet, row, 2, amountBetween(random, 1_500, 160_000), EURO);
    table.amount(gemeente.name, Number(present(sheet.cells[base]).value), base);
    for (let column = 3; column <= years + 1; column++) {
      const [before, percent] = [at(row, column - 1), at(5, column)];
      const target = table.calculate(row, column, `ROUND(${before}*(100+${columnLetter(column)}$5)/100,0)`, EURO);
      table.relate({ kind: "index", target, base: before, percent, decimals: 0 });
    }
    table.dataRows.push(row);
  });
  const last = gemeenten.length + 6;
  put(sheet, last, 1, totalName(random));
  for (let column = 2; column <= years + 1; column++)
    table.total(
      last,
      column,
      table.dataRows.map((row) => at(row, column)),
      EURO,
    );
  table.relate({ kind: "distinct", cells: table.dataRows.map((row) => at(row, 1)) });
  table.range = `A4:${at(last, years + 1)}`;
  return finish("indexedYears", seed, random, [table]);
}
