import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import type { PlanTables, Scenario } from "../../../src/domain/plan/input/plan-tables";
import { parseDay } from "../../../src/domain/time/read-day";
import { scenarioOutcome } from "../../../src/domain/plan/outcome/scenario-outcome";
import { verdeel } from "../../../src/functions/definitions/verdeel";
import type { ApiErrorCode } from "../../../src/host/rich-api/api-error";
import { decision } from "../../../src/text/decision/nl";
import { plan } from "../../../src/text/plan/nl";
import { inputSheetWords } from "../../../src/text/input-sheets/nl";
import { scenarioSheets } from "../../../src/text/scenario-sheets/nl";
import { sheets } from "../../../src/text/sheets/nl";
import { addTrailEntry, type NewEntry } from "../../../src/workbook/commands/add-trail-entry";
import type { DecidedOn } from "../../../src/workbook/sheets/decision/decision-request";
import { linkTrail } from "../../../src/workbook/sheets/decision/link-trail";
import { WorkbookFailure } from "../../../src/workbook/excel/failure";
import { insertExample } from "../../../src/workbook/commands/insert-example";
import { addLinkedRows } from "../../../src/workbook/store/links/rows-below";
import { makeLinkedPlan } from "../../../src/workbook/commands/make-linked-plan";
import { makePlan } from "../../../src/workbook/commands/make-plan";
import { makeScenarioSheets } from "../../../src/workbook/commands/make-scenario-sheets";
import { readPlanWorkbook } from "../../../src/workbook/store/plan/read-plan-workbook";
import { addContribution, moveContribution, removeContribution } from "../../../src/workbook/store/plan/write-contributions";
import { writePlanValue } from "../../../src/workbook/store/plan/write-plan-value";
import { addScenario, removeScenario, renameScenario, writeScenarioValue } from "../../../src/workbook/store/plan/write-scenario";
import { bindColumns } from "../../../src/workbook/store/links/bind-columns";
import { chosenTables } from "../../../src/workbook/recognise/chosen-tables";
import { detectPlan, proposePlan } from "../../../src/workbook/recognise/detect-plan";
import { readCells } from "../../../src/workbook/recognise/read-cells";
import { openAddIn } from "../support/add-in";
import { layOutOwnWorkbook } from "../support/own-workbook";
import { snapshot } from "../support/snapshot";

const addIn = openAddIn();
const texts = { plan, sheets: inputSheetWords, scenario: scenarioSheets, common: sheets };

/** As small as a plan of every kind can be: what is tried is the order of the requests, not their size. */
const tables: PlanTables = {
  ...gooiEnVechtstreek2017,
  gemeenten: gooiEnVechtstreek2017.gemeenten.slice(1, 3),
  uitvoeringsdiensten: gooiEnVechtstreek2017.uitvoeringsdiensten.slice(0, 2),
};
const scenarios: Scenario[] = [
  { name: "Werkkamer 50%", overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 }] },
];

const userCells = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("F20:G21").formulas = [
      ["Mijn", 1],
      ["cellen", "=G20+1"],
    ];
    sheet.getRange("A1").select();
    await context.sync();
  });
const withPlan = async () => {
  await userCells();
  await makePlan(tables, scenarios, texts);
};
const sheetsOfBase = () =>
  makeScenarioSheets({
    tables,
    scenario: null,
    name: "Basis",
    today: parseDay("2026-11-22"),
    texts,
    stamp: { made: "22 november 2026", version: "1" },
  });
const linkedPlan = async () => {
  const cells = await readCells();
  await makeLinkedPlan(chosenTables(proposePlan(detectPlan(cells), cells), cells), cells, texts);
};
const discussed = (scenario: string | null): NewEntry => ({
  scenario,
  entry: { day: parseDay("2021-06-30"), meeting: "Directeurenoverleg", purpose: "bespreken", conclusion: "Akkoord", status: "besproken" },
  decided: null,
  texts: { ...texts, decision },
});
const withTrail = async () => {
  await withPlan();
  await addTrailEntry(discussed("Werkkamer 50%"));
};
let decided: DecidedOn | null = null;
const decidedOn = async (): Promise<DecidedOn> => {
  const read = await readPlanWorkbook();
  const outcome = read && scenarioOutcome(read.tables, null);
  if (read === null || outcome?.kind !== "calculated") throw new Error("The plan cannot be calculated.");
  return { tables: read.tables, scenario: null, outcome, stamp: { made: "30 juni 2021", version: "1" } };
};
const area = { row: 1, column: 1, rows: 5, columns: 1 };

