// Layouts 5 to 8: spacers, groups with their subtotal above or below, and the transposed table.

import { finish, newSheet, put, TableDraft } from "./draft";
import { GEMEENTEN, someGemeenten, spelling } from "./gemeenten";
import { at, columnLetter, type LayoutBook, type Unit, present } from "./model";
import type { Random } from "./random";
import { amountBetween, CENTS, COSTS, EURO, EURO_SIGN, notes, title, totalName } from "./words";

/** 5. Blank spacer columns and rows, footnote marks at names, notes below. */
export function spacersAndFootnotes(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(6, 20));
  const write = spelling(random);
  const sheet = newSheet("Overzicht");
  title(random).forEach((text, index) => put(sheet, index + 1, 2, text));
  const units = { B: "name", D: "euro", F: "euro", H: "euro" } as const;
  const table = new TableDraft(sheet, { headingRows: [5], units });
  ["Gemeente", null, "Structureel 1)", null, "Incidenteel", null, "Totaal"].forEach(
    (text, index) => text && put(sheet, 5, index + 2, text),
  );
  let row = 7;
  const marks = ["", "", "", "", " 1)", " *", " ²"];
  gemeenten.forEach((gemeente, index) => {
    if (index && index % 5 === 0) row++;
    put(sheet, row, 2, write(gemeente.name) + random.pick(marks));
    const [fixed, once] = [amountBetween(random, 1_000, 60_000), random.chance(0.3) ? 0 : amountBetween(random, 100, 9_000)];
    put(sheet, row, 4, fixed, EURO);
    put(sheet, row, 6, once, EURO);
    table.amount(
      gemeente.name,
      fixed + once,
      table.total(
        row,
        8,
        [
          { cell: `D${row}`, sign: 1 },
          { cell: `F${row}`, sign: 1 },
        ],
        EURO,
      ),
    );
    present(sheet.cells[`H${row}`]).formula = `D${row}+F${row}`;
    table.dataRows.push(row++);
  });
  const last = row + 1;
  put(sheet, last, 2, totalName(random));
  for (const letter of ["D", "F", "H"])
    table.total(
      last,
      letter.charCodeAt(0) - 64,
      table.dataRows.map((line) => `${letter}${line}`),
      EURO,
    );
  for (const letter of ["D", "F", "H"]) present(sheet.cells[`${letter}${last}`]).formula = `SUM(${letter}7:${letter}${row - 1})`;
  table.relate({
    kind: "sum",
    total: `H${last}`,
    parts: [
      { cell: `D${last}`, sign: 1 },
      { cell: `F${last}`, sign: 1 },
    ],
  });
  table.relate({ kind: "distinct", cells: table.dataRows.map((line) => `B${line}`) });
  [...notes(random), "1) inclusief index 3,1%", "* gemeente betaalt in twee termijnen"].forEach((text, index) =>
    put(sheet, last + 2 + index, 2, text),
  );
  table.range = `B5:H${last}`;
  return finish("spacersAndFootnotes", seed, random, [table]);
}

const REGIONS = [...new Set(GEMEENTEN.map((gemeente) => gemeente.region))];

function someGroups(random: Random): { name: string; members: typeof GEMEENTEN }[] {
  const names = random.shuffle(REGIONS).slice(0, random.int(2, 4));
  return names.map((name) => ({ name, members: GEMEENTEN.filter((gemeente) => gemeente.region === name).slice(0, random.int(2, 9)) }));
}

/** 6. Pivot table: subtotal above its rows, indented names, "Eindtotaal"; hours and amount. */
export function pivotSubtotalsAbove(random: Random, seed: number): LayoutBook {
  const groups = someGroups(random);
  const sheet = newSheet("Draaitabel");
  put(sheet, 1, 1, "Boekjaar");
  put(sheet, 1, 2, 2026);
  const table = new TableDraft(sheet, { headingRows: [3], units: { A: "name", B: "hours", C: "euro" } });
  ["Rijlabels", "Som van Uren", "Som van Bedrag"].forEach((text, index) => put(sheet, 3, index + 1, text));
  const heads: number[] = [];
  const rate = random.int(60, 95) * 50;
  let row = 4;
  for (const group of groups) {
    const head = row++;
    heads.push(head);
    put(sheet, head, 1, group.name);
    const rows: number[] = [];
    for (const gemeente of group.members) {
      const hours = random.int(4, 64);
      const euros = hours * rate + (random.chance(0.3) ? random.int(1, 400) : 0);
      put(sheet, row, 1, `   ${gemeente.name}`);
      put(sheet, row, 2, hours);
      table.amount(gemeente.name, euros, put(sheet, row, 3, euros, EURO));
      rows.push(row);
      table.dataRows.push(row++);
    }
    for (const column of [2, 3])
      table.total(
        head,
        column,
        rows.map((line) => at(line, column)),
        column === 3 ? EURO : undefined,
      );
  }
  put(sheet, row, 1, "Eindtotaal");
  for (const column of [2, 3])
    table.total(
      row,
      column,
      heads.map((line) => at(line, column)),
      column === 3 ? EURO : undefined,
    );
  table.range = `A3:C${row}`;
  return finish("pivotSubtotalsAbove", seed, random, [table]);
}

