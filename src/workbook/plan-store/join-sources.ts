import type { PlanCell, PlanRow } from "../../domain/plan/cell";
import { nameKey } from "../../domain/plan/plain-name";
import { rowNameColumn, type PlanTables } from "../../domain/plan/plan-tables";
import type { PlanTableId } from "../../domain/plan/schema";
import { plainValue } from "../read/plain-value";
import type { BoundColumn } from "./bound-columns";

/** Cells of the user that a name of the plan stands for; null when they are no longer there. */
export interface SourceColumn extends Omit<BoundColumn, "cells"> {
  readonly cells: readonly PlanCell[] | null;
  readonly address: string | null;
}

/** How a table of the plan and the user's own table differ in rows. */
export interface LinkedTable {
  readonly table: PlanTableId;
  /** Where the user's table stands, with its sheet; null for settings, which stand apart. */
  readonly address: string | null;
  /** Rows of the user that the plan does not have. */
  readonly added: readonly string[];
}

/** What the plan takes from cells of the user. */
export interface PlanLinks {
  readonly tables: readonly LinkedTable[];
  /** Columns and settings whose cells are gone, for example because their sheet was deleted. */
  readonly lost: readonly { readonly table: PlanTableId; readonly column: string }[];
}

/** The plan's tables with the values of the user's own cells, each row found by its name. */
export function joinSources(tables: PlanTables, sources: readonly SourceColumn[]): PlanTables {
  const joined = <Table extends keyof typeof rowNameColumn>(table: Table): PlanRow[] => {
    const key = rowNameColumn[table];
    const names = namesOf(table, sources);
    if (!names) return [...tables[table]];
    const columns = sources.filter((one) => one.table === table && one.column !== key && one.cells !== null);
    // Of rows with the same name the first counts.
    const places = new Map(names.map((name, at) => [nameKey(name), at] as const).reverse());
    return tables[table].map((row) => {
      const at = places.get(nameKey(row[key]));
      if (at === undefined || nameKey(row[key]) === "") return row;
      return { ...row, ...Object.fromEntries(columns.map(({ column, cells }) => [column, plainValue(table, column, cells?.[at] ?? null)])) };
    });
  };
  const settings = sources.filter((one) => one.table === "instellingen" && one.cells !== null);
  return {
    gemeenten: joined("gemeenten"),
    uitvoeringsdiensten: joined("uitvoeringsdiensten"),
    bijdragen: joined("bijdragen"),
    kosten: joined("kosten"),
    instellingen: { ...tables.instellingen, ...Object.fromEntries(settings.map(({ column, cells }) => [column, plainValue("instellingen", column, cells?.[0] ?? null)])) },
  };
}

/** The names of the rows in the user's table. */
function namesOf(table: keyof typeof rowNameColumn, sources: readonly SourceColumn[]): PlanCell[] | null {
  const key = rowNameColumn[table];
  return sources.find((one) => one.table === table && one.column === key)?.cells?.map((cell) => plainValue(table, key, cell)) ?? null;
}

/** What is linked, what was added to the user's tables and what has vanished. */
export function linksOfPlan(tables: PlanTables, sources: readonly SourceColumn[]): PlanLinks {
  const ids = ["gemeenten", "uitvoeringsdiensten", "bijdragen", "kosten"] as const;
  const linked = ids.flatMap((table): LinkedTable[] => {
    const key = rowNameColumn[table];
    const names = namesOf(table, sources);
    if (!names) return [];
    const known = new Set(tables[table].map((row) => nameKey(row[key])));
    const added = names.filter((name) => name !== null && !known.has(nameKey(name))).map(String);
    return [{ table, address: sources.find((one) => one.table === table && one.column === key)?.address ?? null, added }];
  });
  const settings: LinkedTable[] = sources.some((one) => one.table === "instellingen") ? [{ table: "instellingen", address: null, added: [] }] : [];
  return { tables: [...linked, ...settings], lost: sources.filter((one) => one.cells === null).map(({ table, column }) => ({ table: table as PlanTableId, column })) };
}
