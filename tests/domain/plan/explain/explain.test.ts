import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 as base } from "../../../../src/data/gooi-en-vechtstreek";
import { explain, explainTargets } from "../../../../src/domain/plan/explain/explain";
import { explainDivision } from "../../../../src/domain/plan/explain/explain-division";
import type { ExplainTarget, Explanation } from "../../../../src/domain/plan/explain/explanation";
import type { Override, PlanTables } from "../../../../src/domain/plan/input/plan-tables";
import { scenarioOutcome } from "../../../../src/domain/plan/outcome/scenario-outcome";
import { explainSentence } from "../../../../src/text/explain/sentence";
import { explain as english } from "../../../../src/text/explain/en";
import { explain as dutch } from "../../../../src/text/explain/nl";

function calculated(tables: PlanTables, ...overrides: Override[]) {
  const outcome = scenarioOutcome(tables, { name: "variant", overrides });
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return outcome;
}

function explained(target: ExplainTarget, tables: PlanTables = base, year = 0, ...overrides: Override[]): Explanation {
  const explanation = explain(calculated(tables, ...overrides), year, target);
  if (!explanation) throw new Error("nothing to explain");
  return explanation;
}

const words = ({ steps }: Explanation) => steps.map((step) => explainSentence(step, dutch, "nl").replaceAll("\u00a0", " "));
const gemeente = (name: string): ExplainTarget => ({ kind: "gemeente", name });
const setting = (column: string, value: string | number): Override => ({ table: "instellingen", row: "", column, value });

describe("the explanation of an amount of 2017", () => {
  it("goes from the costs to the euro that a gemeente pays", () => {
    // 36.250 × 87.830 ÷ 257.201 = 12.378,79; rounding the eight shares down leaves 5 euros.
    expect(words(explained(gemeente("Hilversum")))).toEqual([
      "De uren kosten € 192.000: 64 uur per week × 40 weken × € 75.",
      "Ministerie van SZW draagt een vast bedrag bij: € 88.500. Er blijft € 103.500 over.",
      "Werkkamer draagt 65% bij van de rest van € 103.500: € 67.275. Afgerond op € 250 is dat € 67.250. Er blijft € 36.250 over.",
      "De gemeenten betalen samen wat overblijft: € 36.250.",
      "Hilversum heeft 87.830 van de 257.201 inwoners: 34,15%.",
      "Het precieze deel is € 36.250 × 87.830 ÷ 257.201 = € 12.378,79.",
      "Naar beneden afgerond op € 1 is dat € 12.378, met een rest van 0,79.",
      expect.stringMatching(/^Na het afronden is nog \d euro te verdelen\. Dat gaat naar de grootste resten: /),
      expect.stringMatching(/^Hilversum krijgt /),
      "Hilversum betaalt € 12.379. Dat is € 0,14 per inwoner.",
    ]);
  });

  it("names who gets the last euro, and why", () => {
    const last = base.gemeenten.flatMap(({ gemeente: name }) =>
      words(explained(gemeente(String(name)))).filter((sentence) => sentence.includes("de laatste euro")),
    );
    expect(last).toEqual([expect.stringMatching(/^.+ krijgt de laatste euro: de op \d na grootste rest \(0,\d\d\)\.$/)]);
  });

  it("tells the hours, weeks and rate of an uitvoeringsdienst, and whom it serves", () => {
    expect(words(explained({ kind: "dienst", name: "HBEL" }))).toEqual([
      "HBEL werkt voor Blaricum, Eemnes, Huizen en Laren.",
      "Voor HBEL is 16 uur per week ingevuld.",
      "De kosten zijn 16 uur × 40 weken × € 75 = € 48.000.",
    ]);
  });

  it("stops at the party whose contribution is asked", () => {
    const { steps, amount } = explained({ kind: "bijdrage", name: "Ministerie van SZW" });
    expect([steps.length, amount]).toEqual([2, 88_500]);
  });
});

