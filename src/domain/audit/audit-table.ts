import type { PopulationTable } from "../population/population-table";
import { checkFormulaResults, checkHidden, checkNegatives, checkNumbersAsText } from "./checks/check-cells";
import { checkRelations, provenFindings, relate } from "./checks/check-relations";
import { checkOverwritten } from "./checks/check-formulas";
import { checkKey } from "./checks/check-key";
import { type Missing, checkDoubles, checkMergers, missingFinding, missingFrom } from "./checks/check-municipalities";
import { checkPercentages, checkShares } from "./checks/check-percentages";
import { checkRounding, checkShown } from "./checks/check-rounding";
import { checkRowSums, checkSums, type IsExplained, type SumChecks } from "./checks/check-sums";
import { type Finding, type PassedCheck, type TableAudit, bySeverity } from "./finding";
import type { CellPlace } from "./table/cells";
import { fitKey, type KeyFit } from "./relations/fit-key";
import { isSame } from "./table/amounts";
import type { AuditTable, AuditColumn } from "./table/table";

interface Audited {
  readonly findings: readonly Finding[];
  readonly passed: readonly PassedCheck[];
}

/**
 * Audits a table that someone else made, with or without formulas: cells, formulas, sums, key, rounding, percentages and municipalities.
 * One mistake is told once, by the finding that comes nearest to its cause.
 */
