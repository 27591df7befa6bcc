import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../../src/data/gooi-en-vechtstreek";
import { applyScenario, danglingOverrides, scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { calculatePlan, type PlanResult } from "../../../../src/domain/plan/outcome/calculate-plan";
import type { InputRow } from "../../../../src/domain/table/cell";
import type { Override, PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import { readPlan } from "../../../../src/domain/plan/input/read-plan";
import { plan as dutch } from "../../../../src/text/plan/nl";
import { problemSentence } from "../../../../src/text/plan/problem-sentence";
import { loadPopulation } from "../../../../src/data/population";

const base = gooiEnVechtstreek2017;
const population = await loadPopulation();

function calculate(tables: PlanTables, ...overrides: Override[]): PlanResult {
  const reading = readPlan(applyScenario(tables, { name: "variant", overrides }));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return calculatePlan(reading.plan);
}

const problemsOf = (tables: PlanTables) => {
  const reading = readPlan(tables);
  return "problems" in reading ? reading.problems : [];
};

const setting = (column: string, value: string | number): Override => ({ table: "instellingen", row: "", column, value });
const amountsOf = (result: PlanResult, year = 0) =>
  Object.fromEntries((result.years[year]?.municipalities ?? []).map((one) => [one.municipality, one.amount]));
const cents = (amount: number) => BigInt(Math.round(amount * 100));

describe("the plan of 2017", () => {
  const year = calculate(base).years[0];

  it("costs 64 hours × 40 weeks × 75 euros", () => {
    expect(year?.costs.total).toBe(192_000);
    expect(year?.costs.lines.map((line) => [line.name, line.amount])).toEqual([
      ["Gooise Meren", 48_000],
      ["HBEL", 48_000],
      ["Hilversum", 48_000],
      ["Weesp", 24_000],
      ["Wijdemeren", 24_000],
    ]);
  });

  it("is covered by SZW, the Werkkamer and the gemeenten, in that order", () => {
    expect(year?.contributions.map((step) => [step.party, step.amount])).toEqual([
      ["Ministerie van SZW", 88_500],
      ["Werkkamer", 67_250],
    ]);
    expect(year?.remainder).toBe(36_250);
  });

  it("asks every gemeente the largest-remainder share of 36.250 by inhabitants", () => {
    // Shares from the independent check of the proposal's table (1-1-2016), rounded by largest remainder.
    expect(amountsOf(calculate(base))).toEqual({
      Blaricum: 1356,
      Eemnes: 1251,
      "Gooise Meren": 7991,
      Hilversum: 12379,
      Huizen: 5831,
      Laren: 1544,
      Weesp: 2618,
      Wijdemeren: 3280,
    });
  });

  it("proposes the published hours in whole days within 8 and 16", () => {
    const proposed = calculate(base, setting("urenBepalen", "naar inwoners")).years[0]?.hours;
    expect(proposed?.map((one) => [one.dienst, one.hoursPerWeek])).toEqual([
      ["Gooise Meren", 16],
      ["HBEL", 16],
      ["Hilversum", 16],
      ["Weesp", 8],
      ["Wijdemeren", 8],
    ]);
  });
});

describe("several years", () => {
  const threeYears = [setting("aantalJaren", 3), setting("index", 0.03)];

  it("pay a one-off contribution in the first year only", () => {
    const parties = calculate(base, ...threeYears).years.map((year) => year.contributions.map((step) => step.party));
    expect(parties).toEqual([["Ministerie van SZW", "Werkkamer"], ["Werkkamer"], ["Werkkamer"]]);
  });

  it("raise the hourly rate by the index, rounded to the cent", () => {
    expect(calculate(base, ...threeYears).years.map((year) => year.costs.hourlyRate)).toEqual([75, 77.25, 79.57]);
  });

  it("add up to the totals", () => {
    const result = calculate(base, ...threeYears);
    // Every cost line is rounded to whole euros: 3 × 50.925 + 2 × 25.462 in the third year.
    expect(result.totals.costs).toBe(192_000 + 197_760 + 203_699);
    expect(result.totals.municipalities.reduce((sum, one) => sum + one.amount, 0)).toBe(result.totals.remainder);
  });
});

describe("gemeenten that come and go", () => {
  const until = (row: string, year: number): Override => ({ table: "gemeenten", row, column: "totEnMet", value: year });

  it("pay nothing after they have left, and their dienst has no hours", () => {
    const result = calculate(base, setting("aantalJaren", 2), until("Weesp", 2017));
    expect(amountsOf(result, 0).Weesp).toBeGreaterThan(0);
    expect(amountsOf(result, 1).Weesp).toBe(0);
    expect(result.years[1]?.hours.find((one) => one.dienst === "Weesp")?.hoursPerWeek).toBe(0);
  });

  it("hand their inhabitants and their hours to the gemeente they merge into", () => {
    const merged = calculate(base, setting("aantalJaren", 2), until("Wijdemeren", 2017), {
      table: "gemeenten",
      row: "Wijdemeren",
      column: "gaatOpIn",
      value: "Hilversum",
    });
    const weights = Object.fromEntries((merged.years[1]?.municipalities ?? []).map((one) => [one.municipality, one.weight]));
    expect(weights.Hilversum).toBe(87_830 + 23_275);
    expect(weights.Wijdemeren).toBe(0);
    expect(merged.years[1]?.hours.find((one) => one.dienst === "Wijdemeren")?.hoursPerWeek).toBe(8);
  });
});

describe("the key", () => {
  it("can be a mix, in billionths", () => {
    const weights = calculate(base, setting("sleutelInwoners", 0.5), setting("sleutelGelijk", 0.5)).years[0]?.municipalities;
    const people = 257_201;
    expect(weights?.find((one) => one.municipality === "Hilversum")?.weight).toBe(
      Math.round((0.5 * 87_830 * 1e9) / people + (0.5 * 1e9) / 8),
    );
  });

  it("can charge the hours that are used", () => {
    const amounts = amountsOf(calculate(base, setting("sleutelInwoners", 0), setting("sleutelUren", 1)));
    expect([amounts.Hilversum, amounts["Gooise Meren"]].sort()).toEqual([9062, 9063]);
  });

  it("respects a gemeente's maximum and lets the others pay the difference", () => {
    const amounts = amountsOf(calculate(base, { table: "gemeenten", row: "Hilversum", column: "maximum", value: 10_000 }));
    expect(amounts.Hilversum).toBe(10_000);
    expect(Object.values(amounts).reduce((sum, one) => sum + one, 0)).toBe(36_250);
  });
});

describe("the peildatum", () => {
  const outcomeIn = (year: number, ...overrides: Override[]) =>
    scenarioOutcome(base, { name: "peildatum", overrides: [setting("peiljaar", year), ...overrides] }, population);
  const inhabitantsOf = (outcome: ReturnType<typeof outcomeIn>) =>
    outcome.kind === "calculated" ? Object.fromEntries(outcome.plan.municipalities.map((one) => [one.name, one.inhabitants])) : outcome;

  it("brings the inhabitants of that year, by code", () => {
    expect(inhabitantsOf(outcomeIn(2021))).toMatchObject({ Weesp: 20_445, Wijdemeren: 24_463 });
  });

  it("is named when a gemeente that takes part did not exist then", () => {
    expect(outcomeIn(2023)).toMatchObject({
      kind: "problems",
      problems: [{ key: "noGemeenteThen", table: "gemeenten", value: "Weesp", year: 2023, expected: "Amsterdam" }],
    });
    expect(inhabitantsOf(outcomeIn(2023, { table: "gemeenten", row: "Weesp", column: "totEnMet", value: 2016 }))).toMatchObject({
      Weesp: 0,
      Wijdemeren: 24_659,
    });
  });

  it.each([
    ["a name that CBS does not know", "Hilversem", null, { key: "gemeenteUnknown", column: "gemeente", row: "", value: "Hilversem" }],
    ["a code that CBS does not know", "Hilversum", "GM9999", { key: "gemeenteUnknown", column: "code", row: "Hilversum", value: "GM9999" }],
    [
      "a name that several gemeenten have",
      "Bergen",
      null,
      { key: "gemeenteAmbiguous", column: "gemeente", value: "Bergen", expected: expect.stringContaining("; ") as string },
    ],
    [
      "a name of a gemeente that ended long ago",
      "Bussum",
      null,
      { key: "noGemeenteThen", column: "gemeente", value: "Bussum", year: 2021, expected: "Gooise Meren" },
    ],
  ])("is told by the cell of %s", (_, gemeente, code, expected) => {
    const gemeenten = base.gemeenten.map((row) => (row["gemeente"] === "Hilversum" ? { ...row, gemeente, code } : row));
    expect(scenarioOutcome({ ...base, gemeenten, instellingen: { ...base.instellingen, peiljaar: 2021 } }, null, population)).toMatchObject(
      { kind: "problems", problems: [{ table: "gemeenten", ...expected }] },
    );
  });

  it("is refused for a year without figures, and without the figures themselves", () => {
    expect(outcomeIn(2015)).toMatchObject({
      kind: "problems",
      problems: [{ key: "noFigures", table: "instellingen", column: "peiljaar", value: 2015, expected: "2016–2026" }],
    });
    expect(scenarioOutcome(base, { name: "peildatum", overrides: [setting("peiljaar", 2021)] })).toMatchObject({
      kind: "impossible",
      failure: { key: "dataNotLoaded" },
    });
  });
});

describe("the regional werkgroep", () => {
  it("costs more in its first months than afterwards", () => {
    const lines = calculate(base, setting("aantalJaren", 2), setting("werkgroepLeden", 6)).years.map(
      (year) => year.costs.lines.find((line) => line.kind === "werkgroep")?.amount,
    );
    // Six members: 4 hours for 8 months and 2 hours for 4 months is 20 hours a week on average; 12 hours afterwards.
    expect(lines).toEqual([20 * 40 * 75, 12 * 40 * 75]);
  });

  it("rounds its costs by whole numbers, as its average hours cannot be written down", () => {
    const costs = (member: fc.Arbitrary<number>) =>
      fc.record({ members: fc.integer({ min: 1, max: 30 }), hours: member, afterwards: member, months: fc.integer({ min: 0, max: 12 }) });
    const inHundredths = (least: number, most: number) => fc.integer({ min: least, max: most }).map((value) => value / 100);
    fc.assert(
      fc.property(
        costs(inHundredths(0, 4000)),
        fc.integer({ min: 1, max: 52 }),
        inHundredths(1, 20_000),
        ({ members, hours, afterwards, months }, weeks, rate) => {
          const plan = calculate(
            base,
            ...Object.entries({ werkgroepLeden: members, werkgroepUren: hours, werkgroepMaanden: months }).map(([key, value]) =>
              setting(key, value),
            ),
            ...Object.entries({ werkgroepUrenDaarna: afterwards, weken: weeks, uurtarief: rate }).map(([key, value]) =>
              setting(key, value),
            ),
          );
          const hundredths = BigInt(members) * (cents(hours) * BigInt(months) + cents(afterwards) * BigInt(12 - months));
          const [amount, whole] = [hundredths * BigInt(weeks) * cents(rate), 12n * 100n * 100n];
          const line = plan.years[0]?.costs.lines.find(({ kind }) => kind === "werkgroep");
          expect(line?.amount).toBe(Number((2n * amount + whole) / (2n * whole)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("costs 8.622 for one member of 4 and then 2 hours, 43 weeks and 60,15 an hour", () => {
    const plan = calculate(base, setting("werkgroepLeden", 1), setting("weken", 43), setting("uurtarief", 60.15));
    expect(plan.years[0]?.costs.lines.find(({ kind }) => kind === "werkgroep")?.amount).toBe(8622);
  });
});

describe("what is wrong with a plan", () => {
  const withGemeente = (change: InputRow): PlanTables => ({
    ...base,
    gemeenten: base.gemeenten.map((row, i) => (i === 0 ? { ...row, ...change } : row)),
  });

  it.each([
    ["an empty name", withGemeente({ gemeente: "" }), { key: "required", table: "gemeenten", column: "gemeente" }],
    ["inhabitants as text", withGemeente({ inwoners: "veel" }), { key: "notANumber", row: "Blaricum", column: "inwoners", value: "veel" }],
    ["half an inhabitant", withGemeente({ inwoners: 1.5 }), { key: "notWhole", value: 1.5 }],
    ["a negative number", withGemeente({ inwoners: -1 }), { key: "negative", value: -1 }],
    ["a name that stands there twice", withGemeente({ gemeente: "Laren" }), { key: "duplicateName", row: "Laren" }],
    ["a dienst that is not in the table", withGemeente({ uitvoeringsdienst: "Regio" }), { key: "unknownDienst", value: "Regio" }],
    [
      "a merger into a gemeente outside the plan",
      withGemeente({ totEnMet: 2017, gaatOpIn: "Utrecht" }),
      { key: "unknownSuccessor", value: "Utrecht" },
    ],
    ["a merger without a year", withGemeente({ gaatOpIn: "Laren" }), { key: "successorWithoutYear" }],
    ["a merger into itself", withGemeente({ totEnMet: 2017, gaatOpIn: "Blaricum" }), { key: "successorCycle" }],
    [
      "a percentage of 65",
      { ...base, bijdragen: [{ partij: "Werkkamer", soort: "percentage van rest", waarde: 65 }] },
      { key: "aboveOne", value: 65 },
    ],
    [
      "an unknown kind of contribution",
      { ...base, bijdragen: [{ partij: "Werkkamer", soort: "deel", waarde: 0.5 }] },
      { key: "notAChoice", value: "deel" },
    ],
    [
      "parts of the key that make 90%",
      { ...base, instellingen: { ...base.instellingen, sleutelInwoners: 0.9 } },
      { key: "keyIsNotOne", value: 0.9 },
    ],
    [
      "a target-group key without a target group",
      { ...base, instellingen: { ...base.instellingen, sleutelInwoners: 0, sleutelDoelgroep: 1 } },
      { key: "keyPartIsEmpty", column: "sleutelDoelgroep" },
    ],
    ["forty years", { ...base, instellingen: { ...base.instellingen, aantalJaren: 40 } }, { key: "aboveMost", value: 40, expected: "10" }],
    ["no gemeenten", { ...base, gemeenten: [] }, { key: "noMunicipalities" }],
  ])("is named: %s", (_, tables, expected) => {
    expect(problemsOf(tables)).toContainEqual(expect.objectContaining(expected));
  });

  const told = (tables: PlanTables) => {
    const outcome = scenarioOutcome(tables, null, population);
    return outcome.kind === "problems" ? outcome.problems.map((one) => problemSentence(one, dutch, "nl")) : [];
  };
  const withSettings = (change: InputRow, tables: PlanTables = base): PlanTables => ({
    ...tables,
    instellingen: { ...tables.instellingen, ...change },
  });
  const bounded: PlanTables = {
    ...base,
    uitvoeringsdiensten: base.uitvoeringsdiensten.map((row) => ({ ...row, minimum: 8, maximum: 16 })),
  };
  const proposed = (change: InputRow) => withSettings({ urenBepalen: "naar inwoners", ...change }, bounded);

  it.each([
    [
      "a minimum between two units",
      withGemeente({ minimum: 1.5 }),
      "Minimum van Blaricum (Gemeenten) is 1,5. Dat is geen veelvoud van de eenheid, 1. Verander een van beide.",
    ],
    [
      "a unit that the rounding of a party does not fit",
      withSettings({ eenheid: 1.5 }),
      "Afronden op van Werkkamer (Bijdragen) is 250. Dat is geen veelvoud van de eenheid, 1,5. Verander een van beide.",
    ],
    [
      "minima above what there is to pay",
      withGemeente({ minimum: 40_000 }),
      "Minimum (Gemeenten): samen 40.000, maar in 2017 is er 36.250 te verdelen. Verlaag een of meer van deze minima.",
    ],
    [
      "hours that are no days",
      proposed({ urenTotaal: 7 }),
      "Uren samen (Uitgangspunten) is 7. Dat zijn geen hele dagen van 8 uur (Uren per dag). Verander een van beide.",
    ],
    [
      "hours below the minima",
      proposed({ urenTotaal: 0 }),
      "Uren samen (Uitgangspunten) is 0, minder dan de 40 van alle minima van de uitvoeringsdiensten in 2017. Verhoog de uren " +
        "of verlaag een minimum.",
    ],
    [
      "hours above the maxima",
      proposed({ urenTotaal: 88 }),
      "Uren samen (Uitgangspunten) is 88, meer dan de 80 van alle maxima van de uitvoeringsdiensten in 2017. Verlaag de uren " +
        "of verhoog een maximum.",
    ],
    [
      "hours by figures that nobody has",
      withSettings({ urenBepalen: "naar doelgroep", urenTotaal: 64 }),
      'Uren bepalen (Uitgangspunten) is "naar doelgroep", maar in 2017 is dat gegeven voor geen enkele gemeente ingevuld. Vul ' +
        "het in de tabel Gemeenten in, of kies een andere manier.",
    ],
    [
      "a key by hours that nobody makes",
      withSettings(
        { sleutelInwoners: 0.5, sleutelUren: 0.5 },
        {
          ...base,
          uitvoeringsdiensten: base.uitvoeringsdiensten.map((row) => ({ ...row, uren: 0 })),
          kosten: [{ omschrijving: "Huur", bedrag: 500_000 }],
        },
      ),
      "Sleutel: uren (Uitgangspunten) is 50%, maar in 2017 heeft geen enkele gemeente die meedoet daar een getal boven 0 " +
        "voor. Vul die getallen in, of verander de verdeelsleutel.",
    ],
    [
      "a rate beyond all costs",
      withSettings({ uurtarief: 1e12, eenheid: 0.01 }),
      "Uurtarief (Uitgangspunten) is 1.000.000.000.000. Daarmee wordt een bedrag zo groot dat een cel het niet op de cent kan " +
        "bevatten. Vul een kleiner getal in.",
    ],
    [
      "a gemeente that has gone",
      withSettings({ peiljaar: 2026 }),
      'Gemeente (Gemeenten) is "Weesp". Dat was op de peildatum, 1 januari 2026, geen gemeente; zij is opgegaan in Amsterdam. ' +
        "Kies een andere peildatum van de inwoners, of vul bij Tot en met het laatste jaar in waarin de gemeente zelf meedoet.",
    ],
  ])("is told by what was typed: %s", (_, tables, sentence) => {
    expect(told(tables)).toContain(sentence);
  });

  it("says all of it at once", () => {
    expect(problemsOf({ ...base, instellingen: { weken: "veertig", eersteJaar: 17 } }).map((one) => one.column)).toEqual([
      "eersteJaar",
      "weken",
      "uurtarief",
    ]);
  });

  it("does not let a scenario point at a row that is gone", () => {
    const scenario = { name: "oud", overrides: [{ table: "bijdragen", row: "UWV", column: "waarde", value: 0.5 } as const] };
    expect(danglingOverrides(base, scenario)).toEqual([
      { key: "unknownRow", table: "bijdragen", row: "UWV", column: "waarde", value: 0.5 },
    ]);
  });
});

describe("every plan closes exactly", () => {
  const row = (i: number) =>
    fc
      .record({ inwoners: fc.integer({ min: 1, max: 900_000 }), doelgroep: fc.integer({ min: 1, max: 9000 }) })
      .map((one) => ({ gemeente: `G${i}`, uitvoeringsdienst: i % 2 ? "A" : "B", ...one }));
  const plans = fc.record({
    gemeenten: fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => row(i)))),
    rate: fc.integer({ min: 1, max: 20_000 }),
    index: fc.integer({ min: 0, max: 100 }),
    percentage: fc.integer({ min: 0, max: 100 }),
    grant: fc.integer({ min: 0, max: 10_000_000 }),
    key: fc.constantFrom([1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [0.4, 0.3, 0.2, 0.1]),
    unit: fc.constantFrom(0.01, 1, 50),
  });

  it("whatever the numbers, contributions and gemeenten together are the costs, in cents", () => {
    fc.assert(
      fc.property(plans, ({ gemeenten, rate, index, percentage, grant, key, unit }) => {
        const result = calculate({
          gemeenten,
          uitvoeringsdiensten: [
            { uitvoeringsdienst: "A", uren: 12 },
            { uitvoeringsdienst: "B", uren: 7.5 },
          ],
          bijdragen: [
            { partij: "SZW", soort: "vast", waarde: Math.round(grant / 100 / unit) * unit, herhaling: "eenmalig" },
            { partij: "Werkkamer", soort: "percentage van rest", waarde: percentage / 100 },
          ],
          kosten: [],
          instellingen: {
            eersteJaar: 2026,
            aantalJaren: 2,
            uurtarief: rate / 100,
            index: index / 1000,
            eenheid: unit,
            sleutelInwoners: key[0] ?? 0,
            sleutelUren: key[1] ?? 0,
            sleutelDoelgroep: key[2] ?? 0,
            sleutelGelijk: key[3] ?? 0,
          },
        });
        for (const year of result.years) {
          const paid = [...year.contributions, ...year.municipalities].reduce((sum, one) => sum + cents(one.amount), 0n);
          expect(paid).toBe(cents(year.costs.total));
          expect(year.municipalities.every((one) => cents(one.amount) % cents(unit) === 0n)).toBe(true);
        }
      }),
    );
  });
});
