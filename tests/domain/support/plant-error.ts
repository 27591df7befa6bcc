import type { FindingKind } from "../../../src/domain/audit/finding";
import type { MadeTable } from "./made-table";
import type { Random } from "./random";

/** Where the error was put: row and column of the made table. */
export interface Planted {
  readonly kinds: readonly FindingKind[];
  readonly row: number;
  readonly column: number;
}

type Plant = (table: MadeTable, random: Random) => Planted | null;

const rowsOf = (table: MadeTable, kind: string): number[] => table.rows.flatMap((row, index) => (row.kind === kind ? [index] : []));
const amountColumns = (table: MadeTable): number[] => table.columns.flatMap(({ kind }, index) => (kind === "amount" ? [index] : []));
const hasAcross = (table: MadeTable): boolean => table.columns.some(({ kind }) => kind === "across");
const dutch = (value: number): string =>
  new Intl.NumberFormat("nl-NL", { minimumFractionDigits: Number.isInteger(value) ? 0 : 2 }).format(value);

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: MadeTable["rows"][number]["cells"][number];
  readonly value: number;
  readonly total: MadeTable["rows"][number]["cells"][number] | null;
}

/** The amount of a municipality, in a column of its own: in a table with totals across an error would show in two places. */
function spot(table: MadeTable, random: Random): Spot | null {
  if (hasAcross(table) || rowsOf(table, "subtotal").length > 0) return null;
  const row = random.of(rowsOf(table, "municipality"));
  const column = random.of(amountColumns(table));
  const cell = table.rows[row]?.cells[column];
  const [totalRow = -1] = rowsOf(table, "total");
  return cell && typeof cell.value === "number"
    ? { row, column, cell, value: cell.value, total: table.rows[totalRow]?.cells[column] ?? null }
    : null;
}

const typedOnly = (found: Spot | null): Spot | null => (found?.cell.formula === undefined ? found : null);
const round = (value: number) => Math.round(value * 100) / 100;