interface Command {
  readonly name: string;
  readonly before: () => Promise<unknown>;
  readonly run: () => Promise<unknown>;
}

/** Everything the pane can write in a workbook. */
const commands: readonly Command[] = [
  { name: "make a plan", before: userCells, run: () => makePlan(tables, [], texts) },
  { name: "make the example with its scenarios", before: userCells, run: () => makePlan(tables, scenarios, texts) },
  { name: "make a plan from the user's own workbook", before: layOutOwnWorkbook, run: linkedPlan },
  {
    name: "link other cells",
    before: async () => {
      await layOutOwnWorkbook();
      await linkedPlan();
    },
    run: () =>
      bindColumns(
        [
          { table: "uitvoeringsdiensten", column: "uren", sheet: "Inzet", area },
          { table: "instellingen", column: "index", sheet: "Inzet", area: { ...area, rows: 1 } },
        ],
        texts,
      ),
  },
  {
    name: "take over rows of the user",
    before: async () => {
      await layOutOwnWorkbook();
      await linkedPlan();
    },
    run: () => addLinkedRows("uitvoeringsdiensten", ["Almere"], 0, texts),
  },
  {
    name: "write a value",
    before: withPlan,
    run: () => writePlanValue({ table: "instellingen", row: "", column: "uurtarief", value: 80 }),
  },
  {
    name: "write a value in a cell of the user",
    before: async () => {
      await layOutOwnWorkbook();
      await linkedPlan();
    },
    run: () => writePlanValue({ table: "gemeenten", row: "Blaricum", column: "inwoners", value: 10_000 }),
  },
  { name: "add a contribution", before: withPlan, run: () => addContribution({ partij: "Provincie", soort: "vast", waarde: 1000 }) },
  { name: "move a contribution", before: withPlan, run: () => moveContribution("Werkkamer", -1) },
  { name: "remove a contribution", before: withPlan, run: () => removeContribution("Werkkamer") },
  { name: "add a scenario", before: withPlan, run: () => addScenario("Nieuw", texts) },
  { name: "rename a scenario", before: withPlan, run: () => renameScenario("Werkkamer 50%", "Werkkamer half") },
  { name: "remove a scenario", before: withPlan, run: () => removeScenario("Werkkamer 50%") },
  {
    name: "change a difference",
    before: withPlan,
    run: () => writeScenarioValue("Werkkamer 50%", { table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.55 }, texts),
  },
  {
    name: "add a difference",
    before: withPlan,
    run: () => writeScenarioValue("Werkkamer 50%", { table: "instellingen", row: "", column: "weken", value: 42 }, texts),
  },
  { name: "make scenario sheets", before: withPlan, run: sheetsOfBase },
  {
    name: "make scenario sheets anew",
    before: async () => {
      await withPlan();
      await sheetsOfBase();
    },
    run: sheetsOfBase,
  },
  { name: "begin a trail", before: withPlan, run: () => addTrailEntry(discussed("Werkkamer 50%")) },
  { name: "add to a trail", before: withTrail, run: () => addTrailEntry(discussed(null)) },
  {
    name: "keep what was decided",
    before: async () => {
      await withTrail();
      decided = await decidedOn();
    },
    run: () => addTrailEntry({ ...discussed(null), decided }),
  },
  {
    name: "link a trail",
    before: async () => {
      await withTrail();
      await removeScenario("Werkkamer 50%");
      await addScenario("Nieuw", texts);
    },
    run: () => linkTrail("Werkkamer 50% (verwijderd)", "Nieuw", decision),
  },
  { name: "insert a worked example", before: userCells, run: () => insertExample(verdeel.example) },
];

/** What Excel says when it is busy, protected, disconnected, out of step with the user, or simply broken. */
const codes: readonly ApiErrorCode[] = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "GeneralException",
  "ItemAlreadyExists",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "RequestAborted",
  "Timeout",
];

/** Actions of one request after which it is broken off; a request of thousands is tried at some of them. */
const cutsPerRequest = 5;
const cuts = (count: number): number[] => [
  ...new Set(Array.from({ length: cutsPerRequest }, (_, index) => Math.floor((index * (count - 1)) / (cutsPerRequest - 1)))),
];

/**
 * Everything that was written in the workbook: what formulas give, and the formats that follow from it, may still be being calculated.
 * Whatever number a table of ours got, its cells and names are the same.
 */
