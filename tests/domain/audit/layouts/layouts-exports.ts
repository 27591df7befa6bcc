// Layouts 11 and 12: amounts as Dutch text, and journal lines out of an accounting system.

import { finish, newSheet, put, TableDraft } from "./draft";
import { dutchText, TEXT_STYLES, type TextStyle } from "./dutch";
import { someGemeenten, spelling } from "./gemeenten";
import { at, type LayoutBook, type Part, present } from "./model";
import type { Random } from "./random";
import { amountBetween, CENTS, totalName } from "./words";

/** 11. Every amount is text: "4.850,00-", "(1.257,00)", "€ 1.257,-", with plain or non-breaking spaces. */
export function textAmounts(random: Random, seed: number): LayoutBook {
  const gemeenten = someGemeenten(random, random.int(5, 25));
  const write = spelling(random);
  const style = random.pick(TEXT_STYLES);
  const sheet = newSheet("Afrekening");
  put(sheet, 1, 1, "Afrekening deelnemers (uitdraai financieel systeem)");
  const table = new TableDraft(sheet, { headingRows: [3], units: { A: "name", B: "euro", C: "euro", D: "euro" }, rowsCanChange: true });
  ["Gemeente", "Voorschot", "Werkelijk", "Te verrekenen"].forEach((text, index) => put(sheet, 3, index + 1, text));
  const sums = [0, 0, 0];
  const line = (row: number, cents: number[]): string[] =>
    cents.map((one, index) => put(sheet, row, index + 2, dutchText(one, style, random), "@"));
  const difference = (row: number): void =>
    table.relate({
      kind: "sum",
      total: `D${row}`,
      parts: [
        { cell: `C${row}`, sign: 1 },
        { cell: `B${row}`, sign: -1 },
      ],
    });
  gemeenten.forEach((gemeente, index) => {
    const row = index + 4;
    const whole = style === "euroDash" || style === "plain" ? 100 : 1;
    const paid = Math.floor((amountBetween(random, 900, 60_000) * 100) / whole) * whole;
    const real = paid + random.int(-9_000, 9_000) * (whole === 100 ? 100 : 37);
    const cents = [paid, Math.max(real, 0), Math.max(real, 0) - paid];
    cents.forEach((one, step) => (sums[step] = (sums[step] ?? 0) + one));
    put(sheet, row, 1, write(gemeente.name));
    const cells = line(row, cents);
    table.amount(gemeente.name, present(cents[1]) / 100, present(cells[1]));
    difference(row);
    table.dataRows.push(row);
  });
  const last = gemeenten.length + 4;
  put(sheet, last, 1, totalName(random));
  line(last, sums);
  difference(last);
  for (const letter of ["B", "C", "D"]) {
    table.relate({ kind: "sum", total: `${letter}${last}`, parts: table.dataRows.map((row) => ({ cell: `${letter}${row}`, sign: 1 })) });
  }
  table.relate({ kind: "distinct", cells: table.dataRows.map((row) => `A${row}`) });
  table.range = `A3:D${last}`;
  return finish("textAmounts", seed, random, [table], "typed");
}

const ACCOUNTS: [number, string][] = [
  [41100, "Salarissen"],
  [43010, "Inhuur derden"],
  [43500, "Huisvesting"],
  [44200, "Licenties"],
  [80100, "Bijdrage gemeenten"],
  [82000, "Subsidie SZW"],
];

