import type { tableSchemas, SettingId } from "../../domain/plan/schema";

export type RowTableId = keyof typeof tableSchemas;

/**
 * Words by which people in the Netherlands head the columns of a regional budget, per column of the plan; the usual one first. Without
 * accents, capitals, units and punctuation, as `normaliseHeading` leaves them. English ones, because a workbook travels.
 */
export const columnWords: {
  readonly [Table in RowTableId]: Readonly<Partial<Record<keyof (typeof tableSchemas)[Table], readonly string[]>>>;
} = {
  gemeenten: {
    gemeente: ["gemeente", "gemeenten", "gemeentenaam", "naam gemeente", "deelnemende gemeente", "municipality"],
    code: ["code", "gemeentecode", "gm code", "cbs code", "regiocode"],
    uitvoeringsdienst: [
      "uitvoeringsdienst",
      "dienst",
      "uitvoerende dienst",
      "uitvoeringsorganisatie",
      "sociale dienst",
      "uitvoering door",
      "agency",
    ],
    inwoners: [
      "inwoners",
      "inwonertal",
      "aantal inwoners",
      "inwoneraantal",
      "inwonersaantal",
      "bevolking",
      "aantal inw",
      "inw",
      "inhabitants",
      "population",
    ],
    doelgroep: ["doelgroep", "doelgroepregister", "aantal doelgroep", "personen doelgroep", "omvang doelgroep", "target group"],
    vanaf: ["vanaf", "ingangsjaar", "startjaar", "neemt deel vanaf", "from"],
    totEnMet: ["tot en met", "t/m", "tm", "eindjaar", "neemt deel tot en met", "up to and including"],
    gaatOpIn: ["gaat op in", "fuseert met", "opvolger", "nieuwe gemeente", "merges into"],
    minimum: ["minimum", "minimumbijdrage", "ten minste", "minimaal"],
    maximum: ["maximum", "maximumbijdrage", "ten hoogste", "maximaal"],
  },
  uitvoeringsdiensten: {
    uitvoeringsdienst: [
      "uitvoeringsdienst",
      "uitvoeringsdiensten",
      "dienst",
      "uitvoerende dienst",
      "uitvoeringsorganisatie",
      "organisatie",
      "agency",
    ],
    uren: ["uren per week", "uren", "aantal uren", "uur per week", "weekuren", "inzet uren", "uren pw", "hours per week", "hours"],
    minimum: ["minimum uren", "minimum", "minimaal", "min", "minimum hours"],
    maximum: ["maximum uren", "maximum", "maximaal", "max", "maximum hours"],
  },
  bijdragen: {
    partij: ["partij", "bijdrager", "financier", "dekking door", "bron", "naam bijdrage", "dekkingsbron", "party"],
    soort: ["soort", "soort bijdrage", "type", "wijze", "kind"],
    waarde: ["waarde", "bijdrage", "bedrag", "percentage", "bedrag of percentage", "value"],
    afrondenOp: ["afronden op", "afronding", "afgerond op", "round to"],
    herhaling: ["herhaling", "eenmalig jaarlijks", "eenmalig of jaarlijks", "frequentie", "recurrence"],
  },
  kosten: {
    omschrijving: ["omschrijving", "kostensoort", "kostenpost", "post", "onderdeel", "description"],
    bedrag: ["bedrag", "kosten", "bedrag in euro", "totaal", "amount"],
    herhaling: ["herhaling", "eenmalig jaarlijks", "eenmalig of jaarlijks", "frequentie", "recurrence"],
  },
};

/** The column that names the rows, and columns of which at least one must be there for it to be that table. */
export const tableShape: Readonly<
  Record<RowTableId, { readonly key: string; readonly oneOf: readonly string[]; readonly never: readonly string[] }>
> = {
  gemeenten: { key: "gemeente", oneOf: ["inwoners", "uitvoeringsdienst", "doelgroep"], never: [] },
  uitvoeringsdiensten: { key: "uitvoeringsdienst", oneOf: ["uren"], never: ["gemeente"] },
  bijdragen: { key: "partij", oneOf: ["waarde"], never: [] },
  kosten: { key: "omschrijving", oneOf: ["bedrag"], never: [] },
};

/** Columns that hold numbers. */
export const numericColumns: ReadonlySet<string> = new Set([
  "inwoners",
  "doelgroep",
  "vanaf",
  "totEnMet",
  "minimum",
  "maximum",
  "uren",
  "waarde",
  "afrondenOp",
  "bedrag",
]);

/** Labels in front of a value that the plan knows as a setting. */
export const settingWords: Readonly<Partial<Record<SettingId, readonly string[]>>> = {
  eersteJaar: ["eerste jaar", "startjaar", "begrotingsjaar", "jaar", "first year"],
  aantalJaren: ["aantal jaren", "looptijd", "number of years"],
  weken: ["werkweken per jaar", "werkbare weken", "aantal weken", "weken per jaar", "weken", "werkweken", "working weeks per year"],
  uurtarief: ["uurtarief", "tarief per uur", "kosten per uur", "uurloon", "tarief", "hourly rate"],
  index: ["index per jaar", "indexatie", "indexering", "loonindex", "index"],
  urenTotaal: ["uren samen", "totaal uren", "uren totaal", "totaal aantal uren", "uren per week totaal", "hours together"],
  urenPerDag: ["uren per dag", "uren per werkdag", "hours per day"],
  eenheid: ["eenheid", "afronden op", "afronding", "unit"],
};
