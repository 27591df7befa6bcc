import type { PopulationTable } from "../population/population-table";
import { checkFormulaResults, checkNegatives, checkNumbersAsText } from "./check-cells";
import { checkOverwritten } from "./check-formulas";
import { checkHidden } from "./check-hidden";
import { checkKey } from "./check-key";
import { checkDoubles, checkMissing } from "./check-municipalities";
import { checkPercentages } from "./check-percentages";
import { checkRounding, checkShown } from "./check-rounding";
import { checkRowSums, checkSums, type IsExplained, type SumChecks } from "./check-sums";
import type { Finding, PassedCheck, TableAudit } from "./finding";
import { fitKey } from "./fit-key";
import { bySeverity } from "./by-severity";
import { isSame } from "./money";
import type { AuditTable, TableColumn } from "./table";

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
  const missing = checkMissing(table, population);
  const columns: AuditedColumn[] = [];
  for (const [index, column] of table.columns.entries()) {
    if (column.kind === "percentage") columns.push(auditShares(table, column));
    if (column.kind === "amount") columns.push(auditAmounts(table, column, { population, doubles, missing }));
    yield (index + 1) / table.columns.length;
  }
  const across = checkRowSums(table);
  const sumFindings = columns.flatMap(({ findings }) => findings);
  const sums = [...columns.map((one) => one.sums), across];
  const [totals, closing] = [sums.reduce((sum, one) => sum + one.totals, 0), sums.reduce((sum, one) => sum + one.closing, 0)];
  const shortOf = (one: Finding): Finding => (one.details.kind === "missingMunicipalities" ? { ...one, amount: columns.find(({ missed }) => missed !== null)?.missed ?? null } : one);
  const all = [...overwritten, ...sumFindings, ...across.findings, ...doubles, ...missing.map(shortOf), ...checkHidden(table)];
  const cells = table.rows.filter(({ kind }) => kind !== "aside").length * table.columns.length;
  return {
    findings: bySeverity(all),
    passed: [
      { kind: "cells", count: cells },
      ...(totals === 0 ? [{ kind: "noTotals" } as const] : closing > 0 ? [{ kind: "sums", count: closing } as const] : []),
      ...columns.flatMap(({ passed }) => passed),
      ...(table.transposed ? [{ kind: "transposed" } as const] : []),
    ],
  };
}

interface AuditedColumn extends Audited {
  readonly sums: Pick<SumChecks, "totals" | "closing">;
  /** What the absence of municipalities leaves short. */
  readonly missed: number | null;
}

function auditShares(table: AuditTable, column: TableColumn): AuditedColumn {
  const { findings, passed } = checkPercentages(table, column);
  return { findings: [...checkFormulaResults(table, column), ...checkNumbersAsText(table, column), ...findings], passed, sums: { totals: 0, closing: 0 }, missed: null };
}

interface OfTable {
  readonly population: PopulationTable;
  readonly doubles: readonly Finding[];
  readonly missing: readonly Finding[];
}

function auditAmounts(table: AuditTable, column: TableColumn, { population, doubles, missing }: OfTable): AuditedColumn {
  const fit = fitKey(table, column, population);
  const rounding = checkRounding(table, column);
  const again = new Set(doubles.flatMap(({ cells }) => cells.slice(0, -1).map(({ row, column: at }) => `${String(row)}|${String(at)}`)));
  let missed: number | null = null;
  const isExplained: IsExplained = ({ rows }, shortfall) => {
    const twice = rows.filter(({ row }) => table.columns.some((one) => again.has(key(table, row, one)))).reduce((sum, { amount }) => sum + amount, 0);
    const inRows = rows.map(({ row }) => table.place(row, column));
    const decimals = rounding.filter(({ cells: [cell] }) => inRows.some((one) => one.row === cell?.row && one.column === cell.column)).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    if (twice !== 0 && isSame(shortfall, -twice)) return true;
    if (decimals !== 0 && isSame(shortfall, -decimals)) return true;
    if (missing.length === 0 || shortfall <= 0 || !(fit?.exact ?? false)) return false;
    missed ??= shortfall;
    return true;
  };
  const sums = checkSums(table, column, fit, isExplained);
  const told = new Set(table.rows.filter((row) => [...sums.findings, ...rounding].some(({ cells }) => cells.some((cell) => isAt(table, row, column, cell)))));
  const followed = fit ? checkKey(table, column, fit, told) : { findings: [], passed: [] };
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
    sums,
    missed,
  };
}

const key = (table: AuditTable, row: { readonly index: number }, column: TableColumn): string => {
  const place = table.place(row, column);
  return `${String(place.row)}|${String(place.column)}`;
};

function isAt(table: AuditTable, row: { readonly index: number }, column: TableColumn, cell: { readonly row: number; readonly column: number }): boolean {
  const place = table.place(row, column);
  return place.row === cell.row && place.column === cell.column;
}
