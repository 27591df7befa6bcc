import { describe, expect, it, vi } from "vitest";
import { exampleScenarios, gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { trailOf, looseTrails } from "../../../../src/domain/plan/decision/trail";
import { decisionRecord } from "../../../../src/domain/plan/decision/decision-record";
import { trailState } from "../../../../src/domain/plan/decision/trail-state";
import type { PlanTables, Scenario } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { dayOf } from "../../../../src/domain/time/day";
import { decision } from "../../../../src/text/decision/nl";
import { plan } from "../../../../src/text/plan/nl";
import { inputSheetWords } from "../../../../src/text/input-sheets/nl";
import { scenarioSheets } from "../../../../src/text/scenario-sheets/nl";
import { sheets } from "../../../../src/text/sheets/nl";
import { addTrailEntry } from "../../../../src/workbook/commands/add-trail-entry";
import { linkTrail } from "../../../../src/workbook/sheets/decision/link-trail";
import { readDecisions } from "../../../../src/workbook/store/trail/read-decisions";
import { makePlan } from "../../../../src/workbook/commands/make-plan";
import { readPlanWorkbook } from "../../../../src/workbook/store/plan/read-plan-workbook";
import { addScenario, removeScenario, renameScenario } from "../../../../src/workbook/store/plan/write-scenario";
import { openAddIn } from "../../support/add-in";

// A decision makes large sheets.
vi.setConfig({ testTimeout: 180_000 });

const addIn = openAddIn();

const texts = { decision, plan, sheets: inputSheetWords, scenario: scenarioSheets, common: sheets };
const [half] = exampleScenarios as [Scenario];
const draft = (meeting: string, status = "besproken", day = dayOf({ year: 2021, month: 6, day: 30 })) => ({
  day,
  meeting,
  purpose: "vaststellen",
  conclusion: "=akkoord",
  status,
});

async function nowOf(name: string | null) {
  const read = await readPlanWorkbook();
  const scenario = read?.scenarios.find((one) => one.name === name) ?? null;
  const outcome = read && scenarioOutcome(read.tables, scenario);
  if (!read || outcome?.kind !== "calculated") throw new Error("The plan cannot be calculated.");
  return { tables: read.tables, scenario, outcome };
}

const discuss = (scenario: string | null, meeting: string, status?: string) =>
  addTrailEntry({ scenario, entry: draft(meeting, status), decided: null, texts });
const decide = async (scenario: string | null, meeting = "Portefeuillehoudersoverleg") =>
  addTrailEntry({
    scenario,
    entry: draft(meeting, "vastgesteld"),
    decided: { ...(await nowOf(scenario)), stamp: { made: "30 juni 2021 om 10:00", version: "1.0.0" } },
    texts,
  });

const stateOf = async (name: string | null) => {
  const { tables, scenario, outcome } = await nowOf(name);
  return trailState(await readDecisions(), name, decisionRecord(tables, scenario, outcome));
};
const meetingsOf = async (name: string | null) => trailOf((await readDecisions()).entries, name).map(({ meeting }) => meeting);

const edit = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
const setName = (name: string, row: number, value: number | string) =>
  edit((context) => (context.workbook.names.getItem(name).getRange().getCell(row, 0).values = [[value]]));
const inTrail = (work: (table: Excel.Table) => void) => edit((context) => work(context.workbook.tables.getItem("NormplanBehandeling")));

/** As small as a plan of every kind can be: a decision is a large sheet. */
const tables: PlanTables = {
  ...gooiEnVechtstreek2017,
  gemeenten: gooiEnVechtstreek2017.gemeenten.slice(1, 3),
  uitvoeringsdiensten: gooiEnVechtstreek2017.uitvoeringsdiensten.slice(0, 2),
};
const other: Scenario = { name: "Tarief 80", overrides: [{ table: "instellingen", row: "", column: "uurtarief", value: 80 }] };

const makeExample = () => makePlan(tables, [half, other], texts);

/** Rows of a decision's table that the sheet itself marks as changed: what, then and now. */
async function changedOnSheet(prefix: string): Promise<unknown[][]> {
  await addIn.headless.host.settle();
  return Excel.run(async (context) => {
    const bodies = ["Invoer", "Ingevuld", "Uitkomst"].map((table) =>
      context.workbook.tables.getItem(`${prefix}${table}`).getDataBodyRange().load("values"),
    );
    await context.sync();
    return bodies.flatMap(({ values }) => (values as unknown[][]).filter((row) => row[5] !== "Gelijk").map((row) => row.slice(0, 5)));
  });
}

const shown = async (sheet: string, address: string) => {
  await addIn.headless.host.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
};

describe("the trail", () => {
  it("grows by an entry at a time, and reads back as it was typed", async () => {
    await makeExample();
    expect((await readDecisions()).entries).toEqual([]);
    await discuss(half.name, "Directeurenoverleg");
    await discuss(half.name, "3-4-2021");
    const { entries } = await readDecisions();
    expect(entries).toEqual(
      ["Directeurenoverleg", "3-4-2021"].map((meeting) => ({
        ...draft(meeting),
        subject: { name: half.name, isBase: false },
        dateText: "",
      })),
    );
  });

  it("of the base is its own", async () => {
    await makeExample();
    await discuss(half.name, "over het scenario");
    await discuss(null, "over de basis");
    expect(await meetingsOf(null)).toEqual(["over de basis"]);
    expect(await meetingsOf(half.name)).toEqual(["over het scenario"]);
  });

  it("follows a scenario that gets another name, in the sheet and in what was decided", async () => {
    await makeExample();
    await decide(half.name);
    await renameScenario(half.name, "Half en half");
    expect(await meetingsOf("Half en half")).toEqual(["Portefeuillehoudersoverleg"]);
    expect((await stateOf("Half en half")).standing).toEqual({ kind: "stands" });
    expect(await changedOnSheet("NormplanB1")).toEqual([]);
  });

  it("stays when its scenario is removed, and does not go to a later one of the same name", async () => {
    await makeExample();
    await discuss(half.name, "Directeurenoverleg");
    await removeScenario(half.name);
    await addScenario(half.name, texts);
    const { entries } = await readDecisions();
    const gone = `${half.name} (verwijderd)`;
    expect(entries.map(({ subject }) => subject.name)).toEqual([gone]);
    expect(await meetingsOf(half.name)).toEqual([]);
    expect(looseTrails(entries, [half.name])).toEqual([{ name: gone, entries: 1 }]);
  });

  it("that lost its scenario can be linked to one, with what was decided", async () => {
    await makeExample();
    await decide(half.name);
    await removeScenario(half.name);
    await linkTrail(`${half.name} (verwijderd)`, other.name, decision);
    await renameScenario(other.name, "Alleen de rest");
    expect(await meetingsOf("Alleen de rest")).toEqual(["Portefeuillehoudersoverleg"]);
    expect((await stateOf("Alleen de rest")).kept?.sheet).toBe(`Vastgesteld ${half.name}`);
  });

  it("with rows that people typed, sorted or moved to other columns is still read", async () => {
    await makeExample();
    await discuss(half.name, "later");
    await inTrail((table) => {
      table.rows.add(undefined, [[half.name, "'12 mei 2021", "eerder", "Adviseren", "goed", "Besproken"]]);
      table.rows.add(undefined, [[half.name, "vorige week", "ooit", "praten", "", "akkoord"]]);
      table.sort.apply([{ key: 2, ascending: true }]);
      table.columns.add(0, [["Opmerking"], [""], [""], [""]]);
    });
    const { entries } = await readDecisions();
    const trail = trailOf(entries, half.name);
    expect(trail.map(({ meeting, day, dateText }) => [meeting, day, dateText])).toEqual([
      ["eerder", dayOf({ year: 2021, month: 5, day: 12 }), ""],
      ["later", dayOf({ year: 2021, month: 6, day: 30 }), ""],
      ["ooit", null, "vorige week"],
    ]);
    expect((await stateOf(half.name)).status).toBe("besproken");
  });

  it("that lacks a column is read without it, and gets no entry until the column is back", async () => {
    await makeExample();
    await discuss(half.name, "eerste");
    await inTrail((table) => table.columns.getItem("Conclusie").delete());
    const read = await readDecisions();
    expect(read.missing(decision)).toEqual(["Conclusie"]);
    expect(read.entries.map(({ meeting }) => meeting)).toEqual(["eerste"]);
    await expect(decide(half.name)).rejects.toMatchObject({ reason: { kind: "columnsMissing", columns: ["Conclusie"] } });
    expect((await readDecisions()).kept).toEqual([]);
    await inTrail((table) => void table.columns.add(undefined, [["Conclusie"], [""]]));
    await discuss(half.name, "tweede");
    expect(await meetingsOf(half.name)).toEqual(["eerste", "tweede"]);
  });
});

describe("what was decided", () => {
  it("is kept in the workbook and equal to what it was taken from", async () => {
    await makeExample();
    await decide(half.name);
    const { status, standing, kept } = await stateOf(half.name);
    expect({ status, standing, intact: kept?.isIntact }).toEqual({ status: "vastgesteld", standing: { kind: "stands" }, intact: true });
    expect(await shown("Vastgesteld Werkkamer 50%", "A3")).toEqual([[decision.sheet.allSame]]);
  });

  it("stays what it was when a number changes, and sheet and pane both say what, from what to what", async () => {
    await makeExample();
    await decide(half.name);
    await setName("Normplan_instellingen_uurtarief", 0, 80);
    const { standing } = await stateOf(half.name);
    const changes = standing.kind === "changed" ? standing.changes : [];
    expect(changes[0]).toEqual({ kind: "input", cell: { table: "instellingen", row: "", column: "uurtarief" }, from: 75, to: 80 });
    const costs = { from: 32 * 40 * 75, to: 32 * 40 * 80 };
    expect(changes).toContainEqual({ kind: "figure", figure: { kind: "kosten", name: "" }, ...costs });
    const onSheet = await changedOnSheet("NormplanB1");
    expect(onSheet).toHaveLength(changes.length);
    expect(onSheet[0]).toEqual(["Uitgangspunten", "", "Uurtarief", 75, 80]);
    expect(onSheet).toContainEqual(["Kosten", "", "€", costs.from, costs.to]);
  });

  it("notices a text that changes, and a row that is added", async () => {
    await makeExample();
    await decide(null);
    await setName("Normplan_bijdragen_herhaling", 0, "jaarlijks");
    await edit((context) => void context.workbook.tables.getItem("NormplanKosten").rows.add(undefined, [["Scholing", 5000, "eenmalig"]]));
    const onSheet = await changedOnSheet("NormplanB1");
    expect(onSheet).toContainEqual(["Bijdragen", "Ministerie van SZW", "Herhaling", "eenmalig", "jaarlijks"]);
    expect(onSheet).toContainEqual(["Overige kosten", "Omschrijving", "ingevulde cellen", 0, 1]);
    expect((await shown("Vastgesteld Basis", "A3"))[0]?.[0]).toContain("het venster van Normplan");
    const { standing } = await stateOf(null);
    expect(standing.kind === "changed" && standing.changes).toContainEqual({
      kind: "figure",
      figure: { kind: "kosten", name: "" },
      from: 32 * 40 * 75,
      to: 32 * 40 * 75 + 5000,
    });
  });

  it("does not mind a change of the base where the scenario has its own value", async () => {
    await makeExample();
    await decide(half.name);
    await setName("Normplan_bijdragen_waarde", 1, 0.7);
    expect((await stateOf(half.name)).standing).toEqual({ kind: "stands" });
    expect(await changedOnSheet("NormplanB1")).toEqual([]);
  });

  it("a second time stands beside the first, which is kept", async () => {
    await makeExample();
    await decide(half.name);
    await setName("Normplan_instellingen_uurtarief", 0, 80);
    await decide(half.name, "Nogmaals");
    expect(await meetingsOf(half.name)).toEqual(["Portefeuillehoudersoverleg", "Nogmaals"]);
    const { kept } = await readDecisions();
    expect(kept.map(({ sheet, isIntact }) => [sheet, isIntact])).toEqual([
      ["Vastgesteld Werkkamer 50%", true],
      ["Vastgesteld Werkkamer 50% (2)", true],
    ]);
    const state = await stateOf(half.name);
    expect([state.kept?.sheet, state.standing]).toEqual(["Vastgesteld Werkkamer 50% (2)", { kind: "stands" }]);
    expect(await changedOnSheet("NormplanB1")).not.toEqual([]);
  });

  it("cannot be altered without a word", async () => {
    await makeExample();
    await decide(half.name);
    await edit((context) => (context.workbook.tables.getItem("NormplanB1Uitkomst").getDataBodyRange().getCell(0, 3).values = [[1]]));
    expect((await stateOf(half.name)).kept?.isIntact).toBe(false);
  });

  it("of which the sheet is gone or damaged is said to be decided without a record", async () => {
    await makeExample();
    await decide(half.name);
    await edit((context) => context.workbook.worksheets.getItem("Vastgesteld Werkkamer 50%").delete());
    const { status, standing } = await stateOf(half.name);
    expect([status, standing]).toEqual(["vastgesteld", { kind: "unkept" }]);
  });

  it("is not doubled by a copy of its sheet or of the trail's", async () => {
    await makeExample();
    await decide(half.name);
    await edit((context) => {
      context.workbook.worksheets.getItem("Vastgesteld Werkkamer 50%").copy("End");
      context.workbook.worksheets.getItem("Normplan behandeling").copy("End");
    });
    const { entries, kept } = await readDecisions();
    expect([entries.length, kept.length]).toEqual([1, 1]);
  });
});
