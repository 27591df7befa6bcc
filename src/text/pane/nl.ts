/** The frame of the task pane: starting, navigating, failing, settings, sources and information about the product. */
export const pane = {
  product: "Normplan",
  startup: {
    loading: "Normplan wordt geopend",
    outsideTitle: "Normplan werkt in Excel",
    outsideText:
      "U hebt deze pagina buiten Excel geopend. Open een werkboek in Excel en kies op het tabblad Start de knop Normplan openen.",
    outsideHelp: "De uitleg van de functies lezen",
    silentTitle: "Excel reageert niet",
    silentText: (seconds: number) =>
      `Normplan wacht al ${String(seconds)} seconden op Excel. Laad dit venster opnieuw. Helpt dat niet, sluit het werkboek ` +
      "en open het opnieuw.",
    unreachableTitle: "Office is niet bereikbaar",
    unreachableText:
      "Het onderdeel van Microsoft dat dit venster met Excel verbindt, is niet geladen. Controleer uw internetverbinding en " +
      "laad dit venster opnieuw.",
    reload: "Opnieuw laden",
  },
  /** Every place in the pane, by the name that the code has for it. */
  places: {
    plan: "Plan",
    scenarios: "Scenario's",
    norm: "Norm",
    audit: "Controle",
    explain: "Toelichting",
    compare: "Vergelijken",
    solve: "Terugrekenen",
    decision: "Behandeling",
    guide: "Functies",
    sources: "Bronnen",
    settings: "Instellingen",
    about: "Over Normplan",
    function: "Functie",
  },
  navigation: {
    back: "Terug",
    more: "Meer",
    loading: "Bezig met laden",
  },
  crash: {
    title: "Dit onderdeel is gestopt",
    text: "Er is iets misgegaan in dit venster. Uw werkboek blijft zoals het is. Laad het venster opnieuw om verder te gaan.",
    missingPart: "Een onderdeel van Normplan kon niet worden opgehaald. Controleer uw internetverbinding en laad het venster opnieuw.",
    details: "Technische melding",
  },
  /** What Excel refuses, where the cause lies and what to do about it. */
  failures: {
    cellEditMode: "Excel is nog bezig met een cel die u bewerkt. Rond de invoer af met Enter of Esc en probeer het opnieuw.",
    dialogOpen: "In Excel staat een dialoogvenster open. Sluit dat venster en probeer het opnieuw.",
    protected: "Het werkblad of het werkboek is beveiligd. Hef de beveiliging op via het tabblad Controleren, of kies een ander werkblad.",
    namesTaken: (names: string) =>
      `In dit werkboek bestaat al een blad, tabel of naam met de naam ${names}. Geef die een andere naam en probeer het opnieuw.`,
    nameTaken: "In dit werkboek bestaat al een blad, tabel of naam met deze naam. Geef die een andere naam en probeer het opnieuw.",
    notFound: "De cellen of het werkblad waar dit naartoe moest, bestaan niet meer. Selecteer een andere cel en probeer het opnieuw.",
    columnsMissing: (table: string, columns: string) =>
      `In de tabel ${table} ontbreekt: ${columns}. Er is niets gewijzigd. Zet die kolom terug en probeer het opnieuw.`,
    selection: "Er is geen aaneengesloten stuk werkblad geselecteerd. Selecteer één cel en probeer het opnieuw.",
    mergedCells: "Op deze plaats staan samengevoegde cellen. Selecteer een plaats zonder samengevoegde cellen en probeer het opnieuw.",
    formula: (address: string) =>
      `In ${address} staat een formule van u. Normplan schrijft daar niet overheen: verander de waarden waarmee de formule rekent.`,
    tableInTheWay: (table: string) =>
      `Op deze plaats staat de tabel ${table}. Selecteer een plaats buiten de tabel en probeer het opnieuw.`,
    noRoom: "Er is hier te weinig ruimte: het voorbeeld zou buiten het werkblad vallen. Selecteer een cel verder naar links of naar boven.",
    filtered: "Op deze plaats zijn rijen weggefilterd. Wis het filter of selecteer een andere plaats en probeer het opnieuw.",
    tooLarge: "Dit is te veel voor Excel in één keer. Selecteer een plaats met minder inhoud en probeer het opnieuw.",
    notSupported: (member: string) => `Deze versie van Excel kan dit niet (${member}). Werk Excel bij en probeer het opnieuw.`,
    connection: "De verbinding met het werkboek is verbroken. Controleer uw internetverbinding, wacht even en probeer het opnieuw.",
    busy: "Excel is nog bezig. Wacht tot Excel klaar is en probeer het opnieuw.",
    outsideExcel: "Dit kan alleen in Excel. Open een werkboek in Excel en kies op het tabblad Start de knop Normplan openen.",
    refused: (code: string) =>
      `Excel heeft dit geweigerd (${code}). Er is niets gewijzigd. Selecteer een andere cel en probeer het opnieuw.`,
    unexpected: (message: string) => `Er is iets misgegaan in Normplan: "${message}". Laad het venster opnieuw en probeer het nog eens.`,
    leftBehind: (names: string) => `Dit kon niet worden opgeruimd: ${names}. Verwijder het zelf.`,
  },
  settings: {
    language: "Taal van dit venster",
    automatic: (languageOfExcel: string) => `Automatisch (zoals Excel: ${languageOfExcel})`,
    dutch: "Nederlands",
    english: "English",
    note: "De keuze geldt op deze computer. Functienamen zijn in beide talen gelijk.",
    changed: "De taal is aangepast.",
  },
  sources: {
    intro: "Met deze gegevens rekenen de functies. Ze worden met Normplan meegeleverd.",
    population: "Inwoners op 1 januari",
    regions: "Arbeidsmarktregio's",
    regionsNote: "Welke gemeenten bij een regio horen, volgt uit de nieuwste indeling tot en met het gevraagde jaar.",
    yearRange: (first: number, last: number) =>
      first === last ? String(first) : `${String(first)} ${last === first + 1 ? "en" : "tot en met"} ${String(last)}`,
    vintage: (label: string, years: string) => `Indeling ${label}, gebruikt voor ${years}`,
    licence: (owner: string, name: string) => `${owner}, licentie ${name}`,
  },
  about: {
    purpose:
      "Normplan rekent begrotingen en normen van een arbeidsmarktregio door in uw eigen werkboek: kosten en uren verdelen, " +
      "inwoners opzoeken en controleren of een tabel sluit.",
    version: (version: string) => `Versie ${version}`,
    privacyTitle: "Privacy",
    privacy:
      "Uw gegevens blijven in uw werkboek. Normplan rekent op uw eigen computer, verstuurt niets uit het werkboek en houdt " +
      "niet bij wat u doet. Alleen de programmaonderdelen zelf komen via internet binnen.",
    licenceTitle: "Licentie",
    licence: "Normplan is vrije software onder de European Union Public Licence (EUPL), versie 1.2.",
  },
};

export type PaneTexts = typeof pane;