/** 7. Groups by region with their subtotal below, a grand total at the end, now and then a hidden row that counts. */
export function subtotalsBelow(random: Random, seed: number): LayoutBook {
  const groups = someGroups(random);
  const write = spelling(random);
  const cents = random.chance(0.5);
  const sheet = newSheet("Verdeling");
  put(sheet, 1, 1, "Verdeling naar subregio");
  const table = new TableDraft(sheet, { headingRows: [2], units: { A: "name", B: "inhabitants", C: "euro", D: "euro" } });
  ["Naam", "Inwoners", "Uitvoering", "Overhead"].forEach((text, index) => put(sheet, 2, index + 1, text));
  const format = cents ? CENTS : EURO;
  const amount = (low: number, high: number): number =>
    cents ? random.int(low * 100, high * 100) / 100 : amountBetween(random, low, high);
  const subtotals: number[] = [];
  let row = 3;
  for (const group of groups) {
    const named = random.chance(0.5);
    if (named) put(sheet, row++, 1, `Subregio ${group.name}`);
    const rows: number[] = [];
    for (const gemeente of group.members) {
      put(sheet, row, 1, write(gemeente.name));
      put(sheet, row, 2, gemeente.inhabitants[2026], EURO);
      table.relate({ kind: "population", cell: at(row, 2), gemeente: gemeente.name, year: 2026 });
      const euros = amount(1_000, 80_000);
      table.amount(gemeente.name, euros, put(sheet, row, 3, euros, format));
      put(sheet, row, 4, amount(100, 9_000), format);
      if (random.chance(0.06)) sheet.hiddenRows.push(row);
      rows.push(row);
      table.dataRows.push(row++);
    }
    put(sheet, row, 1, `Subtotaal ${group.name}`);
    for (const column of [2, 3, 4])
      table.total(
        row,
        column,
        rows.map((line) => at(line, column)),
        column === 2 ? EURO : format,
      );
    subtotals.push(row++);
    if (random.chance(0.4)) row++;
  }
  put(sheet, row, 1, totalName(random));
  for (const column of [2, 3, 4])
    table.total(
      row,
      column,
      subtotals.map((line) => at(line, column)),
      column === 2 ? EURO : format,
    );
  table.range = `A2:D${row}`;
  return finish("subtotalsBelow", seed, random, [table]);
}

/** 8. Transposed: cost items down, gemeenten across, totals right and below. */
export function transposed(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 12));
  const write = spelling(random);
  const items = random.shuffle(COSTS).slice(0, random.int(3, 8));
  const sheet = newSheet("Kosten per gemeente");
  put(sheet, 1, 1, "Kosten per gemeente 2026");
  const [lastRow, lastColumn] = [items.length + 4, gemeenten.length + 2];
  const units: Record<string, Unit> = { A: "text" };
  for (let column = 2; column <= lastColumn; column++) units[columnLetter(column)] = "euro";
  const table = new TableDraft(sheet, { headingRows: [3], units });
  put(sheet, 3, 1, "Kostensoort");
  gemeenten.forEach((gemeente, index) => put(sheet, 3, index + 2, write(gemeente.name)));
  put(sheet, 3, lastColumn, "Totaal");
  items.forEach((item, index) => {
    const row = index + 4;
    put(sheet, row, 1, item);
    const cells = gemeenten.map((_, step) => put(sheet, row, step + 2, amountBetween(random, 200, 30_000), EURO_SIGN));
    table.total(row, lastColumn, cells, EURO_SIGN);
    table.dataRows.push(row);
  });
  put(sheet, lastRow, 1, totalName(random));
  for (let column = 2; column <= lastColumn; column++)
    table.total(
      lastRow,
      column,
      table.dataRows.map((row) => at(row, column)),
      EURO_SIGN,
    );
  table.relate({
    kind: "sum",
    total: at(lastRow, lastColumn),
    parts: gemeenten.map((_, step) => ({ cell: at(lastRow, step + 2), sign: 1 as const })),
  });
  gemeenten.forEach((gemeente, index) => {
    const cells = table.dataRows.map((row) => at(row, index + 2));
    const euros = cells.reduce((sum, cell) => sum + Number(present(sheet.cells[cell]).value), 0);
    table.amount(gemeente.name, euros, at(lastRow, index + 2));
  });
  table.range = `A3:${at(lastRow, lastColumn)}`;
  return finish("transposed", seed, random, [table]);
}
