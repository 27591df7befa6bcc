interface FileFailureValues {
  readonly detail: string;
  readonly part: string;
  readonly megabytes: number;
  readonly limit: number;
}

/** The trial environment: the page with a spreadsheet that stands for Excel where there is none. */
export const host = {
  trial: "Proefomgeving",
  trialExplanation: (addIn: string) =>
    `Dit is de proefomgeving van ${addIn}, niet Excel. De spreadsheet is een ander programma; het taakvenster is hetzelfde als in Excel.`,
  newFileName: "Map1.xlsx",
  bar: {
    label: "Bestand",
    create: "Nieuw",
    open: "Openen",
    save: "Opslaan",
    sample: "Voorbeeld openen",
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    language: "Taal",
    dutch: "Nederlands",
    english: "English",
    showPane: "Taakvenster tonen",
    hidePane: "Taakvenster verbergen",
    unsaved: "Niet opgeslagen wijzigingen",
    opening: "Bezig met openen",
    more: "Meer",
  },
  regions: {
    grid: "Werkblad",
    pane: "Taakvenster",
    bar: "Balk",
    resize: "Breedte van het taakvenster",
    dropHere: "Laat het bestand los om het te openen",
  },
  unsavedQuestion: {
    text: (name: string) => `De wijzigingen in ${name} zijn niet opgeslagen.`,
    save: "Eerst opslaan",
    discard: "Niet opslaan",
    cancel: "Annuleren",
  },
  /** Why a file cannot be opened or saved. */
  fileFailures: {
    empty: (_values: FileFailureValues) => "Het bestand is leeg. Kies een ander bestand; het geopende werkboek is niet gewijzigd.",
    text: (_values: FileFailureValues) =>
      "Dit is een tekstbestand, geen Excel-werkboek. Open het in Excel, sla het op als Excel-werkboek (.xlsx) en kies dat bestand.",
    notWorkbook: (_values: FileFailureValues) => "Dit is geen Excel-werkboek. Kies een bestand met de extensie .xlsx.",
    oldFormat: (_values: FileFailureValues) =>
      "Dit werkboek heeft de oude indeling (.xls). Sla het in Excel op als Excel-werkboek (.xlsx) en kies dat bestand.",
    binaryFormat: (_values: FileFailureValues) =>
      "Dit is een binair werkboek (.xlsb). Sla het in Excel op als Excel-werkboek (.xlsx) en kies dat bestand.",
    macros: (_values: FileFailureValues) =>
      "Dit werkboek bevat macro's. Die zouden verloren gaan; sla het in Excel op als Excel-werkboek zonder macro's (.xlsx) en " +
      "kies dat bestand.",
    password: (_values: FileFailureValues) =>
      "Dit werkboek is met een wachtwoord versleuteld. Verwijder het wachtwoord in Excel en kies het bestand opnieuw.",
    missingPart: ({ part }: FileFailureValues) =>
      `Het werkboek is onvolledig: onderdeel ${part} ontbreekt. Open en bewaar het in Excel, of gebruik een eerdere versie ` +
      "van het bestand.",
    damaged: ({ detail }: FileFailureValues) =>
      `Het werkboek is beschadigd en kan niet worden gelezen (${detail}). Gebruik een eerdere versie van het bestand.`,
    tooLarge: ({ megabytes, limit }: FileFailureValues) =>
      `Het werkboek is uitgepakt ${String(megabytes)} MB; hier kan ten hoogste ${String(limit)} MB worden geopend. Verwijder ` +
      "wat u niet nodig hebt.",
    notSaved: ({ detail }: FileFailureValues) =>
      `Een onderdeel van het werkboek past niet in een .xlsx-bestand (${detail}). Verwijder of wijzig dat onderdeel.`,
  },
  dismiss: "Sluiten",
  opened: (name: string) => `${name} is geopend.`,
  saved: (name: string) => `${name} is opgeslagen in uw downloadmap.`,
  created: "Er is een leeg werkboek geopend.",
  sampleMissing: "Het voorbeeld is niet gevonden. Open zelf een werkboek, of begin met een leeg werkboek.",
  oneFileOnly: "Er kan één bestand tegelijk worden geopend. Sleep één .xlsx-bestand hierheen.",
  notAWorkbook: (name: string) =>
    `${name} is geen Excel-werkboek. Kies een bestand met de extensie .xlsx. Het geopende werkboek is niet gewijzigd.`,
  gridFailed: "De spreadsheet kon niet worden gestart. Laad de pagina opnieuw.",
  typing: {
    commaAsSeparator:
      "De formule is niet overgenomen: tussen argumenten staat een puntkomma, zoals in =SOM(A1;B2). Een komma staat alleen in " +
      "een getal, zoals 1,5.",
    pointInNumber: (found: string, meant: string) =>
      `De formule is niet overgenomen: schrijf ${meant} met een komma in plaats van ${found}.`,
    unclosed: (found: string) => `De formule is niet overgenomen: ${found} wordt niet afgesloten. Vul het sluitteken aan.`,
    faults: {
      empty: () => "De formule is niet overgenomen: na het isgelijkteken staat niets.",
      "too long": () =>
        "De formule is niet overgenomen: een formule telt ten hoogste 8.192 tekens. Verdeel de berekening over meer cellen.",
      unexpected: (found: string) =>
        `De formule is niet overgenomen: "${found}" staat op een plaats waar dat niet kan. Controleer de haakjes, de ` +
        "puntkomma's en de tekens.",
      incomplete: () => "De formule is niet overgenomen: aan het eind ontbreekt nog iets, zoals een getal of een cel. Maak de formule af.",
      "too many levels": () =>
        "De formule is niet overgenomen: functies kunnen ten hoogste 64 niveaus diep in elkaar staan. Verdeel de berekening " +
        "over meer cellen.",
      "number of arguments": (found: string) =>
        `De formule is niet overgenomen: het aantal argumenten bij "${found}" klopt niet. Vul de argumenten aan of haal er weg.`,
      "uneven constants": () => "De formule is niet overgenomen: de rijen tussen de accolades zijn niet even lang. Maak ze gelijk.",
    },
  },
  errorAt: (address: string) => `Fout in ${address}`,
  chart: {
    untitled: "Grafiek zonder titel",
    /** Read aloud before the figures of the chart. */
    alternative: (type: string, title: string) => `${type}: ${title}`,
    types: {
      column: "Kolomdiagram",
      bar: "Staafdiagram",
      line: "Lijndiagram",
      area: "Vlakdiagram",
      doughnut: "Ringdiagram",
      pie: "Cirkeldiagram",
      scatter: "Spreidingsdiagram",
      combined: "Combinatiegrafiek",
    },
  },
};

export type HostText = typeof host;
