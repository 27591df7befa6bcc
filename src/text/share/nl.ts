/** Sharing a scenario: its cover as a table on the clipboard, and a copy of its sheet that no longer changes. */
export const share = {
  menu: "Delen",
  copyCover: "Kopieer de dekkingstabel",
  copied: "De dekkingstabel staat op het klembord. Plak haar in Word of in een e-mail.",
  copyByHand: "Kopiëren is hier niet toegestaan. De tabel is geselecteerd: druk op Ctrl+C.",
  freeze: "Maak vaste kopie",
  freezing: "De vaste kopie wordt gemaakt",
  frozen: (sheet: string) => `Het blad ${sheet} staat in het werkboek. De cijfers erop veranderen niet meer.`,
  noSheet: (sheet: string) => `Er is nog geen blad ${sheet}. Maak eerst het scenarioblad, dan kan er een vaste kopie van komen.`,
  copyName: (sheet: string, number: number) => (number === 1 ? `${sheet} vast` : `${sheet} vast ${String(number)}`),
  stamp: (scenario: string, made: string, version: string) =>
    `Vaste kopie van scenario ${scenario}, gemaakt op ${made} met Normplan ${version}. Dit zijn waarden: ze veranderen niet meer.`,
  cover: {
    title: (scenario: string) => `Dekking, scenario ${scenario}`,
    party: "Partij",
    amount: "Bedrag (€)",
    year: (year: number) => `${String(year)} (€)`,
    together: "Totaal (€)",
    total: "Totaal",
  },
};

export type ShareTexts = typeof share;
