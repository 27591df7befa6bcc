/** What it takes for a wanted chance of reaching the norm. Numbers come in words already. */
export const normChance = {
  title: "Gewenste kans",
  year: "Op",
  yearOption: (year: number) => `31 december ${String(year)}`,
  wanted: "Gewenste kans",
  wantedHint: "Van 5% tot en met 95%",
  certainty: "Zekerheid van de extra banen",
  empty: "Vul een kans in, zoals 80%.",
  notAChance: (typed: string) => `"${typed}" is geen kans. Vul een percentage in van 5% tot en met 95%, zoals 80%.`,
  outOfRange: (typed: string) =>
    `"${typed}" valt buiten 5% tot en met 95%: nauwkeuriger is een kans niet te geven. Vul bijvoorbeeld 80% in.`,
  line: (chance: string, jobs: string) => `Kans van ${chance}: ${jobs} extra`,
  lineNone: (chance: string) => `Kans van ${chance}: niets extra nodig`,
  lineOutOfReach: (chance: string) => `Kans van ${chance}: niet te halen`,
  lineUnknown: "Hoeveel extra banen een kans vraagt",
  needed: (chance: string, jobs: string, moment: string, planned: boolean) =>
    `Een kans van ${chance} op de norm vraagt ${moment} ${jobs} extra, ` +
    `${planned ? "boven op de maatregelen die meetellen" : "boven op de verwachting zonder maatregelen"}.`,
  already: (chance: string, moment: string, now: string) => `Een kans van ${chance} vraagt niets extra: ${moment} is de kans al ${now}.`,
  costs: (amount: string, perJob: string) => `Tegen ${perJob} per baan, zoals de maatregelen die meetellen, kost dat ${amount}.`,
  costsUnknown: "Wat dat kost is niet te zeggen: van de maatregelen die meetellen zijn geen kosten per baan bekend.",
  outOfReach: (chance: string, highest: string) =>
    `Een kans van ${chance} is met zulke banen niet te halen, hoeveel het er ook zijn: elke extra baan maakt de uitkomst ` +
    `ook onzekerder. De hoogste kans is ${highest}. Kies een lagere kans of zekerder banen.`,
};

export type NormChanceTexts = typeof normChance;
