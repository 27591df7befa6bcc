/**
 * Sentences that explain an amount, step by step. Every value is written out already: amounts with their sign, fractions as percentages.
 */
export const explain = {
  title: "Toelichting",
  of: "Bedrag van",
  year: "Jaar",
  steps: "Zo komt het bedrag tot stand",
  /** Said of an amount that can be clicked. */
  open: (name: string, amount: string) => `${name}: ${amount}, toelichting`,
  base: "Basis",
  together: "Gemeenten samen",
  gone: "Dit bedrag staat niet meer in het plan. Ga terug en kies een ander bedrag.",
  target: { gemeente: "Gemeenten", samen: "Samen", bijdrage: "Bijdragen", dienst: "Uitvoeringsdiensten" } satisfies Readonly<
    Record<"gemeente" | "samen" | "bijdrage" | "dienst", string>
  >,
  sheet: {
    make: "Zet op een blad",
    again: "Zet opnieuw op een blad",
    busy: "Het blad wordt gemaakt",
    made: (name: string) => `De toelichting staat op het blad ${name}.`,
    name: (scenario: string) => `Toelichting ${scenario}`,
    heading: (what: string, year: string) => `${what}, ${year}`,
    subtitle: (scenario: string) => `Hoe het bedrag in scenario ${scenario} tot stand komt, stap voor stap.`,
    number: "Stap",
    step: "Toelichting",
    stamp: (made: string, version: string) =>
      `Gemaakt op ${made} met Normplan ${version}. Dit zijn teksten: ze veranderen niet mee met de invoer.`,
  },
  costs: (ofHours: string, hours: string, weeks: string, rate: string) =>
    `De uren kosten ${ofHours}: ${hours} uur per week × ${weeks} weken × ${rate}.`,
  extraCosts: (parts: string, total: string) => `Daar komt bij: ${parts}. De kosten zijn samen ${total}.`,
  workingGroup: (amount: string) => `werkgroep ${amount}`,
  otherCosts: (amount: string) => `overige kosten ${amount}`,
  fixed: (party: string, amount: string) => `${party} draagt een vast bedrag bij: ${amount}.`,
  ofRest: (party: string, percentage: string, rest: string, exact: string) =>
    `${party} draagt ${percentage} bij van de rest van ${rest}: ${exact}.`,
  ofTotal: (party: string, percentage: string, exact: string) => `${party} draagt ${percentage} bij van de totale kosten: ${exact}.`,
  roundedTo: (roundTo: string, rounded: string) => `Afgerond op ${roundTo} is dat ${rounded}.`,
  capped: (amount: string) => `Er was minder over, dus het wordt ${amount}.`,
  restAfter: (amount: string) => `Er blijft ${amount} over.`,
  contributionElsewhere: (party: string) => `${party} draagt in dit jaar niets bij: de bijdrage is eenmalig, in het eerste jaar.`,
  remains: (amount: string) => `De gemeenten betalen samen wat overblijft: ${amount}.`,
  notYet: (name: string, from: string) => `${name} doet pas mee vanaf ${from} en betaalt in dit jaar niets.`,
  left: (name: string, until: string) => `${name} deed mee tot en met ${until} en betaalt in dit jaar niets.`,
  merged: (name: string, until: string, into: string) => `${name} bestond tot en met ${until}. Haar deel zit nu bij ${into}.`,
  weight: {
    inhabitants: (name, own, total, percentage) => `${name} heeft ${own} van de ${total} inwoners: ${percentage}.`,
    hours: (name, own, total, percentage) => `${name} gebruikt ${own} van de ${total} uren: ${percentage}.`,
    targetGroup: (name, own, total, percentage) => `${name} heeft ${own} van de ${total} mensen van de doelgroep: ${percentage}.`,
    equal: (name, own, total, percentage) => `${name} heeft ${own} van de ${total} gelijke delen: ${percentage}.`,
  } satisfies Readonly<
    Record<"inhabitants" | "hours" | "targetGroup" | "equal", (name: string, own: string, total: string, percentage: string) => string>
  >,
  partOfKey: (percentage: string) => `Voor ${percentage} van de sleutel:`,
  includes: (names: string) => `Daarin telt ${names} mee.`,
  mixed: (percentage: string) => `Samen geeft de gemengde sleutel een aandeel van ${percentage}.`,
  othersHeld: (names: string, amount: string) => `${names} staat op een minimum of maximum. De anderen verdelen ${amount}.`,
  minimum: (name: string, amount: string) => `Het aandeel van ${name} komt onder het minimum. Het bedrag is daarom het minimum: ${amount}.`,
  maximum: (name: string, amount: string) =>
    `Het aandeel van ${name} komt op of boven het maximum. Het bedrag is daarom het maximum: ${amount}.`,
  share: (amount: string, weight: string, total: string, exact: string) =>
    `Het precieze deel is ${amount} × ${weight} ÷ ${total} = ${exact}.`,
  down: (unit: string, amount: string, remainder: string) =>
    `Naar beneden afgerond op ${unit} is dat ${amount}, met een rest van ${remainder}.`,
  nothingLeft: "Naar beneden afronden laat niets over: alle delen komen precies uit.",
  unitsLeft: (units: string, receivers: string) =>
    `Na het afronden is nog ${units} te verdelen. Dat gaat naar de grootste resten: ${receivers}.`,
  receiver: (name: string, remainder: string) => `${name} (${remainder})`,
  more: (count: string) => `en nog ${count}`,
  last: (name: string, unit: string, place: string, remainder: string) => `${name} krijgt de laatste ${unit}: ${place} (${remainder}).`,
  gets: (name: string, unit: string, place: string, remainder: string) => `${name} krijgt een ${unit} erbij: ${place} (${remainder}).`,
  getsNone: (name: string, unit: string, remainder: string, place: string, among: string) =>
    `${name} krijgt geen ${unit} erbij: met een rest van ${remainder} staat ${name} op plaats ${place} van ${among}.`,
  tie: "Bij gelijke resten gaat voor wie eerder in de tabel staat.",
  /** "de grootste rest", "de op 2 na grootste rest". */
  place: (rank: number) => (rank === 1 ? "de grootste rest" : `de op ${String(rank - 1)} na grootste rest`),
  unit: {
    euro: (_count: number) => "euro",
    cent: (_count: number) => "cent",
    day: (count: number): string => (count === 1 ? "dag" : "dagen"),
    steps: (count: number, size: string) => (count === 1 ? `stap van ${size}` : `stappen van ${size}`),
  },
  pays: (name: string, amount: string) => `${name} betaalt ${amount}.`,
  perInhabitant: (amount: string) => `Dat is ${amount} per inwoner.`,
  serves: (name: string, municipalities: string) => `${name} werkt voor ${municipalities}.`,
  servesNone: (name: string) => `${name} werkt in dit jaar voor geen gemeente en heeft daarom geen uren.`,
  hoursTyped: (name: string, hours: string) => `Voor ${name} is ${hours} uur per week ingevuld.`,
  hoursProposed: (total: string, by: string, weight: string, totalWeight: string) =>
    `Normplan stelt ${total} uur per week voor, verdeeld ${by}: ${weight} van ${totalWeight}.`,
  by: { "naar inwoners": "naar inwoners", "naar doelgroep": "naar doelgroep", gelijk: "in gelijke delen" } satisfies Readonly<
    Record<"naar inwoners" | "naar doelgroep" | "gelijk", string>
  >,
  hours: (hours: string) => `${hours} uur`,
  dienstCosts: (hours: string, weeks: string, rate: string, exact: string) =>
    `De kosten zijn ${hours} uur × ${weeks} weken × ${rate} = ${exact}.`,
  and: "en",
};

export type ExplainTexts = typeof explain;
