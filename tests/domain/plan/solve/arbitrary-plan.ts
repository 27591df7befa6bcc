import fc from "fast-check";
import type { PlanTables } from "../../../../src/domain/plan/input/plan-tables";

/** Small plans of every make: units, bounds, mixed keys, proposed hours, gemeenten that come, go and merge, contributions in any order. */
export const arbitraryPlan: fc.Arbitrary<PlanTables> = fc
  .record({
    unit: fc.constantFrom(1, 1, 0.01, 100),
    people: fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 3, maxLength: 5 }),
    minimum: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
    maximum: fc.option(fc.integer({ min: 11, max: 40 }), { nil: null }),
    years: fc.constantFrom(1, 1, 2, 3),
    merger: fc.constantFrom("none", "merges", "leaves", "joins"),
    hours: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 })),
    mode: fc.constantFrom("ingevoerd", "ingevoerd", "naar inwoners", "gelijk"),
    totalHours: fc.integer({ min: 1, max: 12 }),
    byHours: fc.constantFrom(0, 0, 0.4, 1),
    rate: fc.integer({ min: 5, max: 40 }),
    grant: fc.integer({ min: 0, max: 1500 }),
    once: fc.boolean(),
    percentage: fc.integer({ min: 40, max: 100 }),
    ofAll: fc.boolean(),
    roundTo: fc.constantFrom(null, 5, 50),
    last: fc.constantFrom("none", "vast", "percentage van rest"),
  })
  .map(
    ({
      unit,
      people,
      minimum,
      maximum,
      years,
      merger,
      hours,
      mode,
      totalHours,
      byHours,
      rate,
      grant,
      once,
      percentage,
      ofAll,
      roundTo,
      last,
    }): PlanTables => {
      const inUnit = (count: number | null) => (count === null ? null : count * Math.max(unit, 1));
      return {
        gemeenten: people.map((inwoners, i) => ({
          gemeente: `G${String(i)}`,
          uitvoeringsdienst: i % 2 ? "B" : "A",
          inwoners,
          minimum: i === 0 ? inUnit(minimum) : null,
          maximum: i === 1 ? inUnit(maximum) : null,
          vanaf: i === 2 && merger === "joins" ? 2027 : null,
          totEnMet: i === 2 && (merger === "merges" || merger === "leaves") ? 2026 : null,
          gaatOpIn: i === 2 && merger === "merges" ? "G0" : null,
        })),
        uitvoeringsdiensten: [
          { uitvoeringsdienst: "A", uren: hours[0] },
          { uitvoeringsdienst: "B", uren: hours[1] },
        ],
        bijdragen: [
          { partij: "SZW", soort: "vast", waarde: grant, herhaling: once ? "eenmalig" : "jaarlijks" },
          {
            partij: "Werkkamer",
            soort: ofAll ? "percentage van totaal" : "percentage van rest",
            waarde: percentage / 100,
            afrondenOp: roundTo === null ? null : roundTo * unit,
          },
          ...(last === "none" ? [] : [{ partij: "UWV", soort: last, waarde: 0.3, afrondenOp: 25 * unit }]),
        ],
        kosten: [],
        instellingen: {
          eersteJaar: 2026,
          aantalJaren: years,
          weken: 10,
          uurtarief: rate,
          index: 0.02,
          urenBepalen: mode,
          urenTotaal: totalHours,
          urenPerDag: 1,
          sleutelInwoners: 1 - byHours,
          sleutelUren: byHours,
          eenheid: unit,
        },
      };
    },
  );
