import { apportion } from "../../../src/domain/apportion/apportion";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { municipalitiesOfRegion } from "../../../src/domain/population/municipalities-of-region";
import type { Typed } from "./audit-grid";
import type { Random } from "./random";

export type MadeRowKind = "contribution" | "municipality" | "subtotal" | "total";

export interface MadeCell {
  value: number | string;
  /** "row": a copy of one formula in every row; "sum": over its group. */
  formula?: "row" | "sum" | "sumWithoutFirst";
}

export interface MadeRow {
  readonly kind: MadeRowKind;
  readonly label: string;
  readonly cells: MadeCell[];
}

export interface MadeColumn {
  readonly heading: string | number;
  readonly kind: "amount" | "inhabitants" | "share" | "across";
  readonly format: string;
}

/** A table as people make them, before it is laid out in cells; tests change it to plant an error. */
export interface MadeTable {
  rows: MadeRow[];
  columns: MadeColumn[];
  /** The amounts of municipalities follow their inhabitants. */
  keyed: boolean;
  transposed: boolean;
  title: boolean;
  gap: boolean;
  decimals: 0 | 2;
}

const sum = (values: readonly number[]): number => Math.round(values.reduce((total, value) => total + value * 100, 0)) / 100;

/** A correct table: everything adds up and follows what it says. */
export function madeTable(random: Random, population: PopulationTable): MadeTable {
  const year = random.of(population.years);
  let municipal: ReturnType<typeof municipalitiesOfRegion> = [];
  while (municipal.length < 5) municipal = municipalitiesOfRegion(population, random.of(population.regions).name, year);
  const weights = municipal.map(({ inhabitants }) => Number(inhabitants));
  const decimals = random.chance(0.25) ? 2 : 0;
  const keyed = random.chance(0.7);
  const contributions = random.integer(0, 3);
  const years = random.chance(0.4) ? random.integer(2, 4) : 1;
  const grouped = random.chance(0.3) && municipal.length >= 6;
  const formulas = random.chance(0.4);
  const amountColumns = Array.from({ length: years }, () => {
    const shared = random.integer(20_000, 900_000) + (decimals ? random.integer(0, 99) / 100 : 0);
    const unit = decimals ? 0.01 : 1;
    const own = keyed ? weights : weights.map(() => random.integer(1000, 90_000));
    return {
      contributions: Array.from({ length: contributions }, () => random.integer(1, 400) * 250),
      amounts: apportion({ amount: shared, weights: own, unit }),
    };
  });
  const format = decimals ? "#,##0.00" : "#,##0";
  const withInhabitants = random.chance(0.4);
  const across = years > 1 && random.chance(0.5);
  const withShare = years === 1 && random.chance(0.4);
  const typedTotals = random.chance(0.5);
  const firstYear = random.integer(2015, 2026);
  const columns: MadeColumn[] = [
    ...(withInhabitants ? [{ heading: "Inwoners", kind: "inhabitants", format: "#,##0" } as const] : []),
    ...amountColumns.map((_, index): MadeColumn => ({ heading: years === 1 ? random.of(["Bedrag", "Bijdrage (€)", "Kosten"]) : random.chance(0.5) ? firstYear + index : `Begroting ${String(firstYear + index)}`, kind: "amount", format })),
    ...(across ? [{ heading: "Totaal", kind: "across", format } as const] : []),
    ...(withShare ? [{ heading: "Aandeel", kind: "share", format: "0.0%" } as const] : []),
  ];
  const bodyFormula = formulas ? ({ formula: "row" } as const) : {};
  const sumFormula = typedTotals ? {} : ({ formula: "sum" } as const);
  const grand = sum(amountColumns.flatMap((one) => [...one.contributions, ...one.amounts]));
  const rowOf = (kind: MadeRowKind, label: string, inhabitants: number | null, amounts: readonly number[]): MadeRow => {
    const isSum = kind === "total" || kind === "subtotal";
    const own = isSum ? sumFormula : kind === "municipality" ? bodyFormula : {};
    return {
      kind,
      label,
      cells: [
        ...(withInhabitants ? [inhabitants === null ? { value: "" } : { value: inhabitants, ...(isSum ? sumFormula : {}) }] : []),
        ...amounts.map((value) => ({ value, ...own })),
        ...(across ? [{ value: sum(amounts), ...own }] : []),
        ...(withShare ? [{ value: Math.round((1000 * (amounts[0] ?? 0)) / grand) / 1000, ...own }] : []),
      ],
    };
  };
  const body = [
    ...Array.from({ length: contributions }, (_, index) => rowOf("contribution", ["Ministerie van SZW", "Werkkamer", "Provincie"][index] ?? "", null, amountColumns.map((one) => one.contributions[index] ?? 0))),
  ];
  const groupSize = grouped ? Math.ceil(municipal.length / random.integer(2, 3)) : municipal.length;
  const word = random.of(["Subtotaal", "Totaal"]);
  for (let start = 0; start < municipal.length; start += groupSize) {
    const group = municipal.slice(start, start + groupSize).map((one, offset) => ({ one, amounts: amountColumns.map(({ amounts }) => amounts[start + offset] ?? 0) }));
    body.push(...group.map(({ one, amounts }) => rowOf("municipality", one.municipality.name, one.inhabitants, amounts)));
    if (grouped) {
      // A first group starts after the contributions, which are above it.
      const inGroup = (index: number) => sum([...(start === 0 ? (amountColumns[index]?.contributions ?? []) : []), ...group.map(({ amounts }) => amounts[index] ?? 0)]);
      body.push(rowOf("subtotal", `${word} ${random.of(["dienst", "HBEL", "cluster"])} ${String(start + 1)}`, sum(group.map(({ one }) => one.inhabitants)), amountColumns.map((_, index) => inGroup(index))));
    }
  }
  const withTotal = grouped || withShare || random.chance(0.85);
  const total = rowOf("total", grouped ? "Eindtotaal" : random.of(["Totaal", "Totaal:", "TOTAAL", "Totaal kosten", "Som"]), sum(weights), amountColumns.map((one) => sum([...one.contributions, ...one.amounts])));
  const rows = withTotal ? [...body, total] : body;
  return { rows, columns, keyed, transposed: random.chance(0.2), title: random.chance(0.5), gap: withTotal && random.chance(0.2), decimals };
}

