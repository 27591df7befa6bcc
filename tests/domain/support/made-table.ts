import { apportion } from "../../../src/domain/number/apportion/apportion";
import type { PopulationTable } from "../../../src/domain/population/population-table";
import { municipalitiesOfRegion } from "../../../src/domain/population/regions";
import type { Typed } from "./audit-grid";
import type { Random } from "./random";
import { dutchWords, englishWords, type TableWords } from "./table-words";

export type MadeRowKind = "contribution" | "municipality" | "subtotal" | "total";

export interface MadeCell {
  value: number | string;
  /** "row": a copy of one formula in every row; "sum": over its group; "sumOfAll": also over the subtotals. */
  formula?: "row" | "sum" | "sumWithoutFirst" | "sumOfAll";
}

export interface MadeRow {
  readonly kind: MadeRowKind;
  readonly label: string;
  readonly cells: MadeCell[];
}

export interface MadeColumn {
  readonly heading: string | number;
  readonly kind: "amount" | "inhabitants" | "hours" | "rate" | "share" | "across";
  readonly format: string;
}

/** A table as people make them, before it is laid out in cells; tests change it to plant an error. */
export interface MadeTable {
  rows: MadeRow[];
  columns: MadeColumn[];
  /** The amounts of municipalities follow their inhabitants, or their hours. */
  keyed: boolean;
  year: number;
  transposed: boolean;
  title: boolean;
  gap: boolean;
  decimals: 0 | 2;
  /** A sum of the municipalities alone, between the contributions and the total. */
  municipalSum: "above" | "below" | null;
  /** Columns in front of the names. */
  lead: ("number" | "code")[];
  codes: ReadonlyMap<string, string>;
  /** A row with units below the headings. */
  units: boolean;
  footer: string | null;
  words: TableWords;
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
  const words = random.chance(0.3) ? englishWords : dutchWords;
  const byHours = keyed && random.chance(0.3);
  const hours = weights.map(() => random.integer(2, 60));
  const contributions = random.integer(0, 3);
  const municipalSum = contributions > 0 && random.chance(0.3) ? random.of(["above", "below"] as const) : null;
  const years = random.chance(0.4) ? random.integer(2, 4) : 1;
  const grouped = municipalSum === null && random.chance(0.3) && municipal.length >= 6;
  const formulas = random.chance(0.4);
  const amountColumns = Array.from({ length: years }, () => {
    const shared = random.integer(20_000, 900_000) + (decimals ? random.integer(0, 99) / 100 : 0);
    const unit = decimals ? 0.01 : 1;
    const own = byHours ? hours : keyed ? weights : weights.map(() => random.integer(1000, 90_000));
    return {
      contributions: Array.from({ length: contributions }, () => random.integer(1, 400) * 250),
      amounts: apportion({ amount: shared, weights: own, unit }),
    };
  });
  const format = decimals ? "#,##0.00" : "#,##0";
  const withInhabitants = random.chance(0.4);
  const across = years > 1 && random.chance(0.5);
  const withShare = years === 1 && random.chance(0.4);
  const withRate = random.chance(0.15);
  const heading = random.of(words.amount);
  const naming = random.of(["", "", "Gemeente ", "Gem. "]);
  const typedTotals = random.chance(0.5);
  const firstYear = random.integer(2015, 2026);
  const columns: MadeColumn[] = [
    ...(withInhabitants ? [{ heading: random.of(words.inhabitants), kind: "inhabitants", format: "#,##0" } as const] : []),
    ...(byHours ? [{ heading: words.hours, kind: "hours", format: "#,##0" } as const] : []),
    ...(withRate ? [{ heading: words.rate, kind: "rate", format: "#,##0.00" } as const] : []),
    ...amountColumns.map((_, index): MadeColumn => ({
      heading: years === 1 ? heading : random.chance(0.5) ? firstYear + index : `${words.plan} ${String(firstYear + index)}`,
      kind: "amount",
      format,
    })),
    ...(across ? [{ heading: words.across, kind: "across", format } as const] : []),
    ...(withShare ? [{ heading: words.share, kind: "share", format: "0.0%" } as const] : []),
  ];
  const bodyFormula = formulas ? ({ formula: "row" } as const) : {};
  const sumFormula = typedTotals ? {} : ({ formula: "sum" } as const);
  const grand = sum(amountColumns.flatMap((one) => [...one.contributions, ...one.amounts]));
  const rowOf = (
    kind: MadeRowKind,
    label: string,
    { inhabitants, hours: worked }: { inhabitants: number | null; hours: number | null },
    amounts: readonly number[],
  ): MadeRow => {
    const isSum = kind === "total" || kind === "subtotal";
    const own = isSum ? sumFormula : kind === "municipality" ? bodyFormula : {};
    return {
      kind,
      label,
      cells: [
        ...(withInhabitants ? [inhabitants === null ? { value: "" } : { value: inhabitants, ...(isSum ? sumFormula : {}) }] : []),
        ...(byHours ? [worked === null ? { value: "" } : { value: worked, ...(isSum ? sumFormula : {}) }] : []),
        ...(withRate ? [{ value: 75 }] : []),
        ...amounts.map((value) => ({ value, ...own })),
        ...(across ? [{ value: sum(amounts), ...own }] : []),
        ...(withShare ? [{ value: Math.round((1000 * (amounts[0] ?? 0)) / grand) / 1000, ...own }] : []),
      ],
    };
  };
  const nothing = { inhabitants: null, hours: null };
  const together = { inhabitants: sum(weights), hours: sum(hours) };
  const sumOfMunicipalities = rowOf(
    "subtotal",
    random.of(words.municipalities),
    together,
    amountColumns.map(({ amounts }) => sum(amounts)),
  );
  const body = [
    ...Array.from({ length: contributions }, (_, index) =>
      rowOf(
        "contribution",
        words.contributions[index] ?? "",
        nothing,
        amountColumns.map((one) => one.contributions[index] ?? 0),
      ),
    ),
  ];
  if (municipalSum === "above") body.push(sumOfMunicipalities);
  const groupSize = grouped ? Math.ceil(municipal.length / random.integer(2, 3)) : municipal.length;
  const word = random.of(words.subtotal);
  for (let start = 0; start < municipal.length; start += groupSize) {
    const group = municipal.slice(start, start + groupSize).map((one, offset) => ({
      one,
      hours: hours[start + offset] ?? 0,
      amounts: amountColumns.map(({ amounts }) => amounts[start + offset] ?? 0),
    }));
    body.push(
      ...group.map(({ one, hours: worked, amounts }) =>
        rowOf("municipality", naming + one.municipality.name, { inhabitants: one.inhabitants, hours: worked }, amounts),
      ),
    );
    if (grouped) {
      // A first group starts after the contributions, which are above it.
      const inGroup = (index: number) =>
        sum([...(start === 0 ? (amountColumns[index]?.contributions ?? []) : []), ...group.map(({ amounts }) => amounts[index] ?? 0)]);
      body.push(
        rowOf(
          "subtotal",
          `${word} ${random.of(words.groups)} ${String(start + 1)}`,
          { inhabitants: sum(group.map(({ one }) => one.inhabitants)), hours: sum(group.map((one) => one.hours)) },
          amountColumns.map((_, index) => inGroup(index)),
        ),
      );
    }
  }
  if (municipalSum === "below") body.push(sumOfMunicipalities);
  const withTotal = grouped || municipalSum !== null || withShare || random.chance(0.85);
  const total = rowOf(
    "total",
    grouped ? words.grandTotal : random.of(words.total),
    together,
    amountColumns.map((one) => sum([...one.contributions, ...one.amounts])),
  );
  const rows = withTotal ? [...body, total] : body;
  const transposed = random.chance(0.2);
  return {
    rows,
    columns,
    keyed,
    year,
    transposed,
    title: random.chance(0.5),
    gap: withTotal && random.chance(0.2),
    decimals,
    municipalSum,
    lead: transposed ? [] : random.of([[], [], ["number"], ["code"], ["number", "code"]]),
    codes: new Map(municipal.map(({ municipality: { name, code } }) => [naming + name, code])),
    units: !transposed && columns.every(({ heading: one }) => typeof one === "string" && !one.includes("(")) && random.chance(0.2),
    footer: !transposed && random.chance(0.2) ? words.footer : null,
    words,
  };
}

