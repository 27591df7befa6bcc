import { describe, expect, it } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../src/data/gooi-en-vechtstreek";
import { changesSince, decisionRecord } from "../../src/domain/decision/decision-record";
import type { TrailEntry } from "../../src/domain/decision/trail-entry";
import type { Scenario } from "../../src/domain/plan/plan-tables";
import { scenarioOutcome } from "../../src/domain/plan/scenario-outcome";
import { dayOf } from "../../src/domain/time/day";
import { decision } from "../../src/text/nl/decision";
import { plan } from "../../src/text/nl/plan";
import { planSheets } from "../../src/text/nl/plan-sheets";
import { addTrailEntry } from "../../src/workbook/decision/add-trail-entry";
import { makeDecisionSheet } from "../../src/workbook/decision/make-decision-sheet";
import { readDecisions } from "../../src/workbook/decision/read-decisions";
import { makePlan } from "../../src/workbook/plan-store/make-plan";
import { readPlanWorkbook } from "../../src/workbook/plan-store/read-plan-workbook";
import { openExcel } from "../host/excel/support";

openExcel();

const texts = { decision, plan, sheets: planSheets };
const [half] = exampleScenarios as [Scenario];
const entry = (meeting: string, status: string): TrailEntry => ({ scenario: half.name, day: dayOf({ year: 2021, month: 6, day: 30 }), meeting, purpose: "vaststellen", conclusion: "=akkoord", status });

async function recordNow() {
  const read = await readPlanWorkbook();
  const scenario = read?.scenarios.find((one) => one.name === half.name);
  const outcome = read && scenario && scenarioOutcome(read.tables, scenario);
  if (!read || !scenario || outcome?.kind !== "calculated") throw new Error("The plan cannot be calculated.");
  return decisionRecord(read.tables, scenario, outcome);
}

async function decide(): Promise<void> {
  await makePlan(gooiEnVechtstreek2017, exampleScenarios, texts);
  await makeDecisionSheet({ scenario: half.name, record: await recordNow(), stamp: { date: "30 juni 2021", version: "0.1.0" }, texts });
}

const sentence = () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(decision.sheet.name(half.name)).getRange("A3").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

async function change(name: string, row: number, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

describe("the trail of a scenario", () => {
  it("grows by an entry at a time, and reads back as it was typed", async () => {
    await makePlan(gooiEnVechtstreek2017, exampleScenarios, texts);
    expect(await readDecisions()).toEqual({ entries: [], records: new Map() });
    await addTrailEntry(entry("Directeurenoverleg", "besproken"), texts);
    await addTrailEntry(entry("Portefeuillehoudersoverleg", "vastgesteld"), texts);
    expect((await readDecisions()).entries).toEqual([entry("Directeurenoverleg", "besproken"), entry("Portefeuillehoudersoverleg", "vastgesteld")]);
  });
});

describe("what was decided", () => {
  it("is kept in the workbook and equal to what it was taken from", async () => {
    await decide();
    const kept = (await readDecisions()).records.get(half.name.toLowerCase());
    expect(kept && changesSince(kept, await recordNow())).toEqual([]);
    expect(await sentence()).toBe(decision.sheet.allSame);
  });

  it("stays what it was when the input changes, and sheet and pane both notice", async () => {
    await decide();
    await change("Normplan_instellingen_uurtarief", 0, 80);
    const kept = (await readDecisions()).records.get(half.name.toLowerCase());
    const changes = kept ? changesSince(kept, await recordNow()) : [];
    expect(changes[0]).toEqual({ kind: "input", cell: { table: "instellingen", row: "", column: "uurtarief" }, from: 75, to: 80 });
    expect(changes).toContainEqual({ kind: "figure", figure: { kind: "samen", name: "" }, from: 51_750, to: 58_050 });
    expect(await sentence()).toBe(decision.sheet.someDifferent);
  });

  it("does not mind a change of the base where the scenario has its own value", async () => {
    await decide();
    await change("Normplan_bijdragen_waarde", 1, 0.7);
    expect(await sentence()).toBe(decision.sheet.allSame);
  });
});
