/** The function guide in the pane and the help pages: labels around what the function definitions say themselves. */
export const functionsGuide = {
  intro: "Met Normplan verdeelt u kosten en uren van uw arbeidsmarktregio in uw eigen werkboek, sluitend tot op de cent.",
  search: "Zoek een functie",
  searchHint: "Bijvoorbeeld inwoners of afronden",
  clearSearch: "Zoekopdracht wissen",
  found: (count: number) => (count === 1 ? "1 functie gevonden" : `${String(count)} functies gevonden`),
  notFound: (query: string) => `Geen functie gevonden voor "${query}".`,
  notFoundTip: "Probeer een ander woord, zoals verdelen, uren of inwoners.",
  groups: {
    kosten: "Kosten verdelen",
    uren: "Uren",
    inwoners: "Inwoners",
    norm: "Norm",
    trechter: "Trechter",
  },
  syntax: "Schrijfwijze",
  example: "Voorbeeld",
  exampleTable: (title: string) => `Voorbeeld als tabel: ${title}`,
  formulaIn: (cell: string) => `Formule in ${cell}`,
  arguments: "Argumenten",
  optional: "optioneel",
  explanation: "Toelichting",
  insertHint: "Selecteer in het werkblad de cel waar het voorbeeld begint.",
  insert: "Invoegen",
  inserting: "Bezig met invoegen",
  inserted: (address: string) => `Het voorbeeld staat in ${address}.`,
  occupied: (address: string, cells: number) =>
    cells === 1
      ? `In ${address} staat al 1 gevulde cel. Er is niets gewijzigd. Wilt u deze overschrijven?`
      : `In ${address} staan al ${String(cells)} gevulde cellen. Er is niets gewijzigd. Wilt u deze overschrijven?`,
  overwrite: "Overschrijven",
  keep: "Niet overschrijven",
  kept: "Er is niets gewijzigd. Selecteer een leeg deel van het werkblad en kies opnieuw Invoegen.",
  copyFormula: "Kopieer formule",
  copied: "De formule staat op het klembord.",
  copyRefused: "Kopiëren is hier niet toegestaan. De formule is geselecteerd; kopieer deze met Ctrl+C of Cmd+C.",
  openHelp: "Volledige uitleg in de browser",
  help: {
    title: "Functies van Normplan",
    intro: "Elke functie begint met NORMPLAN. en staat in Excel in de lijst met functies. Kies een functie voor uitleg en een voorbeeld.",
    all: "Alle functies",
    otherLanguage: "English",
    formulas: "Formules in dit voorbeeld",
    cell: "Cel",
    formula: "Formule",
  },
  /** Words people search for that need not stand in a function's own text. */
  keywords: {
    VERDEEL: ["omslaan", "omslag", "pondsgewijs", "verdeelsleutel", "naar rato", "evenredig", "afronden", "grootste rest", "Hamilton", "sluitend", "gemeenten"],
    COFINANCIERING: ["dekking", "bijdrage", "subsidie", "Werkkamer", "ministerie", "SZW", "decentralisatie-uitkering", "financieringsplan", "percentage van rest"],
    RESTANT: ["rest", "overblijft", "tekort", "dekking", "eigen bijdrage"],
    SLUITCONTROLE: ["controleren", "fout zoeken", "verschil", "telt niet op", "narekenen", "optelling", "kopieerfout", "sluit niet"],
    KOSTEN: ["loonkosten", "tarief", "uurtarief", "werkbare weken", "begroting", "personeelskosten"],
    UREN: ["dagen", "urenverdeling", "uitvoeringsdienst", "formatie", "capaciteit", "inzet", "hele dagen"],
    FTE: ["voltijd", "deeltijd", "formatieplaats", "aanstelling", "36 uur"],
    DAGENPERWEEK: ["werkdagen", "dagdelen", "acht uur", "werkweek"],
    INWONERS: ["inwonertal", "bevolking", "aantal inwoners", "CBS", "peildatum", "1 januari"],
    GEMEENTEN: ["regio", "arbeidsmarktregio", "gemeentelijst", "regioindeling", "CBS", "GM-code"],
  },
};

export type FunctionsGuideText = typeof functionsGuide;