async function wholeWorkbook(): Promise<string> {
  const { sheets: all, ...rest } = await snapshot("formulas");
  const written = all.map(({ cells, ...sheet }) => ({ ...sheet, address: cells?.address, formulas: withoutSpills(cells?.formulas ?? []) }));
  return JSON.stringify({ ...rest, sheets: written }).replaceAll(/NormplanS\d+/g, "NormplanS");
}

/** Numbers and errors below one of our functions are what it gave, not what was written. */
function withoutSpills(formulas: readonly (readonly unknown[])[]): unknown[][] {
  const spilling = new Set<number>();
  return formulas.map((row) =>
    row.map((cell, column) => {
      if (typeof cell === "string" && cell !== "" && !cell.startsWith("#")) {
        if (cell.includes("NORMPLAN.")) spilling.add(column);
        else spilling.delete(column);
        return cell;
      }
      return spilling.has(column) ? null : cell;
    }),
  );
}

const anew = async (before: Command["before"]) => {
  addIn.headless.openWorkbook();
  await before();
};

/**
 * Fails the command in every way; answers how often that was tried and the cases in which the workbook was neither as before nor finished.
 */
async function torment({ before, run }: Command): Promise<{ tried: number; broken: string[] }> {
  await anew(before);
  const untouched = await wholeWorkbook();
  const actions = await addIn.actions(run);
  const finished = await wholeWorkbook();
  const whole = actions.flatMap((_, request) => codes.map((code) => ({ request, code })));
  const halfway = actions.flatMap((count, request) =>
    cuts(count).map((action) => ({ request, action, code: "GeneralException" as const })),
  );
  // What refuses a request may still be going on when the first attempt to tidy up comes.
  const twice = actions.map((_, request) => ({ request, requests: 2, code: "ServiceNotAvailable" as const }));
  const broken: string[] = [];
  let state: string | null = null;
  let tried = 0;
  let overcome = -1;
  for (const refusal of [...whole, ...halfway, ...twice]) {
    // A request whose refusal does no harm, such as one that clears away, is finished whatever the code is.
    if (refusal.request === overcome) continue;
    if (state !== untouched) await anew(before);
    const failure = await addIn.refusing(refusal, run);
    state = await wholeWorkbook();
    tried++;
    if (failure === undefined) overcome = refusal.request;
    const explained = failure === undefined ? state === finished : failure instanceof WorkbookFailure;
    if (!explained || (state !== untouched && state !== finished)) broken.push(JSON.stringify(refusal));
  }
  return { tried, broken };
}

/** How many refusals are tried at least; stated, so that a command or request that is no longer tried is noticed. */
const refusalsTried = 750;

let tried = 0;

describe("a command that Excel refuses halfway leaves the workbook as it was or finished, cell for cell", () => {
  it.each(commands)(
    "$name",
    async (command) => {
      const result = await torment(command);
      tried += result.tried;
      expect(result.broken).toEqual([]);
    },
    300_000,
  );

  it("holds for every refusal that was tried", () => {
    expect(tried, "number of refusals, none of which left half a change behind").toBeGreaterThanOrEqual(refusalsTried);
  });
});

describe("a protected workbook stays as it was", () => {
  const protect = (sheet: string | null) =>
    Excel.run(async (context) => {
      if (sheet === null) context.workbook.protection.protect();
      else context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
  const refused = async (run: () => Promise<unknown>) => {
    const before = await snapshot();
    await expect(run()).rejects.toMatchObject({ reason: { kind: "protected" }, leftBehind: [] });
    expect(await snapshot()).toEqual(before);
  };

  it("when its structure is protected and sheets would be added", async () => {
    await withPlan();
    await protect(null);
    await refused(sheetsOfBase);
  });

  it("when the sheet with the user's cells is protected", async () => {
    await layOutOwnWorkbook();
    await linkedPlan();
    await protect("Begroting 2017");
    await refused(() => writePlanValue({ table: "gemeenten", row: "Blaricum", column: "inwoners", value: 10_000 }));
  });

  it("when the plan's own sheets are protected", async () => {
    await withPlan();
    for (const sheet of Object.values(inputSheetWords.sheets)) await protect(sheet);
    await refused(() => addContribution({ partij: "Provincie", soort: "vast", waarde: 1000 }));
    await refused(() => moveContribution("Werkkamer", -1));
    await refused(() => writeScenarioValue("Werkkamer 50%", { table: "instellingen", row: "", column: "weken", value: 42 }, texts));
  });
});