/** 12. Journal lines with a D/C column, with debet and credit columns, or with the minus behind the amount as text. */
export function journalLines(random: Random, seed: number): LayoutBook {
  const sheet = newSheet("Journaalposten");
  const form = random.pick(["sign", "columns", "minusBehind"] as const);
  const count = random.int(6, 40);
  const heading = random.int(1, 3);
  if (heading > 1) put(sheet, 1, 1, "Administratie 01 - boekjaar 2026 - periode 1 t/m 12");
  const heads = [
    "Datum",
    "Boekstuk",
    "Grootboek",
    "Omschrijving",
    ...(form === "columns" ? ["Debet", "Credit"] : form === "sign" ? ["Bedrag", "D/C"] : ["Bedrag"]),
  ];
  heads.forEach((text, index) => put(sheet, heading, index + 1, text));
  const table = new TableDraft(sheet, {
    headingRows: [heading],
    units: {
      A: "date",
      B: "code",
      C: "code",
      D: "text",
      E: "euro",
      ...(form === "columns" ? { F: "euro" as const } : form === "sign" ? { F: "sign" as const } : {}),
    },
    rowsCanChange: form === "minusBehind",
  });
  const lines = Array.from({ length: count }, () => ({ cents: random.int(5_000, 2_500_000), credit: random.chance(0.4) }));
  present(lines[0]).credit = false;
  present(lines[1]).credit = true;
  lines.forEach(({ cents, credit }, index) => {
    const row = heading + 1 + index;
    const [account, text] = random.pick(credit ? ACCOUNTS.slice(4) : ACCOUNTS.slice(0, 4));
    put(sheet, row, 1, 46023 + index * 3 + random.int(0, 2), "dd-mm-yyyy");
    put(sheet, row, 2, 260001 + index);
    put(sheet, row, 3, account);
    put(sheet, row, 4, text);
    if (form === "columns") put(sheet, row, credit ? 6 : 5, cents / 100, CENTS);
    else if (form === "minusBehind") put(sheet, row, 5, dutchText(credit ? -cents : cents, "minusBehind", random));
    else {
      put(sheet, row, 5, cents / 100, CENTS);
      put(sheet, row, 6, credit ? "C" : "D");
    }
    table.dataRows.push(row);
  });
  const last = heading + count + 1;
  const column = (letter: string): string[] => table.dataRows.map((row) => `${letter}${row}`);
  if (form === "minusBehind") {
    const total = lines.reduce((sum, { cents, credit }) => sum + (credit ? -cents : cents), 0);
    put(sheet, last, 4, "Saldo");
    put(sheet, last, 5, dutchText(total, "minusBehind" satisfies TextStyle, random));
    table.relate({ kind: "sum", total: `E${last}`, parts: column("E").map((cell): Part => ({ cell, sign: 1 })) });
    table.range = `A${heading}:E${last}`;
    return finish("journalLines", seed, random, [table], "typed");
  }
  if (form === "columns") {
    put(sheet, last, 4, "Totaal");
    for (const letter of ["E", "F"]) {
      table.total(last, letter.charCodeAt(0) - 64, column(letter), CENTS);
    }
    put(sheet, last + 1, 4, "Saldo (debet min credit)");
    table.total(
      last + 1,
      5,
      [
        { cell: `E${last}`, sign: 1 },
        { cell: `F${last}`, sign: -1 },
      ],
      CENTS,
    );
    table.range = `A${heading}:${at(last + 1, 6)}`;
    return finish("journalLines", seed, random, [table]);
  }
  const [amounts, signs] = [`E${heading + 1}:E${last - 1}`, `F${heading + 1}:F${last - 1}`];
  (["D", "C"] as const).forEach((sign, index) => {
    put(sheet, last + index, 4, sign === "D" ? "Totaal debet" : "Totaal credit");
    const total = table.calculate(last + index, 5, `SUMIF(${signs},"${sign}",${amounts})`, CENTS);
    table.relate({ kind: "ledger", total, amounts: column("E"), signs: column("F"), counts: sign });
  });
  put(sheet, last + 2, 4, "Saldo");
  table.total(
    last + 2,
    5,
    [
      { cell: `E${last}`, sign: 1 },
      { cell: `E${last + 1}`, sign: -1 },
    ],
    CENTS,
  );
  table.range = `A${heading}:F${last + 2}`;
  return finish("journalLines", seed, random, [table]);
}
