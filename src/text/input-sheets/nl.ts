/** Words on the sheets that hold the plan's input. */
export const inputSheetWords = {
  sheets: { assumptions: "Normplan uitgangspunten", municipalities: "Normplan gemeenten", scenarios: "Normplan scenario's" },
  titles: { assumptions: "Uitgangspunten van het plan", municipalities: "Gemeenten en uitvoeringsdiensten", scenarios: "Scenario's" },
  subtitle: "Blauwe cijfers op een gele achtergrond kunt u veranderen; alle scenariobladen rekenen mee.",
  notes: {
    instellingen: "Wat voor het hele plan geldt.",
    bijdragen: "In volgorde: elke partij draagt bij aan wat de vorige overlaten. De gemeenten betalen de rest.",
    kosten: "Kosten die niet uit uren volgen.",
    gemeenten: "Wie meedoet, in welke jaren, en met welk gewicht in de verdeelsleutel.",
    uitvoeringsdiensten: "Uren per week, en de grenzen waarbinnen Normplan uren voorstelt.",
    scenarios: "Elke kolom is een scenario. Alleen wat afwijkt van de basis staat er; een lege cel betekent: zoals in de basis.",
  },
  setting: { label: "Uitgangspunt", value: "Waarde", unit: "Eenheid", explanation: "Toelichting" },
  scenario: { key: "Sleutel", table: "Onderdeel", row: "Regel", column: "Eigenschap", base: "Basis" },
  units: { people: "personen", hours: "uur per week", year: "jaar", euros: "€", share: "€ of %" },
  /** Above a table that shows cells of the user. */
  linkCheck: {
    missing: (count: string) => `Let op: rijen in uw eigen tabel die hier ontbreken: ${count}.`,
    typedOver: (count: string) => `Overgetypte grijze cellen: ${count}.`,
  },
  footer: { left: "&F", center: "&A", right: "Normplan · &D · blad &P van &N" },
  validation: {
    choiceTitle: "Kies uit de lijst",
    choice: "Kies een van de waarden uit de lijst.",
    numberTitle: "Vul een getal in",
    number: "Hier hoort een getal van 0 of meer.",
  },
};

export type InputSheetTexts = typeof inputSheetWords;
