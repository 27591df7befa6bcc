import type { InputCell, InputRow } from "../../domain/table/cell";
import { isSameName } from "../../domain/table/names";
import { rowNameColumn, type PlanTables } from "../../domain/plan/input/plan-tables";
import { recurrences } from "../../domain/plan/input/schema";
import { contributionKinds } from "../../domain/plan/funding/funding-request";
import { plainValue } from "./plain-value";
import { sourcesOf, type PlanChoice } from "./detect-plan";
import type { SheetCells } from "./sheet-cells";
import { type Source, keySource, valuesOfSource } from "./sources";
import type { RowTableId } from "./vocabulary";

/** What the plan fills in itself where the workbook does not say it; the user is told. */
export type Assumption =
  /** Kinds of contribution, from the size of their value. */
  | "contributionKinds"
  /** The uitvoeringsdiensten that the gemeenten name, without hours. */
  | "diensten";

export interface ChosenTables {
  readonly tables: PlanTables;
  /** What stays linked to the user's cells. */
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
}

/** The plan's tables with what was chosen in the workbook. Rows without a name are left out. */
export function chosenTables(choice: PlanChoice, sheets: readonly SheetCells[]): ChosenTables {
  const all = sourcesOf(choice);
  const rowsOf = (table: RowTableId): InputRow[] => {
    const key = keySource(table, all);
    if (!key) return [];
    const columns = all.filter((one) => one.table === table).map((one) => [one.column, valuesOfSource(one, sheets)] as const);
    const rows = Array.from({ length: key.area.rows }, (_, row): InputRow =>
      Object.fromEntries(columns.map(([id, cells]) => [id, plainValue(table, id, cells[row] ?? null)])),
    );
    return rows.filter((row) => row[rowNameColumn[table]] !== null);
  };
  const contributions = withKinds(rowsOf("bijdragen"));
  const gemeenten = rowsOf("gemeenten");
  const diensten = rowsOf("uitvoeringsdiensten");
  const named =
    diensten.length > 0
      ? []
      : [...new Set(gemeenten.map(({ uitvoeringsdienst }) => uitvoeringsdienst ?? null))].filter((one) => one !== null);
  const settings = choice.settings.map((one): [string, InputCell] => [
    one.column,
    plainValue("instellingen", one.column, valuesOfSource(one, sheets)[0] ?? null),
  ]);
  return {
    tables: {
      gemeenten,
      uitvoeringsdiensten: named.length > 0 ? named.map((uitvoeringsdienst) => ({ uitvoeringsdienst })) : diensten,
      bijdragen: contributions.rows,
      kosten: rowsOf("kosten").map(knownRecurrence),
      instellingen: Object.fromEntries(settings),
    },
    // What the plan had to translate stands in its own cells.
    sources: all.filter(
      ({ table, column }) => table === "instellingen" || (keySource(table, all) !== null && column !== "soort" && column !== "herhaling"),
    ),
    assumptions: [...(contributions.assumed ? ["contributionKinds" as const] : []), ...(named.length > 0 ? ["diensten" as const] : [])],
  };
}

/** A share of at most one is a percentage of what is left, anything more an amount; that holds where the workbook does not say the kind. */
function withKinds(rows: readonly InputRow[]): { rows: InputRow[]; assumed: boolean } {
  let assumed = false;
  const completed = rows.map((row) => {
    const soort = contributionKinds.find((kind) => isSameName(kind, row["soort"]));
    if (!soort) assumed = true;
    return {
      ...knownRecurrence(row),
      soort: soort ?? (typeof row["waarde"] === "number" && row["waarde"] <= 1 ? "percentage van rest" : "vast"),
    };
  });
  return { rows: completed, assumed };
}

/** A word for the recurrence that the plan does not know is left out: blank means every year. */
function knownRecurrence(row: InputRow): InputRow {
  const herhaling = recurrences.find((one) => isSameName(one, row["herhaling"])) ?? null;
  return { ...row, herhaling };
}