/** Where a row and column of the table stand when it is laid out. */
export function placeIn(table: MadeTable, row: number, column: number): { row: number; column: number } {
  const down = (table.title ? 2 : 0) + (table.units ? 2 : 1) + row + (table.gap && row === table.rows.length - 1 ? 1 : 0);
  return table.transposed ? { row: column + 1, column: down } : { row: down, column: column + 1 + table.lead.length };
}

const a1 = ({ row, column }: { row: number; column: number }): string =>
  `${String.fromCharCode(65 + Math.floor(column / 26) - 1).replace("@", "")}${String.fromCharCode(65 + (column % 26))}${String(row + 1)}`;

function formulaOf(table: MadeTable, row: number, column: number, kind: NonNullable<MadeCell["formula"]>): string {
  if (kind === "row") return `=${a1(placeIn(table, row, 40))}*2`;
  const { kind: rowKind } = table.rows[row] ?? { kind: "total" };
  const above = table.rows.slice(0, row);
  if (table.municipalSum) return sumBesideContributions(table, row, column, kind);
  const from = rowKind === "subtotal" ? above.findLastIndex((one) => one.kind === "subtotal") + 1 : 0;
  const subtotals = above.flatMap((one, index) => (one.kind === "subtotal" ? [a1(placeIn(table, index, column))] : []));
  if (rowKind === "total" && subtotals.length > 0 && kind !== "sumOfAll") return `=${subtotals.join("+")}`;
  return `=SUM(${a1(placeIn(table, from + (kind === "sumWithoutFirst" ? 1 : 0), column))}:${a1(placeIn(table, row - 1, column))})`;
}

