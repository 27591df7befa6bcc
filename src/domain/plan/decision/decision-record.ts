import type { InputCell } from "../../table/cell";
import { plainName } from "../../table/names";
import { type Calculated, type Figure, outcomeFigures } from "../compare/outcome-figures";
import { type Override, type PlanTables, type Scenario, rowNameColumn } from "../input/plan-tables";
import { settingSchemas, tableSchemas } from "../input/schema";
import { applyScenario } from "../outcome/scenario-outcome";

/** What a decision was taken on: every value of the scenario's input that is filled in, and every figure it comes to. */
export interface DecisionRecord {
  readonly inputs: readonly Override[];
  readonly figures: readonly Figure[];
}

export type DecisionChange =
  | { readonly kind: "input"; readonly cell: Omit<Override, "value">; readonly from: InputCell; readonly to: InputCell }
  | { readonly kind: "figure"; readonly figure: Omit<Figure, "value">; readonly from: number | null; readonly to: number | null };

/** The fingerprint of a scenario (null: the base) as it stands. Blank cells are left out, so that a column added later is no change. */
export function decisionRecord(base: PlanTables, scenario: Scenario | null, calculated: Calculated): DecisionRecord {
  const tables = scenario ? applyScenario(base, scenario) : base;
  const rows = (Object.keys(tableSchemas) as (keyof typeof tableSchemas)[]).flatMap((table) =>
    // Column by column: what is of one kind stands together.
    Object.keys(tableSchemas[table]).flatMap((column) =>
      tables[table].flatMap((row) => {
        const name = plainName(row[rowNameColumn[table]]);
        return name === "" ? [] : filled({ table, row: name, column, value: row[column] ?? null });
      }),
    ),
  );
  const settings = Object.keys(settingSchemas).flatMap((column) =>
    filled({ table: "instellingen", row: "", column, value: tables.instellingen[column] ?? null }),
  );
  return { inputs: [...rows, ...settings], figures: outcomeFigures(calculated) };
}

const filled = (cell: Override): Override[] => (cell.value === null || cell.value === "" ? [] : [cell]);

/** What is different now from what was decided, in the order of the plan; nothing when the decision still stands. */
export function changesSince(decided: DecisionRecord, now: DecisionRecord): DecisionChange[] {
  const inputs = differences(decided.inputs, now.inputs, inputKey);
  const figures = differences(decided.figures, now.figures, figureKey);
  return [
    ...inputs.map(({ one, from, to }): DecisionChange => ({
      kind: "input",
      cell: { table: one.table, row: one.row, column: one.column },
      from,
      to,
    })),
    ...figures.map(({ one, from, to }): DecisionChange => ({ kind: "figure", figure: { kind: one.kind, name: one.name }, from, to })),
  ];
}

const inputKey = ({ table, row, column }: Override) => JSON.stringify([table, row.toLowerCase(), column]);
const figureKey = ({ kind, name }: Figure) => JSON.stringify([kind, name.toLowerCase()]);

function differences<Item extends { readonly value: InputCell }>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): { one: Item; from: Item["value"] | null; to: Item["value"] | null }[] {
  const now = new Map<string, Item["value"]>(after.map((item) => [keyOf(item), item.value]));
  const then = new Set(before.map(keyOf));
  return [
    ...before
      .filter((item) => !same(item.value, now.get(keyOf(item))))
      .map((item) => ({ one: item, from: item.value, to: now.get(keyOf(item)) ?? null })),
    ...after.filter((item) => !then.has(keyOf(item))).map((item) => ({ one: item, from: null, to: item.value })),
  ];
}

/** Numbers come back from a workbook as they went in; text may differ in spaces around it. */
const same = (one: InputCell | undefined, other: InputCell | undefined): boolean =>
  typeof one === "string" && typeof other === "string" ? one.trim() === other.trim() : one === other;

/** Characters of the fingerprint: enough to tell records apart, short enough to read out. */
const length = 12;

/** The fingerprint of what was decided, "3F2A-9C41-77B0": the start of the SHA-256 of its values, whatever order they stand in. */
export async function fingerprint({ inputs, figures }: DecisionRecord): Promise<string> {
  const lines = [
    ...inputs.map(({ table, row, column, value }) => [table, row, column, value]),
    ...figures.map(({ kind, name, value }) => [kind, name, value]),
  ];
  const text = lines
    .map((line) => JSON.stringify(line))
    .sort()
    .join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
  return hex.slice(0, length).replace(/(.{4})(?=.)/g, "$1-");
}
