import type { InputCell } from "../../../domain/table/cell";
import { nameKey, plainName } from "../../../domain/table/names";
import { rowNameColumn, type Override, type PlanTables } from "../../../domain/plan/input/plan-tables";
import type { PlanTableId } from "../../../domain/plan/input/schema";
import { isTotalsRow } from "../../recognise/find-headings";
import { plainValue } from "../../recognise/plain-value";
import type { BoundColumn } from "./bind-columns";
import { isOwnValue, namesOf, placesOf, type SourceColumn } from "./join-sources";

/** How a table of the plan and the user's own table differ in rows. */
export interface LinkedTable {
  readonly table: PlanTableId;
  /** Where the user's table stands, with its sheet; null for settings, which stand apart. */
  readonly address: string | null;
  /** Rows of the user that the plan does not have. */
  readonly added: readonly string[];
  /** How many rows stand directly below the cells that the plan knows: a plain range does not grow by itself, as an Excel table does. */
  readonly below: number;
}

/** A cell of the plan that no longer shows the user's own cell, because somebody typed over the formula. */
export interface TypedOver extends Override {
  /** What the user's own cell holds. */
  readonly theirs: InputCell;
  /** It was said that the value is the plan's own. */
  readonly kept: boolean;
}

/** What the plan takes from cells of the user. */
export interface PlanLinks {
  readonly tables: readonly LinkedTable[];
  /** Columns and settings whose cells are gone, for example because their sheet was deleted. */
  readonly lost: readonly { readonly table: PlanTableId; readonly column: string }[];
  readonly typedOver: readonly TypedOver[];
}

const rowTables = ["gemeenten", "uitvoeringsdiensten", "bijdragen", "kosten"] as const;
type RowTable = (typeof rowTables)[number];

/** What is linked, what was added to the user's tables, what has vanished and what was typed over. `own`: the plan's own columns. */
export function linksOfPlan(tables: PlanTables, sources: readonly SourceColumn[], own: readonly BoundColumn[]): PlanLinks {
  const linked = rowTables.flatMap((table): LinkedTable[] => {
    const key = rowNameColumn[table];
    const names = namesOf(table, sources);
    if (!names) return [];
    const below = namesBelow(table, sources);
    const known = new Set(tables[table].map((row) => nameKey(row[key])));
    const added = [...names, ...below].filter((name) => name !== null && !known.has(nameKey(name))).map(plainName);
    return [
      { table, address: sources.find((one) => one.table === table && one.column === key)?.address ?? null, added, below: below.length },
    ];
  });
  const settings: LinkedTable[] = sources.some((one) => one.table === "instellingen")
    ? [{ table: "instellingen", address: null, added: [], below: 0 }]
    : [];
  return {
    tables: [...linked, ...settings],
    lost: sources.filter((one) => one.cells === null).map(({ table, column }) => ({ table: table as PlanTableId, column })),
    typedOver: [...rowTables.flatMap((table) => typedOverIn(table, tables, sources, own)), ...typedOverSettings(tables, sources, own)],
  };
}

/**
 * Names that follow directly below the user's table: filled, no total, and with something beside them where the plan reads more columns.
 */
function namesBelow(table: RowTable, sources: readonly SourceColumn[]): InputCell[] {
  const key = rowNameColumn[table];
  const names = sources.find((one) => one.table === table && one.column === key);
  const beside = sources.filter((one) => one.table === table && one.column !== key && one.cells?.length === names?.cells?.length);
  const isFilled = (cell: InputCell | undefined) => plainName(cell) !== "";
  const cells = names?.below ?? [];
  const end = cells.findIndex(
    (name, row) =>
      !isFilled(name) || isTotalsRow(name ?? undefined) || (beside.length > 0 && !beside.some(({ below }) => isFilled(below[row]))),
  );
  return cells.slice(0, end < 0 ? undefined : end).map((name) => plainValue(table, key, name));
}

function typedOverIn(table: RowTable, tables: PlanTables, sources: readonly SourceColumn[], own: readonly BoundColumn[]): TypedOver[] {
  const key = rowNameColumn[table];
  const names = namesOf(table, sources);
  if (!names) return [];
  const places = placesOf(names);
  return sources
    .filter((one) => one.table === table && one.column !== key && one.cells !== null)
    .flatMap(({ column, cells }) =>
      tables[table].flatMap((row, index): TypedOver[] => {
        const at = places.get(nameKey(row[key]));
        if (at === undefined || nameKey(row[key]) === "" || !isOwnValue(own, table, column, index)) return [];
        return [
          {
            table,
            row: plainName(row[key]),
            column,
            value: row[column] ?? null,
            theirs: plainValue(table, column, cells?.[at] ?? null),
            kept: isFormula(own, table, column, index),
          },
        ];
      }),
    );
}

const typedOverSettings = ({ instellingen }: PlanTables, sources: readonly SourceColumn[], own: readonly BoundColumn[]): TypedOver[] =>
  sources
    .filter((one) => one.table === "instellingen" && one.cells !== null && isOwnValue(own, "instellingen", one.column, 0))
    .map(({ column, cells }) => ({
      table: "instellingen",
      row: "",
      column,
      value: instellingen[column] ?? null,
      theirs: plainValue("instellingen", column, cells?.[0] ?? null),
      kept: isFormula(own, "instellingen", column, 0),
    }));

/** A value that was typed is no formula; one that was kept is. */
function isFormula(own: readonly BoundColumn[], table: PlanTableId, column: string, row: number): boolean {
  const formula = own.find((one) => one.table === table && one.column === column)?.formulas[row];
  return typeof formula === "string" && formula.startsWith("=");
}