/** The municipalities are summed by a row of their own, which the total adds to the contributions. */
function sumBesideContributions(table: MadeTable, row: number, column: number, kind: NonNullable<MadeCell["formula"]>): string {
  const rowsOf = (wanted: MadeRowKind) => table.rows.flatMap((one, index) => (one.kind === wanted ? [index] : []));
  const cell = (index: number) => a1(placeIn(table, index, column));
  const municipal = rowsOf("municipality");
  if (table.rows[row]?.kind === "subtotal") return `=SUM(${cell(municipal[0] ?? 0)}:${cell(municipal.at(-1) ?? 0)})`;
  const parts = [...rowsOf("contribution"), ...rowsOf("subtotal")].slice(kind === "sumWithoutFirst" ? 1 : 0);
  return `=${parts.map(cell).join("+")}`;
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
    return table.transposed
      ? { row: place.row, column: place.column - 1 }
      : { row: place.row - (table.units ? 2 : 1), column: place.column };
  };
  put(headingAt(-1), table.words.label[table.rows.length % table.words.label.length] ?? "");
  table.columns.forEach(({ heading, kind }, column) => {
    put(headingAt(column), heading);
    if (table.units)
      put(
        { ...headingAt(column), row: headingAt(column).row + 1 },
        kind === "amount" || kind === "across" || kind === "rate"
          ? table.words.units.amount
          : kind === "share"
            ? "%"
            : table.words.units.number,
      );
  });
  table.lead.forEach((lead, at) => {
    put({ row: headingAt(-1).row, column: at }, lead === "number" ? "Nr" : "Code");
    table.rows.forEach((row, index) => {
      const code = table.codes.get(row.label);
      if (row.kind === "municipality" || lead === "number")
        put({ row: placeIn(table, index, -1).row, column: at }, row.kind === "total" ? "" : lead === "number" ? index + 1 : (code ?? ""));
    });
  });
  table.rows.forEach((row, index) => {
    put(placeIn(table, index, -1), row.label);
    row.cells.forEach(({ value, formula }, column) =>
      put(
        placeIn(table, index, column),
        typeof value === "string" && formula === undefined
          ? value
          : {
              value,
              format: table.columns[column]?.format ?? "General",
              ...(formula && { formula: formulaOf(table, index, column, formula) }),
            },
      ),
    );
  });
  if (table.title && !table.transposed) put({ row: 0, column: 0 }, table.words.title);
  if (table.footer) put({ row: cells.length, column: table.lead.length }, table.footer);
  return Array.from({ length: cells.length }, (_, row) => cells[row] ?? []);
}
