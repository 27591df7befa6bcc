import type { PlanTables, Scenario } from "../domain/plan/input/plan-tables";

/**
 * The plan of the regio Gooi en Vechtstreek for 2017 (proposal 17.0007826 of 16 June 2017): extra hours for the banenafspraak and who pays
 * for them. Inhabitants on 1 January 2016 (CBS), the peildatum that fits the published amounts best; the proposal names none.
 */
export const gooiEnVechtstreek2017: PlanTables = {
  gemeenten: [
    gemeente("Blaricum", "GM0376", "HBEL", 9622),
    gemeente("Eemnes", "GM0317", "HBEL", 8877),
    gemeente("Gooise Meren", "GM1942", "Gooise Meren", 56696),
    gemeente("Hilversum", "GM0402", "Hilversum", 87830),
    gemeente("Huizen", "GM0406", "HBEL", 41373),
    gemeente("Laren", "GM0417", "HBEL", 10956),
    gemeente("Weesp", "GM0457", "Weesp", 18572),
    gemeente("Wijdemeren", "GM1696", "Wijdemeren", 23275),
  ],
  uitvoeringsdiensten: [
    dienst("Gooise Meren", 16),
    dienst("HBEL", 16),
    dienst("Hilversum", 16),
    dienst("Weesp", 8),
    dienst("Wijdemeren", 8),
  ],
  bijdragen: [
    { partij: "Ministerie van SZW", soort: "vast", waarde: 88_500, afrondenOp: null, herhaling: "eenmalig" },
    { partij: "Werkkamer", soort: "percentage van rest", waarde: 0.65, afrondenOp: 250, herhaling: "jaarlijks" },
  ],
  kosten: [],
  instellingen: { eersteJaar: 2017, aantalJaren: 1, weken: 40, uurtarief: 75, index: 0, urenTotaal: 64, urenPerDag: 8, eenheid: 1 },
};

/** Variants that show what scenarios can differ in. */
export const exampleScenarios: readonly Scenario[] = [
  { name: "Werkkamer 50%", overrides: [{ table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.5 }] },
  {
    name: "Zonder Weesp",
    overrides: [
      { table: "gemeenten", row: "Weesp", column: "totEnMet", value: 2016 },
      { table: "uitvoeringsdiensten", row: "Hilversum", column: "uren", value: 24 },
    ],
  },
];

function gemeente(name: string, code: string, uitvoeringsdienst: string, inwoners: number) {
  return {
    gemeente: name,
    code,
    uitvoeringsdienst,
    inwoners,
    doelgroep: null,
    vanaf: null,
    totEnMet: null,
    gaatOpIn: null,
    minimum: null,
    maximum: null,
  };
}

function dienst(name: string, uren: number) {
  return { uitvoeringsdienst: name, uren, minimum: 8, maximum: 16 };
}
