/** Taking a plan's input from the user's own workbook. */
export const ownWorkbook = {
  intro: "Dit vond Normplan in dit werkboek. Wat u overneemt, blijft gekoppeld aan uw eigen cellen.",
  reading: "Het werkboek wordt gelezen",
  readAgain: "Opnieuw lezen",
  sure: "zeker",
  likely: "waarschijnlijk",
  unsure: "onzeker, controleer dit",
  found: (confidence: string, rows: number) => `Gevonden (${confidence}), ${rows === 1 ? "1 rij" : `${String(rows)} rijen`}`,
  pointed: (rows: number) => `Aangewezen, ${rows === 1 ? "1 rij" : `${String(rows)} rijen`}`,
  notFound: "Niet gevonden",
  leftOut: "Niet overgenomen",
  settingsFound: (count: number) =>
    count === 0 ? "Niet gevonden" : count === 1 ? "1 waarde gevonden" : `${String(count)} waarden gevonden`,
  showPlace: (address: string) => `${address} in het werkboek tonen`,
  place: "Plaats",
  placeOption: (address: string, rows: number) => `${address} (${rows === 1 ? "1 rij" : `${String(rows)} rijen`})`,
  none: "Niet overnemen",
  pointHint: "Selecteer in het werkblad de cellen van een kolom en kies hier Gebruik selectie.",
  useSelection: "Gebruik selectie",
  useSelectionFor: (column: string) => `Gebruik selectie voor ${column}`,
  oneColumn: "Selecteer cellen in één kolom, en kies dan opnieuw Gebruik selectie.",
  oneCell: "Selecteer de ene cel met deze waarde, en kies dan opnieuw Gebruik selectie.",
  nothingSelected: "De selectie is leeg. Selecteer de cellen met de gegevens, en kies dan opnieuw Gebruik selectie.",
  missingTable: {
    gemeenten:
      "Normplan maakt een lege tabel waarin u de gemeenten invult. Begin anders met Plan voor mijn regio: dan staan gemeenten " +
      "en inwoners er al.",
    uitvoeringsdiensten: "Normplan maakt een tabel met de diensten die bij de gemeenten staan; u vult de uren in.",
    bijdragen: "Normplan maakt een lege tabel; u voegt de bijdragen toe in dit venster.",
    kosten: "Normplan maakt een lege tabel. Zijn er geen kosten buiten de uren, dan blijft die leeg.",
  },
  missingColumns: (columns: string) => `Nog in te vullen nadat het plan er is: ${columns}.`,
  numbersAsText: (count: number) =>
    `${count === 1 ? "1 getal staat" : `${String(count)} getallen staan`} als tekst. Normplan leest ze als getal; uw cellen ` +
    "blijven zoals ze zijn.",
  assumptions: {
    contributionKinds:
      "Bij de bijdragen staat geen soort. Een waarde tot en met 1 (100%) wordt een percentage van de rest, een hogere een " +
      "vast bedrag. U kunt dat in de tabel Bijdragen veranderen.",
    diensten: "De uitvoeringsdiensten komen uit de tabel met gemeenten, nog zonder uren.",
  },
  nothing:
    "Normplan herkent in dit werkboek geen gemeenten, uren, bijdragen of kosten. Wijs ze hieronder aan, of kies een andere " +
    "manier om te beginnen.",
  what: "Normplan zet drie bladen achter in het werkboek. Daarin verwijzen formules naar uw cellen. Uw eigen bladen veranderen niet.",
  make: "Maak plan met deze gegevens",
  made: "Het plan is gekoppeld aan uw werkboek.",
  data: {
    title: "Gegevens",
    linked: (tables: string) => `Uit uw werkboek: ${tables}`,
    at: "Staat op",
    settings: "Gekoppeld aan uw cellen",
    added: (names: string) => `Nieuw in uw tabel en nog niet in het plan: ${names}.`,
    add: "Neem op in het plan",
    attention: (count: number) =>
      count === 1 ? "1 ding in uw tabellen vraagt aandacht" : `${String(count)} dingen in uw tabellen vragen aandacht`,
    below: (count: number) =>
      `Direct onder uw tabel ${count === 1 ? "staat 1 rij" : `staan ${String(count)} rijen`} die het plan nog niet leest.`,
    typedOver: (what: string, value: string, theirs: string) =>
      `${what} is in het plan overgetypt: ${value}. In uw eigen cel staat ${theirs}. Het plan rekent met ${value}.`,
    kept: (what: string, value: string, theirs: string) =>
      `${what}: het plan heeft een eigen waarde, ${value}. In uw eigen cel staat ${theirs}.`,
    restore: "Herstel de koppeling",
    keep: "Houd de waarde van het plan",
    lost: (column: string, table: string) =>
      `${column} (${table}) is niet meer te vinden: de cellen zijn verwijderd. Selecteer waar de gegevens nu staan.`,
  },
};

export type OwnWorkbookTexts = typeof ownWorkbook;