/** Where a row and column of the table stand when it is laid out. */
export function placeIn(table: MadeTable, row: number, column: number): { row: number; column: number } {
  const down = (table.title ? 2 : 0) + 1 + row + (table.gap && row === table.rows.length - 1 ? 1 : 0);
  return table.transposed ? { row: column + 1, column: down } : { row: down, column: column + 1 };
}

const a1 = ({ row, column }: { row: number; column: number }): string => `${String.fromCharCode(65 + Math.floor(column / 26) - 1).replace("@", "")}${String.fromCharCode(65 + (column % 26))}${String(row + 1)}`;

function formulaOf(table: MadeTable, row: number, column: number, kind: NonNullable<MadeCell["formula"]>): string {
  if (kind === "row") return `=${a1(placeIn(table, row, 40))}*2`;
  const { kind: rowKind } = table.rows[row] ?? { kind: "total" };
  const above = table.rows.slice(0, row);
  const from = rowKind === "subtotal" ? above.findLastIndex((one) => one.kind === "subtotal") + 1 : 0;
  const subtotals = above.flatMap((one, index) => (one.kind === "subtotal" ? [a1(placeIn(table, index, column))] : []));
  if (rowKind === "total" && subtotals.length > 0) return `=${subtotals.join("+")}`;
  return `=SUM(${a1(placeIn(table, from + (kind === "sumWithoutFirst" ? 1 : 0), column))}:${a1(placeIn(table, row - 1, column))})`;
}

/** The cells of the sheet, from A1. */
export function laidOut(table: MadeTable): Typed[][] {
  const empty = (): Typed[] => [];
  const cells: Typed[][] = [];
  const put = (at: { row: number; column: number }, typed: Typed) => {
    const line = (cells[at.row] ??= empty());
    while (line.length < at.column) line.push("");
    line[at.column] = typed;
  };
  const headingAt = (column: number) => {
    const place = placeIn(table, 0, column);
    return table.transposed ? { row: place.row, column: place.column - 1 } : { row: place.row - 1, column: place.column };
  };
  put(headingAt(-1), "Partij");
  table.columns.forEach(({ heading }, column) => put(headingAt(column), heading));
  table.rows.forEach((row, index) => {
    put(placeIn(table, index, -1), row.label);
    row.cells.forEach(({ value, formula }, column) =>
      put(placeIn(table, index, column), typeof value === "string" && formula === undefined ? value : { value, format: table.columns[column]?.format ?? "General", ...(formula && { formula: formulaOf(table, index, column, formula) }) }),
    );
  });
  if (table.title && !table.transposed) put({ row: 0, column: 0 }, "Verdeling van de kosten over de partijen");
  return Array.from({ length: cells.length }, (_, row) => cells[row] ?? []);
}
