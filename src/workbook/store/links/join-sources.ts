import type { InputCell, InputRow } from "../../../domain/table/cell";
import { nameKey } from "../../../domain/table/names";
import { rowNameColumn, type PlanTables } from "../../../domain/plan/input/plan-tables";
import type { PlanTableId, tableSchemas } from "../../../domain/plan/input/schema";
import { isLink } from "./linked-formula";
import { plainValue } from "../../recognise/plain-value";
import type { BoundColumn } from "./bind-columns";

/** Cells of the user that a name of the plan stands for; null when they are no longer there. */
export interface SourceColumn extends Omit<BoundColumn, "cells" | "formulas"> {
  readonly cells: readonly InputCell[] | null;
  readonly address: string | null;
  /** What stands directly below them; nothing below a column of an Excel table, which grows by itself. */
  readonly below: readonly InputCell[];
}

/**
 * The plan's tables with the values of the user's own cells, each row found by its name. Where somebody typed over the formula that shows
 * hers, what was typed counts: the sheets calculate with it too. `own`: the plan's own columns.
 */
export function joinSources(tables: PlanTables, sources: readonly SourceColumn[], own: readonly BoundColumn[]): PlanTables {
  const joined = <Table extends keyof typeof rowNameColumn>(table: Table): InputRow[] => {
    const key = rowNameColumn[table];
    const names = namesOf(table, sources);
    if (!names) return [...tables[table]];
    const columns = sources.filter((one) => one.table === table && one.column !== key && one.cells !== null);
    const places = allPlacesOf(names);
    const before = new Map<string, number>();
    return tables[table].map((row, index) => {
      const name = nameKey(row[key]);
      const time = before.get(name) ?? 0;
      before.set(name, time + 1);
      const at = places.get(name)?.[time] ?? places.get(name)?.[0];
      if (at === undefined || name === "") return row;
      const shown = columns.filter(({ column }) => !isOwnValue(own, table, column, index));
      return { ...row, ...Object.fromEntries(shown.map(({ column, cells }) => [column, plainValue(table, column, cells?.[at] ?? null)])) };
    });
  };
  const settings = sources.filter(
    (one) => one.table === "instellingen" && one.cells !== null && !isOwnValue(own, "instellingen", one.column, 0),
  );
  return {
    gemeenten: joined("gemeenten"),
    uitvoeringsdiensten: joined("uitvoeringsdiensten"),
    bijdragen: joined("bijdragen"),
    kosten: joined("kosten"),
    instellingen: {
      ...tables.instellingen,
      ...Object.fromEntries(settings.map(({ column, cells }) => [column, plainValue("instellingen", column, cells?.[0] ?? null)])),
    },
  };
}

/** The names of the rows in the user's table. */
export function namesOf(table: keyof typeof tableSchemas, sources: readonly SourceColumn[]): InputCell[] | null {
  const key = rowNameColumn[table];
  return sources.find((one) => one.table === table && one.column === key)?.cells?.map((cell) => plainValue(table, key, cell)) ?? null;
}

/** All places of each name: of rows with the same name each has its own cells, so that what is wrong in either can be told. */
function allPlacesOf(names: readonly InputCell[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  names.forEach((name, at) => {
    const key = nameKey(name);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  return places;
}

/** Where each name stands; of rows with the same name the first counts. */
export const placesOf = (names: readonly InputCell[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, at) => [nameKey(name), at] as const).reverse());

/** Whether a cell of a linked column holds something of its own in place of the formula that shows the user's cell. */
export function isOwnValue(own: readonly BoundColumn[], table: PlanTableId, column: string, row: number): boolean {
  const formulas = own.find((one) => one.table === table && one.column === column)?.formulas;
  return formulas !== undefined && row < formulas.length && !isLink(formulas[row]);
}
