import type { InputCell, InputRow } from "../../table/cell";
import { checkCell } from "./check-cell";
import { checkPlan, duplicateNames } from "./check-plan";
import type { HoursMode, Plan, PlanSettings, Recurrence } from "../plan";
import type { ContributionKind } from "../funding/funding-request";
import { nameKey } from "../../table/names";
import { type PlanTables, rowNameColumn } from "./plan-tables";
import type { PlanProblem } from "./problem";
import { type SettingId, settingSchemas, tableSchemas } from "./schema";

export type PlanReading = { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };

/** Column values that passed their check; the schema of the column says which type they have. */
class CheckedRow {
  constructor(private readonly cells: Readonly<Record<string, InputCell>>) {}
  text(column: string): string {
    return String(this.cells[column] ?? "");
  }
  optionalText(column: string): string | null {
    const cell = this.cells[column];
    return typeof cell === "string" ? cell : null;
  }
  optionalNumber(column: string): number | null {
    const cell = this.cells[column];
    return typeof cell === "number" ? cell : null;
  }
  number(column: string): number {
    return this.optionalNumber(column) ?? 0;
  }
}

/** Whether a row counts: one without anything in it is room at the end of a table. */
export const hasContent = (row: InputRow) => Object.values(row).some((cell) => cell !== null && cell !== "");

/**
 * Turns the plan's tables into a plan, or into the list of everything that is wrong with them.
 * Rows without any content are skipped: people leave room at the end of a table.
 */
export function readPlan(tables: PlanTables): PlanReading {
  const problems: PlanProblem[] = [];
  const rowsOf = (table: RowTable): CheckedRow[] => {
    // Only counted once there is a problem: a plan is read at every keystroke.
    let times: ReadonlyMap<string, number> | undefined;
    const isTelling = (name: string) => name !== "" && (times ??= nameTimes(tables[table], table)).get(nameKey(name)) === 1;
    return tables[table].flatMap((row, index) => {
      if (!hasContent(row)) return [];
      const reading = rowReading(table, row);
      problems.push(...reading.problems.map((one) => (isTelling(one.row) ? one : { ...one, at: index + 1 })));
      return [reading.checked];
    });
  };
  const plan: Plan = {
    settings: readSettings(tables.instellingen, problems),
    municipalities: rowsOf("gemeenten").map((row) => ({
      name: row.text("gemeente"),
      code: row.optionalText("code"),
      dienst: row.text("uitvoeringsdienst"),
      inhabitants: row.number("inwoners"),
      targetGroup: row.number("doelgroep"),
      from: row.optionalNumber("vanaf"),
      until: row.optionalNumber("totEnMet"),
      successor: row.optionalText("gaatOpIn"),
      minimum: row.optionalNumber("minimum"),
      maximum: row.optionalNumber("maximum"),
    })),
    diensten: rowsOf("uitvoeringsdiensten").map((row) => ({
      name: row.text("uitvoeringsdienst"),
      hoursPerWeek: row.number("uren"),
      minimum: row.optionalNumber("minimum"),
      maximum: row.optionalNumber("maximum"),
    })),
    contributions: rowsOf("bijdragen").map((row) => ({
      party: row.text("partij"),
      kind: row.text("soort") as ContributionKind,
      value: row.number("waarde"),
      roundTo: row.optionalNumber("afrondenOp"),
      recurrence: recurrenceOf(row),
    })),
    costLines: rowsOf("kosten").map((row) => ({
      description: row.text("omschrijving"),
      amount: row.number("bedrag"),
      recurrence: recurrenceOf(row),
    })),
  };
  problems.push(...(problems.length ? duplicateNames(plan) : checkPlan(plan)));
  return problems.length ? { problems } : { plan };
}

type RowTable = keyof typeof tableSchemas;

/** How many rows of the table have a name. */
function nameTimes(rows: readonly InputRow[], table: RowTable): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const row of rows) {
    const key = nameKey(row[rowNameColumn[table]]);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

interface RowReading {
  readonly checked: CheckedRow;
  readonly problems: readonly PlanProblem[];
}

const readings: Readonly<Record<RowTable, WeakMap<InputRow, RowReading>>> = {
  gemeenten: new WeakMap(),
  uitvoeringsdiensten: new WeakMap(),
  bijdragen: new WeakMap(),
  kosten: new WeakMap(),
};

/** Rows never change, and scenarios share with the base every row that they leave as it is: each row is read once. */
function rowReading(table: RowTable, row: InputRow): RowReading {
  const known = readings[table].get(row);
  if (known) return known;
  const reading = readRow(table, row);
  readings[table].set(row, reading);
  return reading;
}

function readRow(table: RowTable, row: InputRow): RowReading {
  const problems: PlanProblem[] = [];
  const cells: Record<string, InputCell> = {};
  for (const column of Object.keys(tableSchemas[table])) {
    const check = checkCell(table, row, column);
    if ("value" in check) cells[column] = check.value;
    else problems.push(check.problem);
  }
  return { checked: new CheckedRow(cells), problems };
}

/** Blank means every year: a contribution that stops after one year has to say so. */
const recurrenceOf = (row: CheckedRow) => (row.optionalText("herhaling") ?? "jaarlijks") as Recurrence;

function readSettings(row: InputRow, problems: PlanProblem[]): PlanSettings {
  const cells: Record<string, InputCell> = {};
  for (const [column, schema] of Object.entries(settingSchemas)) {
    const check = checkCell("instellingen", row, column);
    if ("value" in check) cells[column] = check.value ?? schema.initial;
    else problems.push(check.problem);
  }
  const checked = new CheckedRow(cells);
  const number = (id: SettingId) => checked.number(id);
  return {
    firstYear: number("eersteJaar"),
    years: number("aantalJaren"),
    weeksPerYear: number("weken"),
    hourlyRate: number("uurtarief"),
    index: number("index"),
    hoursMode: checked.text("urenBepalen") as HoursMode,
    totalHours: number("urenTotaal"),
    hoursPerDay: number("urenPerDag"),
    populationYear: checked.optionalNumber("peiljaar"),
    key: {
      inhabitants: number("sleutelInwoners"),
      hours: number("sleutelUren"),
      targetGroup: number("sleutelDoelgroep"),
      equal: number("sleutelGelijk"),
    },
    unit: number("eenheid"),
    workingGroup: {
      members: number("werkgroepLeden"),
      hours: number("werkgroepUren"),
      months: number("werkgroepMaanden"),
      hoursAfterwards: number("werkgroepUrenDaarna"),
    },
  };
}
