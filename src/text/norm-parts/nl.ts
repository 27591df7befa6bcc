/**
 * The parts of the tab Norm that look closer: how good the projection is, the funnel, the register and the screening. Numbers come in
 * words.
 */
export const normParts = {
  quality: {
    title: "Hoe goed is deze voorspelling?",
    line: (jobs: string, held: string, count: string) => `Gemiddeld ${jobs} ernaast; ${held} van ${count} uitkomsten binnen de marge`,
    tooShort: "De reeks is nog te kort om terug te kijken",
    intro: "Wat elke methode op eerdere datums over deze reeks had gezegd, naast wat het werd.",
    method: "Methode",
    methods: {
      auto: "Automatisch",
      lineair: "Rechte lijn",
      robuust: "Robuuste lijn",
      drift: "Drift",
      gedempt: "Gedempte trend",
      theta: "Theta",
    },
    kept: (table: string) => `Bewaard in de tabel ${table} en gebruikt op elk blad. Bladen die er al zijn, maakt u opnieuw.`,
    keptBlank: (table: string) => `De cel in de tabel ${table} is leeg: automatisch geldt.`,
    notKept: (sheet: string) =>
      `Deze werkmap bewaart nog geen methode: automatisch geldt. Kiest u een andere, dan komt die op het nieuwe blad ${sheet}.`,
    error: "Fout in banen",
    held: "In de marge",
    count: "Aantal",
    none: "–",
    heldNote: (confidence: string) =>
      `De marge hoort ${confidence} van de uitkomsten te bevatten. Vaker is voorzichtig, minder vaak is te stellig.`,
    why:
      "Automatisch is de standaard. Op honderden korte reeksen zat deze methode er het minst naast, en haar marge klopte het " +
      "best. De methode kiezen die op de eigen reeks het beste was, bleek slechter: in weinig cijfers is dat vooral toeval.",
    remarks: "Over deze cijfers",
    noRemarks: "Er is niets bijzonders aan de reeks.",
  },
  register: {
    title: "Samenstelling register",
    none: "Nog geen cijfers",
    noneText: "Vul in de tabel Doelgroepregister per datum het aantal mensen in.",
    line: (total: string, moment: string) => `${total} mensen, ${moment}`,
    groups: { wajong: "Wajong", participatiewet: "Participatiewet", wsw: "Wsw", other: "Overig" },
    growth: (people: string) => `${people} per kwartaal erbij`,
    decline: (people: string) => `${people} per kwartaal eraf`,
    steady: "blijft gelijk",
    crossing: (day: string) => `De groepen Wajong en Participatiewet zijn naar verwachting rond ${day} even groot.`,
    between: (first: string, last: string, confidence: string) => `Met ${confidence} zekerheid ligt dat tussen ${first} en ${last}.`,
    from: (first: string) => `Het kan al vanaf ${first}, maar het kan ook uitblijven.`,
    tooFew: "Vul op ten minste twee datums Wajong en Participatiewet in om te zien wanneer die groepen even groot zijn.",
    uncertain: "Hoe zeker dat is, valt uit zo weinig cijfers niet te zeggen.",
  },
  funnel: {
    title: "Trechter",
    none: "Nog geen cijfers",
    noneText: "Vul in de tabel Trechter per gemeente in hoeveel mensen er in elke stap zijn.",
    line: (first: string, last: string, stage: string, share: string) => `${last} van ${first} ${stage} (${share})`,
    stages: { register: "in het doelgroepregister", transparant: "in de kandidatenverkenner", werkfit: "werkfit", geplaatst: "geplaatst" },
    passed: (share: string) => `${share} van de vorige stap`,
    mostLost: (people: string, stage: string) => `De meeste mensen vallen af voor de stap "${stage}": ${people}.`,
    jobs: (jobs: string) => `Samen zijn dat ${jobs} van 25,5 uur.`,
    unknown: (stage: string) => `De stap "${stage}" is nog niet ingevuld.`,
    needed: (jobs: string, moment: string) => `Nodig voor de ${jobs} die ${moment} ontbreken, als evenveel mensen doorgaan als nu:`,
    neededUnknown: "Vul alle stappen en de uren in om te zien hoeveel mensen er voor de norm nodig zijn.",
    people: (people: string, stage: string) => `${people} ${stage}`,
    requests: (total: string, municipal: string, inhabitants: string) =>
      `${total} aanvragen voor een indicatie: ${municipal} door gemeenten en ${inhabitants} door inwoners.`,
    praktijkroute: (people: string) => `Via de praktijkroute kwamen er ${people} bij.`,
    municipalities: "Per gemeente",
    municipality: "Gemeente",
    register: "Register",
    placed: "Geplaatst",
    share: "Deel",
    region: "Regio",
  },
  screening: {
    title: "Screening",
    none: "Nog geen plan voor de screening",
    noneText: "Vul in de tabel Screening per dienst de cliënten en de uren in.",
    line: (weeks: string, indications: string) => `${weeks}, naar verwachting ${indications} indicaties`,
    never: "Er zijn geen uren om het werk te doen",
    weeks: (count: number, words: string) => (count === 1 ? "1 week" : `${words} weken`),
    work: (hours: string, weeks: string) => `${hours} uur werk; klaar in ${weeks}.`,
    workNever: (hours: string) => `${hours} uur werk, maar geen uren per week om het te doen.`,
    indications: (indications: string, clients: string) => `Naar verwachting ${indications} indicaties uit ${clients} cliënten.`,
    backlog: (profiles: string) => `${profiles} profielen worden alsnog geregistreerd.`,
    costs: (amount: string, each: string) => `Kosten ${amount}: ${each} per indicatie.`,
    costsUnknown: "De kosten zijn bekend als in het plan een uurtarief staat.",
    together: "Samen",
  },
};

export type NormPartsTexts = typeof normParts;