describe("an explanation tells what is special", () => {
  const two = setting("aantalJaren", 2);

  it("when a gemeente has merged into another", () => {
    const merged: Override[] = [
      two,
      { table: "gemeenten", row: "Wijdemeren", column: "totEnMet", value: 2017 },
      { table: "gemeenten", row: "Wijdemeren", column: "gaatOpIn", value: "Hilversum" },
    ];
    expect(words(explained(gemeente("Wijdemeren"), base, 1, ...merged))[0]).toBe(
      "Wijdemeren bestond tot en met 2017. Haar deel zit nu bij Hilversum.",
    );
    expect(words(explained(gemeente("Hilversum"), base, 1, ...merged))).toContain(
      "Hilversum heeft 111.105 van de 257.201 inwoners: 43,2%. Daarin telt Wijdemeren mee.",
    );
  });

  it("when a contribution is paid once, in another year", () => {
    expect(words(explained(gemeente("Laren"), base, 1, two))[1]).toBe(
      "Ministerie van SZW draagt in dit jaar niets bij: de bijdrage is eenmalig, in het eerste jaar.",
    );
  });

  it("when a maximum holds a gemeente, and the others share the rest", () => {
    const held: Override = { table: "gemeenten", row: "Hilversum", column: "maximum", value: 10_000 };
    expect(words(explained(gemeente("Hilversum"), base, 0, held)).at(-2)).toBe(
      "Het aandeel van Hilversum komt op of boven het maximum. Het bedrag is daarom het maximum: € 10.000.",
    );
    expect(words(explained(gemeente("Weesp"), base, 0, held))).toContain(
      "Hilversum staat op een minimum of maximum. De anderen verdelen € 26.250.",
    );
  });

  it("when hours are proposed in whole days", () => {
    const said = words(explained({ kind: "dienst", name: "HBEL" }, base, 0, setting("urenBepalen", "naar inwoners")));
    expect(said).toContain("Normplan stelt 64 uur per week voor, verdeeld naar inwoners: 70.828 van 257.201.");
    expect(said.at(-1)).toBe("De kosten zijn 16 uur × 40 weken × € 75 = € 48.000.");
  });

  it("in English too", () => {
    const sentences = explained(gemeente("Hilversum")).steps.map((step) => explainSentence(step, english, "en"));
    expect(sentences.every((sentence) => sentence.endsWith("."))).toBe(true);
  });
});

describe("every explanation ends at the amount of the plan", () => {
  const plans = fc.record({
    people: fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 12 }),
    percentage: fc.integer({ min: 0, max: 100 }),
    key: fc.constantFrom([1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 1], [0.4, 0.4, 0, 0.2]),
    unit: fc.constantFrom(0.01, 1, 50),
    maximum: fc.option(fc.integer({ min: 30, max: 60 }), { nil: null }),
    rate: fc.integer({ min: 50, max: 150 }),
  });

  it("whatever the plan: what is rounded down, plus the unit it gets, is what it pays", () => {
    fc.assert(
      fc.property(plans, ({ people, percentage, key, unit, maximum, rate }) => {
        const tables: PlanTables = {
          gemeenten: people.map((inwoners, i) => ({
            gemeente: `G${String(i)}`,
            uitvoeringsdienst: i % 2 ? "B" : "A",
            inwoners,
            maximum: i === 0 && maximum !== null && people.length > 1 ? maximum * 50 : null,
          })),
          uitvoeringsdiensten: [
            { uitvoeringsdienst: "A", uren: 16 },
            { uitvoeringsdienst: "B", uren: 8 },
          ],
          bijdragen: [{ partij: "Werkkamer", soort: "percentage van rest", waarde: percentage / 100, afrondenOp: 50 }],
          kosten: [],
          instellingen: {
            eersteJaar: 2026,
            uurtarief: rate,
            eenheid: unit,
            sleutelInwoners: key[0] ?? 0,
            sleutelUren: key[1] ?? 0,
            sleutelDoelgroep: key[2] ?? 0,
            sleutelGelijk: key[3] ?? 0,
          },
        };
        const outcome = calculated(tables);
        for (const target of explainTargets(outcome.plan)) {
          const explanation = explain(outcome, 0, target);
          expect(explanation).not.toBeNull();
          const steps = explanation?.steps ?? [];
          const down = steps.find((step) => step.kind === "down");
          if (target.kind !== "gemeente" || !down) continue;
          const extra = steps.find((step) => step.kind === "extra");
          const got = extra && extra.share.rank <= extra.left ? unit : 0;
          expect(cents(down.amount) + cents(got)).toBe(cents(explanation?.amount ?? NaN));
        }
      }),
    );
  });

  it("the shares, remainders and ranks are those of exact fractions", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (weights, amount) => {
          const { shares, unitsLeft } = explainDivision({ amount, weights, unit: 1 });
          const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
          const rests = weights.map((weight) => (BigInt(amount) * BigInt(weight)) % total);
          weights.forEach((weight, i) => {
            const share = shares[i];
            expect(BigInt(share?.roundedDown ?? -1)).toBe((BigInt(amount) * BigInt(weight)) / total);
            const own = rests[i] ?? 0n;
            expect(share?.remainder).toBeCloseTo(Number(own) / Number(total), 12);
            expect(share?.rank).toBe(1 + rests.filter((rest, j) => rest > own || (rest === own && j < i)).length);
          });
          expect(BigInt(unitsLeft) * total).toBe(rests.reduce((sum, rest) => sum + rest, 0n));
          expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
        },
      ),
    );
  });
});

const cents = (amount: number) => BigInt(Math.round(amount * 100));