/** Each way in which a correct table is spoilt; null when the table has no place for it. */
export const plants: Readonly<Record<string, Plant>> = {
  copiedAmount(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found || !table.keyed || found.total?.formula) return null;
    const other = table.rows[random.of(rowsOf(table, "municipality"))]?.cells[found.column];
    if (!found.total || !other || typeof other.value !== "number" || Math.abs(other.value - found.value) < found.value * 0.2) return null;
    found.cell.value = other.value;
    return { kinds: ["copiedAmount"], row: found.row, column: found.column };
  },
  copiedUnderAFormula(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found || !table.keyed || found.total?.formula === undefined) return null;
    const other = table.rows[random.of(rowsOf(table, "municipality"))]?.cells[found.column];
    if (
      !other ||
      typeof other.value !== "number" ||
      Math.abs(other.value - found.value) < found.value * 0.2 ||
      typeof found.total.value !== "number"
    )
      return null;
    found.total.value = round(found.total.value + other.value - found.value);
    found.cell.value = other.value;
    return { kinds: ["copiedDeviation"], row: found.row, column: found.column };
  },
  wrongAmount(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found?.total || found.total.formula || found.value < 100) return null;
    const step = table.decimals
      ? round(random.integer(300, 9000) / 100)
      : random.integer(Math.ceil(found.value * 0.05) + 20, Math.ceil(found.value));
    found.cell.value = round(found.value + step);
    const [total = 0] = rowsOf(table, "total");
    return table.keyed
      ? { kinds: ["closingRow"], row: found.row, column: found.column }
      : { kinds: ["sumMismatch"], row: total, column: found.column };
  },
  deviatesUnderAFormula(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found || !table.keyed || found.total?.formula === undefined || typeof found.total.value !== "number" || found.value < 100)
      return null;
    const step = random.integer(Math.ceil(found.value * 0.1) + 5, Math.ceil(found.value * 0.6) + 5);
    found.cell.value = round(found.value + step);
    found.total.value = round(found.total.value + step);
    return { kinds: ["keyDeviation"], row: found.row, column: found.column };
  },
  swapped(table, random) {
    const found = typedOnly(spot(table, random));
    const row = random.of(rowsOf(table, "municipality"));
    const other = table.rows[row]?.cells[found?.column ?? 0];
    if (!found || !table.keyed || !other || typeof other.value !== "number" || Math.abs(other.value - found.value) < 50) return null;
    if (rowsOf(table, "municipality").length < 8) return null;
    [found.cell.value, other.value] = [other.value, found.value];
    return { kinds: ["swappedAmounts"], row: found.row, column: found.column };
  },
  asText(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found) return null;
    found.cell.value = random.of([(text: string) => text, (text: string) => `€ ${text}`, (text: string) => ` ${text} `])(
      dutch(found.value),
    );
    if (found.total?.formula && typeof found.total.value === "number") found.total.value = round(found.total.value - found.value);
    return { kinds: ["numbersAsText"], row: found.row, column: found.column };
  },
  overwritten(table, random) {
    const found = spot(table, random);
    if (found?.cell.formula !== "row" || !found.total || typeof found.total.value !== "number") return null;
    const value = round(found.value + random.integer(5, 5000));
    if (found.total.formula) found.total.value = round(found.total.value + value - found.value);
    delete found.cell.formula;
    found.cell.value = value;
    return { kinds: ["formulaOverwritten"], row: found.row, column: found.column };
  },
  errorInCell(table, random) {
    const found = spot(table, random);
    if (!found) return null;
    found.cell.value = random.of(["#N/A", "#REF!", "#VALUE!", "#DIV/0!"]);
    if (found.total?.formula) found.total.value = found.cell.value;
    return { kinds: ["errorCell"], row: found.row, column: found.column };
  },
  twice(table, random) {
    const found = typedOnly(spot(table, random));
    const row = table.rows[found?.row ?? -1];
    if (!found || !row || table.columns.some(({ kind }) => kind === "share")) return null;
    table.rows.splice(found.row + 1, 0, { ...row, cells: row.cells.map((cell) => ({ ...cell })) });
    const [total = -1] = rowsOf(table, "total");
    table.rows[total]?.cells.forEach((cell, column) => {
      const again = row.cells[column]?.value;
      if (cell.formula && typeof cell.value === "number" && typeof again === "number") cell.value = round(cell.value + again);
    });
    return { kinds: ["doubleMunicipality"], row: found.row + 1, column: amountColumns(table)[0] ?? 0 };
  },
  missing(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found || !table.keyed || table.columns.length > 1 || found.total?.formula || rowsOf(table, "municipality").length < 6) return null;
    table.rows.splice(found.row, 1);
    return { kinds: ["missingMunicipalities"], row: rowsOf(table, "municipality")[0] ?? 0, column: 0 };
  },
  wrongSign(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found || found.value === 0 || rowsOf(table, "municipality").length < 5) return null;
    found.cell.value = -found.value;
    if (found.total?.formula && typeof found.total.value === "number") found.total.value = round(found.total.value - 2 * found.value);
    return { kinds: ["negativeAmount", "keyDeviation"], row: found.row, column: found.column };
  },
  totalOfOtherYear(table, random) {
    const columns = amountColumns(table);
    const [total = -1] = rowsOf(table, "total");
    if (columns.length < 2 || hasAcross(table) || total < 0) return null;
    const column = random.of(columns);
    const other = random.of(columns.filter((one) => one !== column));
    const cell = table.rows[total]?.cells[column];
    const from = table.rows[total]?.cells[other];
    if (!cell || !from || cell.formula) return null;
    cell.value = from.value;
    return { kinds: ["totalOfOther"], row: total, column };
  },
  allAsText(table, random) {
    const column = random.of(amountColumns(table));
    const typed = table.rows.flatMap((row, index) =>
      row.cells[column]?.formula === undefined && typeof row.cells[column]?.value === "number" ? [index] : [],
    );
    const [first] = typed;
    if (first === undefined || typed.length < 3 || hasAcross(table) || table.rows.some((row) => row.cells[column]?.formula)) return null;
    for (const index of typed) {
      const cell = table.rows[index]?.cells[column];
      if (cell) cell.value = `€ ${dutch(Number(cell.value))}`;
    }
    return { kinds: ["numbersAsText"], row: first, column };
  },
  wrongSubtotal(table, random) {
    const row = random.of([...rowsOf(table, "subtotal"), -1]);
    const column = random.of(amountColumns(table));
    const cell = table.rows[row]?.cells[column];
    if (!cell || typeof cell.value !== "number" || cell.formula || table.municipalSum || hasAcross(table)) return null;
    cell.value = round(cell.value + random.integer(300, 9000));
    return { kinds: ["sumMismatch", "wrongTotal"], row, column };
  },
  countsSubtotals(table, random) {
    const column = random.of(amountColumns(table));
    const [total = -1] = rowsOf(table, "total");
    const cell = table.rows[total]?.cells[column];
    const subtotals = rowsOf(table, "subtotal").map((row) => Number(table.rows[row]?.cells[column]?.value));
    if (!cell || typeof cell.value !== "number" || subtotals.length === 0 || table.municipalSum || hasAcross(table)) return null;
    cell.value = round(cell.value + subtotals.reduce((sum, value) => sum + value, 0));
    if (cell.formula) cell.formula = "sumOfAll";
    return { kinds: ["totalCountsTotals"], row: total, column };
  },
  swappedShares(table, random) {
    const column = table.columns.findIndex(({ kind }) => kind === "share");
    const [row, other] = [random.of(rowsOf(table, "municipality")), random.of(rowsOf(table, "municipality"))];
    const [one, two] = [table.rows[row]?.cells[column], table.rows[other]?.cells[column]];
    if (
      !one ||
      !two ||
      one.formula ||
      typeof one.value !== "number" ||
      typeof two.value !== "number" ||
      Math.abs(one.value - two.value) < 0.01
    )
      return null;
    if (table.rows.filter(({ kind }) => kind === "municipality" || kind === "contribution").length < 8) return null;
    [one.value, two.value] = [two.value, one.value];
    return { kinds: ["shareDiffers"], row: Math.min(row, other), column };
  },
  inhabitantsOfOtherYear(table) {
    const column = table.columns.findIndex(({ kind }) => kind === "inhabitants");
    const [row = -1] = rowsOf(table, "municipality");
    const heading = table.columns[column];
    if (!heading || row < 0) return null;
    table.columns[column] = { ...heading, heading: `${String(heading.heading)} 1-1-${String(table.year - 2)}` };
    return { kinds: ["inhabitantsOfOtherYear"], row, column };
  },
  wrongTotal(table, random) {
    const found = spot(table, random);
    const [total = -1] = rowsOf(table, "total");
    if (!found?.total || found.total.formula || typeof found.total.value !== "number" || table.columns.some(({ kind }) => kind === "share"))
      return null;
    found.total.value = round(found.total.value + random.integer(200, 20_000));
    return { kinds: table.keyed ? ["wrongTotal"] : ["sumMismatch"], row: total, column: found.column };
  },
  sumWithoutARow(table, random) {
    const found = spot(table, random);
    const [total = -1] = rowsOf(table, "total");
    const first = table.rows[0]?.cells[found?.column ?? -1];
    if (found?.total?.formula !== "sum" || typeof found.total.value !== "number" || typeof first?.value !== "number") return null;
    found.total.formula = "sumWithoutFirst";
    found.total.value = round(found.total.value - first.value);
    return { kinds: ["totalSkipsRows"], row: total, column: found.column };
  },
  wrongRounding(table, random) {
    const found = typedOnly(spot(table, random));
    if (!found || table.decimals || rowsOf(table, "municipality").length < 6) return null;
    const step = random.integer(5, 45) / 100;
    found.cell.value = round(found.value + step);
    if (found.total?.formula && typeof found.total.value === "number") found.total.value = round(found.total.value + step);
    return { kinds: ["wrongRounding"], row: found.row, column: found.column };
  },
  notHundred(table, random) {
    const column = table.columns.findIndex(({ kind }) => kind === "share");
    const [total = -1] = rowsOf(table, "total");
    const row = random.of(rowsOf(table, "municipality"));
    const cell = table.rows[row]?.cells[column];
    if (column < 0 || !cell || cell.formula || typeof cell.value !== "number") return null;
    cell.value = Math.round((cell.value + random.integer(30, 90) / 1000) * 1000) / 1000;
    return { kinds: ["percentagesNotHundred"], row: total, column };
  },
  otherInhabitants(table, random) {
    const column = table.columns.findIndex(({ kind }) => kind === "inhabitants");
    const row = random.of(rowsOf(table, "municipality"));
    const [total = -1] = rowsOf(table, "total");
    const cell = table.rows[row]?.cells[column];
    const sum = table.rows[total]?.cells[column];
    if (!cell || typeof cell.value !== "number" || (sum && !sum.formula)) return null;
    if (rowsOf(table, "subtotal").length > 0 || table.keyed) return null;
    const step = random.integer(50, 3000);
    cell.value += step;
    if (sum && typeof sum.value === "number") sum.value += step;
    return { kinds: ["inhabitantsDiffer"], row, column };
  },
};
