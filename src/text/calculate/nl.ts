/** The command line that recalculates a workbook without Excel. */
export const calculate = {
  usage: "Gebruik: npm run --silent calculate -- IN.xlsx [--out UIT.xlsx] [--json]",
  noInput: "Geef het werkboek op dat moet worden berekend.",
  severalInputs: (names: string) => `Geef één werkboek op; gevonden: ${names}.`,
  wrongOption: (detail: string) => `De opdracht bevat een onbekende of onvolledige optie (${detail}).`,
  notRead: (path: string, reason: string) => `${path} kan niet worden geopend: ${reason}`,
  notFound: "het bestand bestaat niet.",
  noAccess: "er is geen toegang tot het bestand.",
  isFolder: "dit is een map, geen bestand.",
  otherReason: (detail: string) => `het systeem meldt ${detail}.`,
  notFinished: (seconds: number) => `Het werkboek is na ${String(seconds)} seconden nog niet berekend. Er is niets opgeslagen.`,
  notWritten: (path: string, reason: string) => `${path} kan niet worden opgeslagen: ${reason}`,
  calculated: (cells: number, errors: number) => `Berekend: ${String(cells)} cellen, waarvan ${String(errors)} met een fout.`,
  /** What an error of Excel's own functions means. */
  errors: {
    "#DIV/0!": "Er wordt gedeeld door nul of door een lege cel.",
    "#N/A": "Er is geen waarde beschikbaar, bijvoorbeeld omdat zoeken niets oplevert.",
    "#NAME?": "De formule bevat een naam of functie die niet bekend is.",
    "#NULL!": "Twee bereiken in de formule hebben geen gemeenschappelijke cellen.",
    "#NUM!": "De formule bevat een getal dat niet kan, of het resultaat is te groot of te klein.",
    "#REF!": "De formule verwijst naar cellen die er niet meer zijn.",
    "#VALUE!": "De formule bevat een waarde van de verkeerde soort, zoals tekst waar een getal hoort.",
    "#SPILL!": "Het resultaat past niet: de cellen die het zou vullen zijn niet leeg.",
    "#CALC!": "De berekening kan niet worden uitgevoerd, bijvoorbeeld omdat het resultaat leeg is.",
    "#CYCLE!": "De formule verwijst direct of indirect naar zichzelf.",
  },
};

export type CalculateTexts = typeof calculate;
