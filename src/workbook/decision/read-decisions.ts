import type { DecisionRecord } from "../../domain/decision/decision-record";
import type { TrailEntry } from "../../domain/decision/trail-entry";
import type { FigureKind } from "../../domain/compare/outcome-figures";
import type { PlanCell } from "../../domain/plan/cell";
import { dayOfSerial } from "../../domain/time/excel-serial";
import { plan as english } from "../../text/en/plan";
import { plan as dutch } from "../../text/nl/plan";
import { placeOf } from "../plan-store/scenarios-of";
import { inWorkbook } from "../run";
import { scenarioName } from "./decision-sheet";
import { decisionKind } from "./make-decision-sheet";
import { trailTable } from "./trail-sheet";

export interface Decisions {
  readonly entries: readonly TrailEntry[];
  /** What was decided, by the scenario's name in lower case. */
  readonly records: ReadonlyMap<string, DecisionRecord>;
}

/** The trail and the records of the open workbook. Two requests, however many there are. */
export async function readDecisions(): Promise<Decisions> {
  return inWorkbook(async (context) => {
    const { tables, names } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const values = (name: string) => tables.getItem(name).getDataBodyRange().load("values");
    const trail = tables.items.some(({ name }) => name === trailTable) ? values(trailTable) : null;
    const prefixes = tables.items.flatMap(({ name }) => new RegExp(`^(${decisionKind}\\d+)Invoer$`).exec(name)?.[1] ?? []);
    const found = prefixes.map((prefix) => ({
      scenario: names.getItem(scenarioName(prefix)).getRange().load("values"),
      inputs: values(`${prefix}Invoer`),
      figures: values(`${prefix}Uitkomst`),
    }));
    await context.sync();
    return {
      entries: trail ? trail.values.map((row: PlanCell[]) => entryOf(row)).filter((entry) => entry.scenario !== "") : [],
      records: new Map(found.map(({ scenario, inputs, figures }) => [String(scenario.values[0]?.[0] ?? "").toLowerCase(), recordOf(inputs.values as PlanCell[][], figures.values as PlanCell[][])])),
    };
  });
}

function entryOf(row: readonly PlanCell[]): TrailEntry {
  const text = (column: number) => String(row[column] ?? "").trim();
  const date = row[1];
  return { scenario: text(0), day: typeof date === "number" && date >= 1 ? dayOfSerial(date) : null, meeting: text(2), purpose: text(3), conclusion: text(4), status: text(5) };
}

function recordOf(inputs: readonly (readonly PlanCell[])[], figures: readonly (readonly PlanCell[])[]): DecisionRecord {
  return {
    inputs: inputs.map((row) => ({ ...placeOf(row, [dutch, english]), value: row[4] ?? null })),
    figures: figures.map((row) => ({ kind: String(row[0]) as FigureKind, name: String(row[1] ?? ""), value: Number(row[2]) })),
  };
}
