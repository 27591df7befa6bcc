// Layouts 18 and 19: projects with hours and rates, and cost and cover with their balance.

import { finish, newSheet, put, TableDraft } from "./draft";
import { someGemeenten, spelling } from "./gemeenten";
import { type LayoutBook, present } from "./model";
import type { Random } from "./random";
import { COSTS, EURO, EURO_SIGN, totalName } from "./words";

/** 18. Several projects in one gemeente: code, year, hours, weeks, rate and costs; a total for each gemeente beside them. */
export function severalProjects(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(3, 7));
  const sheet = newSheet("Projecten");
  const units = { A: "code", B: "name", C: "text", D: "year", E: "hours", F: "weeks", G: "euro", H: "euro" } as const;
  const table = new TableDraft(sheet, { headingRows: [1], units });
  ["Projectcode", "Gemeente", "Project", "Jaar", "Uren p/w", "Weken", "Tarief", "Kosten"].forEach((text, index) =>
    put(sheet, 1, index + 1, text),
  );
  const rowsOf = new Map<string, number[]>();
  let row = 2;
  for (const gemeente of gemeenten) {
    for (const project of random.shuffle(COSTS).slice(0, random.int(1, 5))) {
      const [hours, weeks, rate] = [random.int(2, 36), random.int(10, 46), random.int(55, 110)];
      [`P${1000 + row * 7}`, gemeente.name, project, random.pick([2025, 2026]), hours, weeks].forEach((value, index) =>
        put(sheet, row, index + 1, value),
      );
      put(sheet, row, 7, rate, EURO_SIGN);
      const cell = table.calculate(row, 8, `E${row}*F${row}*G${row}`, EURO_SIGN);
      table.relate({ kind: "product", target: cell, factors: [`E${row}`, `F${row}`, `G${row}`], decimals: 0 });
      table.amount(gemeente.name, hours * weeks * rate, cell);
      rowsOf.set(gemeente.name, [...(rowsOf.get(gemeente.name) ?? []), row]);
      table.dataRows.push(row++);
    }
  }
  put(sheet, row, 1, totalName(random));
  const all = table.total(
    row,
    8,
    table.dataRows.map((line) => `H${line}`),
    EURO_SIGN,
  );
  table.range = `A1:H${row}`;
  const per = new TableDraft(sheet, { headingRows: [1], units: { J: "name", K: "euro" } });
  put(sheet, 1, 10, "Gemeente");
  put(sheet, 1, 11, "Kosten");
  gemeenten.forEach((gemeente, index) => {
    const line = index + 2;
    put(sheet, line, 10, gemeente.name);
    const parts = present(rowsOf.get(gemeente.name)).map((one) => ({ cell: `H${one}`, sign: 1 as const }));
    const cell = per.calculate(line, 11, `SUMIF(B$2:B$${row - 1},J${line},H$2:H$${row - 1})`, EURO_SIGN);
    per.relate({ kind: "sum", total: cell, parts });
    per.amount(gemeente.name, present(table.gemeenten[gemeente.name]), cell);
    per.dataRows.push(line);
  });
  const end = gemeenten.length + 2;
  put(sheet, end, 10, "Totaal");
  const total = per.total(
    end,
    11,
    per.dataRows.map((line) => `K${line}`),
    EURO_SIGN,
  );
  per.relate({ kind: "equal", cells: [total, all] });
  per.relate({ kind: "distinct", cells: per.dataRows.map((line) => `J${line}`) });
  per.range = `J1:K${end}`;
  return finish("severalProjects", seed, random, [table, per]);
}

/** 19. Costs on one sheet; SZW, Werkkamer and gemeenten that cover them on another, with the balance. */
export function costsAndCover(random: Random, seed: number): LayoutBook {
  const costs = newSheet("Kosten");
  const first = new TableDraft(costs, { headingRows: [1], units: { A: "text", B: "hours", C: "weeks", D: "euro", E: "euro" } });
  ["Uitvoeringsdienst", "uren p/w", "weken", "tarief", "kosten"].forEach((text, index) => put(costs, 1, index + 1, text));
  if (random.chance(0.2)) costs.hiddenColumns.push("C");
  const services = random
    .shuffle(["HBEL", "SDD", "Baanbrekers", "Avelingen", "Orionis", "Ferm Werk", "DZB", "Werkplein"])
    .slice(0, random.int(4, 8));
  let sum = 0;
  services.forEach((service, index) => {
    const row = index + 2;
    const values = [random.int(4, 36), 40, random.int(60, 95)] as const;
    put(costs, row, 1, service);
    values.forEach((value, step) => put(costs, row, step + 2, value));
    const target = first.calculate(row, 5, `B${row}*C${row}*D${row}`, EURO);
    first.relate({ kind: "product", target, factors: [`B${row}`, `C${row}`, `D${row}`], decimals: 0 });
    sum += values[0] * values[1] * values[2];
    first.dataRows.push(row);
  });
  const last = services.length + 2;
  put(costs, last, 1, "totaal");
  first.total(
    last,
    5,
    first.dataRows.map((row) => `E${row}`),
    EURO,
  );
  first.range = `A1:E${last}`;

  const sheet = newSheet("Dekking");
  const gemeenten = someGemeenten(random, random.int(5, 14));
  const write = spelling(random);
  const table = new TableDraft(sheet, { headingRows: [1], units: { A: "name", B: "euro" } });
  put(sheet, 1, 1, "Partij");
  put(sheet, 1, 2, "Bedrag");
  const [ministry, council] = [Math.floor(sum * 0.46), Math.floor(sum * 0.35)];
  put(sheet, 2, 1, "Ministerie van SZW");
  put(sheet, 2, 2, ministry, EURO_SIGN);
  put(sheet, 3, 1, "Werkkamer");
  put(sheet, 3, 2, council, EURO_SIGN);
  let left = sum - ministry - council;
  gemeenten.forEach((gemeente, index) => {
    const row = index + 4;
    const euros = index === gemeenten.length - 1 ? left : random.int(1, Math.floor((left * 2) / (gemeenten.length - index)) - 1);
    left -= euros;
    put(sheet, row, 1, write(gemeente.name));
    table.amount(gemeente.name, euros, put(sheet, row, 2, euros, EURO_SIGN));
  });
  const end = gemeenten.length + 4;
  for (let row = 2; row < end; row++) table.dataRows.push(row);
  put(sheet, end, 1, "Totaal dekking");
  const total = table.total(
    end,
    2,
    table.dataRows.map((row) => `B${row}`),
    EURO_SIGN,
  );
  table.relate({ kind: "equal", cells: [total, `Kosten!E${last}`] });
  put(sheet, end + 1, 1, "Totaal kosten");
  table.total(end + 1, 2, [`Kosten!E${last}`], EURO_SIGN);
  put(sheet, end + 2, 1, "Saldo");
  table.total(
    end + 2,
    2,
    [
      { cell: total, sign: 1 },
      { cell: `B${end + 1}`, sign: -1 },
    ],
    EURO_SIGN,
  );
  table.relate({ kind: "distinct", cells: table.dataRows.map((row) => `A${row}`) });
  table.range = `A1:B${end + 2}`;
  return finish("costsAndCover", seed, random, [first, table]);
}
