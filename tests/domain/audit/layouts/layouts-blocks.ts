// Layouts 9 and 10: a heading row repeated for each block, and several tables on one sheet.

import { finish, merge, newSheet, put, TableDraft } from "./draft";
import { largestRemainder } from "./divide";
import { someGemeenten, spelling } from "./gemeenten";
import { at, type LayoutBook, present } from "./model";
import type { Random } from "./random";
import { amountBetween, COSTS, EURO, EURO_SIGN, title, totalName } from "./words";

/** 9. The same heading row above each half-year, each block with its total, the year at the end. */
export function repeatedHeadings(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 12));
  const write = spelling(random);
  const sheet = newSheet("Halfjaren");
  put(sheet, 1, 1, present(title(random)[0]));
  const blocks = random.pick([
    ["1e halfjaar", "2e halfjaar"],
    ["K1", "K2", "K3"],
    ["2024", "2025", "2026"],
  ]);
  const headingRows: number[] = [];
  const table = new TableDraft(sheet, { headingRows, units: { A: "name", B: "people", C: "euro" } });
  const totals: number[] = [];
  let row = 3;
  for (const block of blocks) {
    put(sheet, row++, 1, `Afrekening ${block}`);
    headingRows.push(row);
    ["Gemeente", "Plaatsingen", "Bedrag"].forEach((text, index) => put(sheet, row, index + 1, text));
    row++;
    const rows: number[] = [];
    for (const gemeente of gemeenten) {
      put(sheet, row, 1, write(gemeente.name));
      put(sheet, row, 2, random.int(0, 40));
      const euros = amountBetween(random, 300, 25_000);
      table.amount(gemeente.name, euros, put(sheet, row, 3, euros, EURO));
      rows.push(row);
      table.dataRows.push(row++);
    }
    put(sheet, row, 1, `Totaal ${block}`);
    for (const column of [2, 3])
      table.total(
        row,
        column,
        rows.map((line) => at(line, column)),
        EURO,
      );
    totals.push(row);
    row += random.int(2, 3);
  }
  put(sheet, row, 1, "Totaal alle perioden");
  for (const column of [2, 3])
    table.total(
      row,
      column,
      totals.map((line) => at(line, column)),
      EURO,
    );
  table.range = `A4:C${row}`;
  return finish("repeatedHeadings", seed, random, [table]);
}

/** 10. Costs left, cover right of a blank column, and the division over gemeenten below: three tables whose totals are equal. */
export function severalTables(random: Random, seed: number): LayoutBook {
  const sheet = newSheet("Begroting");
  title(random).forEach((text, index) => put(sheet, index + 1, 1, text));
  const items = random.shuffle(COSTS).slice(0, random.int(4, 8));
  const costs = new TableDraft(sheet, { headingRows: [5], units: { A: "text", B: "euro" } });
  put(sheet, 4, 1, "Kosten");
  put(sheet, 5, 1, "Omschrijving");
  put(sheet, 5, 2, "Bedrag");
  const amounts = items.map(() => amountBetween(random, 1_000, 90_000));
  items.forEach((item, index) => {
    put(sheet, index + 6, 1, item);
    put(sheet, index + 6, 2, present(amounts[index]), EURO);
    costs.dataRows.push(index + 6);
  });
  const costTotal = items.length + 6;
  put(sheet, costTotal, 1, "Totaal kosten");
  costs.total(
    costTotal,
    2,
    costs.dataRows.map((row) => `B${row}`),
    EURO_SIGN,
  );
  costs.range = `A5:B${costTotal}`;

  const sum = amounts.reduce((all, one) => all + one, 0);
  const cover = new TableDraft(sheet, { headingRows: [5], units: { D: "text", E: "euro" } });
  put(sheet, 4, 4, "Dekking");
  merge(sheet, 4, 4, 5);
  put(sheet, 5, 4, "Partij");
  put(sheet, 5, 5, "Bedrag");
  const [ministry, council] = [Math.floor(sum * 0.45), Math.floor(sum * 0.3)];
  const parties: [string, number][] = [
    ["Ministerie van SZW", ministry],
    ["Werkkamer", council],
    ["Gemeenten", sum - ministry - council],
  ];
  parties.forEach(([party, euros], index) => {
    put(sheet, index + 6, 4, party);
    put(sheet, index + 6, 5, euros, EURO);
    cover.dataRows.push(index + 6);
  });
  put(sheet, 9, 4, "Totaal dekking");
  cover.total(9, 5, ["E6", "E7", "E8"], EURO_SIGN);
  cover.relate({ kind: "equal", cells: ["E9", `B${costTotal}`] });
  cover.range = "D5:E9";

  const gemeenten = someGemeenten(random, random.int(5, 16));
  const write = spelling(random);
  const heading = Math.max(costTotal, 9) + 3;
  const shares = largestRemainder(
    sum - ministry - council,
    gemeenten.map((one) => one.inhabitants[2025]),
  );
  const division = new TableDraft(sheet, { headingRows: [heading], units: { A: "name", B: "inhabitants", C: "euro" } });
  put(sheet, heading - 1, 1, "Verdeling over de gemeenten naar inwoners");
  ["Gemeente", "Inwoners 2025", "Bijdrage"].forEach((text, index) => put(sheet, heading, index + 1, text));
  gemeenten.forEach((gemeente, index) => {
    const row = heading + 1 + index;
    put(sheet, row, 1, write(gemeente.name));
    put(sheet, row, 2, gemeente.inhabitants[2025], EURO);
    division.relate({ kind: "population", cell: `B${row}`, gemeente: gemeente.name, year: 2025 });
    division.amount(gemeente.name, present(shares[index]), put(sheet, row, 3, present(shares[index]), EURO_SIGN));
    division.dataRows.push(row);
  });
  const last = heading + gemeenten.length + 1;
  const column = (letter: string): string[] => division.dataRows.map((row) => `${letter}${row}`);
  put(sheet, last, 1, totalName(random));
  division.total(last, 2, column("B"), EURO);
  const total = division.total(last, 3, column("C"), EURO_SIGN);
  division.relate({ kind: "key", total, parts: column("C"), keys: column("B"), decimals: 0 });
  division.relate({ kind: "equal", cells: [total, "E8"] });
  division.range = `A${heading}:C${last}`;
  return finish("severalTables", seed, random, [costs, cover, division]);
}