export function auditTable(table: AuditTable, population: PopulationTable): TableAudit {
  const work = auditing(table, population);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** As auditTable, column after column, so that a large table can be audited in between other things; yields the part that is done. */
export function* auditing(table: AuditTable, population: PopulationTable): Generator<number, TableAudit, undefined> {
  const overwritten = checkOverwritten(table);
  const doubles = checkDoubles(table);
  const missing = missingFrom(table, population);
  const mergers = checkMergers(table, population);
  const columns: AuditedColumn[] = [];
  for (const [index, column] of table.columns.entries()) {
    if (column.kind === "percentage") columns.push(auditShares(table, column));
    if (column.kind === "amount") columns.push(auditAmounts(table, column, { population, doubles, missing }));
    yield (index + 1) / table.columns.length;
  }
  const across = checkRowSums(table);
  const sumFindings = columns.flatMap(({ findings }) => findings);
  const sums = [...columns.map((one) => one.sums), across];
  const closing = sums.reduce((sum, one) => sum + one.closing, 0);
  const short = columns.find(({ missed }) => missed !== null)?.missed ?? null;
  const passed = [...columns.flatMap((one) => one.passed), ...mergers.passed];
  const notAdded = columns.flatMap((one) => one.notAdded ?? []);
  const ofTable = [
    ...doubles,
    ...(missing ? [missingFinding(table, missing, short)] : []),
    ...mergers.findings,
    ...otherYearThanShown(table, passed),
    ...checkHidden(table),
  ];
  const related = relate(table, new Map(columns.flatMap(({ column, fit }) => (fit ? [[column, fit]] : []))));
  const proven = provenFindings(related, [...overwritten, ...sumFindings, ...across.findings, ...ofTable]);
  const told = [
    ...proven,
    ...checkRelations(
      related,
      proven,
      columns.flatMap(({ explained }) => explained),
    ),
  ];
  const closingShares = passed.flatMap((check) => (check.kind === "percentages" ? [check.heading] : []));
  const shares = told.every(({ weight }) => weight === "note") ? checkShares(table, closingShares) : { findings: [], passed: [] };
  const cells = table.rows.filter(({ kind }) => kind !== "aside").length * table.columns.length;
  return {
    findings: bySeverity([...told, ...shares.findings]),
    passed: [
      { kind: "cells", count: cells },
      ...(table.rows.every(({ kind }) => kind !== "total")
        ? [{ kind: "noTotals" } as const]
        : closing > 0
          ? [{ kind: "sums", count: closing } as const]
          : []),
      ...(notAdded.length > 0 ? [{ kind: "notAdded", headings: notAdded } as const] : []),
      ...passed,
      ...shares.passed,
      ...(table.transposed ? [{ kind: "transposed" } as const] : []),
    ],
  };
}

/** Amounts that follow the inhabitants of one year beside a column with those of another. */
function otherYearThanShown(table: AuditTable, passed: readonly PassedCheck[]): Finding[] {
  const shown = passed.find((check) => check.kind === "inhabitants");
  if (shown?.kind !== "inhabitants") return [];
  return passed.flatMap((check): Finding[] => {
    const column = table.columns.find(({ heading }) => "heading" in check && heading === check.heading);
    const [row] = table.rows.filter(({ municipality }) => municipality);
    if (check.kind !== "key" || !check.exact || check.key.kind !== "population" || check.key.year === shown.year || !column || !row)
      return [];
    const details = {
      kind: "followsOtherYear",
      heading: check.heading,
      other: shown.heading,
      shown: shown.year,
      year: check.key.year,
    } as const;
    return [{ weight: "warning", amount: null, cells: [table.place(row, column)], correction: null, details }];
  });
}

interface AuditedColumn extends Audited {
  readonly sums: Pick<SumChecks, "closing">;
  /** Heading of a column whose total is no sum. */
  readonly notAdded: string | null;
  readonly column: AuditColumn;
  readonly fit: KeyFit | null;
  /** Totals that do not add up for a reason that another finding tells. */
  readonly explained: readonly CellPlace[];
  /** What the absence of municipalities leaves short. */
  readonly missed: number | null;
}

function auditShares(table: AuditTable, column: AuditColumn): AuditedColumn {
  const { findings, passed } = checkPercentages(table, column);
  const closing = passed.length > 0 && table.rows.some((row) => row.kind === "total" && table.cell(row, column).number !== null) ? 1 : 0;
  return {
    findings: [...checkFormulaResults(table, column), ...checkNumbersAsText(table, column), ...findings],
    passed,
    sums: { closing },
    missed: null,
    notAdded: null,
    column,
    fit: null,
    explained: [],
  };
}

interface OfTable {
  readonly population: PopulationTable;
  readonly doubles: readonly Finding[];
  readonly missing: Missing | null;
}

function auditAmounts(table: AuditTable, column: AuditColumn, { population, doubles, missing }: OfTable): AuditedColumn {
  const fit = fitKey(table, column, population);
  const rounding = checkRounding(table, column);
  const again = new Set(doubles.flatMap(({ cells }) => cells.slice(0, -1).map(({ row, column: at }) => `${String(row)}|${String(at)}`)));
  let missed: number | null = null;
  const explained: CellPlace[] = [];
  const isExplained: IsExplained = (group, shortfall) => {
    const found = accountsFor(group, shortfall);
    if (found) explained.push(table.place(group.total, column));
    return found;
  };
  const accountsFor: IsExplained = ({ rows }, shortfall) => {
    const twice = rows
      .filter(({ row }) => table.columns.some((one) => again.has(key(table, row, one))))
      .reduce((sum, { amount }) => sum + amount, 0);
    const inRows = rows.map(({ row }) => table.place(row, column));
    const decimals = rounding
      .filter(({ cells: [cell] }) => inRows.some((one) => one.row === cell?.row && one.column === cell.column))
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    if (twice !== 0 && isSame(shortfall, -twice)) return true;
    if (decimals !== 0 && isSame(shortfall, -decimals)) return true;
    if (!missing || !fit || shortfall <= 0 || !isShareOf(missing, shortfall, fit, population)) return false;
    missed ??= shortfall;
    return true;
  };
  const sums = checkSums(table, column, fit, isExplained);
  const told = new Set(
    table.rows.filter((row) => [...sums.findings, ...rounding].some(({ cells }) => cells.some((cell) => isAt(table, row, column, cell)))),
  );
  const followed = fit ? checkKey(table, column, fit, { told, years: population.years }) : { findings: [], passed: [] };
  return {
    findings: [
      ...checkFormulaResults(table, column),
      ...checkNumbersAsText(table, column),
      ...rounding,
      ...sums.findings,
      ...followed.findings,
      ...checkNegatives(table, column),
      ...checkShown(table, column),
    ],
    passed: followed.passed,
    notAdded: sums.notAdded ? column.heading : null,
    sums,
    missed,
    column,
    fit,
    explained,
  };
}

/** What the missing municipalities would get is about what is short. */
const nearShare = 0.1;

function isShareOf(
  { municipalities }: Missing,
  shortfall: number,
  { key: fitted, rate, unit, exact }: KeyFit,
  { years }: PopulationTable,
): boolean {
  if (fitted.kind === "column") return exact;
  const share = municipalities.reduce((sum, { inhabitants }) => sum + rate * (inhabitants[years.indexOf(fitted.year)] ?? 0), 0);
  return Math.abs(shortfall - share) <= Math.max(2 * unit, nearShare * share);
}

const key = (table: AuditTable, row: { readonly index: number }, column: AuditColumn): string => {
  const place = table.place(row, column);
  return `${String(place.row)}|${String(place.column)}`;
};

function isAt(
  table: AuditTable,
  row: { readonly index: number },
  column: AuditColumn,
  cell: { readonly row: number; readonly column: number },
): boolean {
  const place = table.place(row, column);
  return place.row === cell.row && place.column === cell.column;
}
