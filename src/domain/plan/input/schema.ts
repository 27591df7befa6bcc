import { contributionKinds } from "../funding/funding-request";
/**
 * The tables of a plan: what their columns mean and what may stand in them. Ids are Dutch, because they are the words of the
 * field and return as headings; the headings that people see are in the text catalogue.
 */
export type ColumnKind =
  | { readonly kind: "text" }
  /** Euros, cents allowed. */
  | { readonly kind: "amount" }
  /** Hours; whole or broken. */
  | { readonly kind: "hours" }
  /** People, weeks, members: whole numbers. */
  | { readonly kind: "count" }
  /** A share of one: 65% is 0.65. */
  | { readonly kind: "fraction" }
  /** A fraction or an amount, depending on the contribution's kind. */
  | { readonly kind: "share" }
  /** `orTyped`: also the word for "as typed", by which a scenario leaves the year of its base. */
  | { readonly kind: "year"; readonly orTyped?: true }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

export type ColumnSchema = ColumnKind & {
  readonly required?: true;
  /** Zero may not stand there. */
  readonly positive?: true;
  /** The largest number that may stand there; `largestNumber` where none is given. */
  readonly most?: number;
};

export type PlanTableId = "gemeenten" | "uitvoeringsdiensten" | "bijdragen" | "kosten" | "instellingen";

/** In the cell of the peildatum: the inhabitants as they were typed. */
export const asTyped = "ingevoerd";

export const recurrences = ["eenmalig", "jaarlijks"] as const;
export const hoursModes = ["ingevoerd", "naar inwoners", "naar doelgroep", "gelijk"] as const;

const text = { kind: "text" } as const;
const amount = { kind: "amount" } as const;
const year = { kind: "year" } as const;
const hours = { kind: "hours" } as const;
const count = { kind: "count" } as const;
const required = { required: true } as const;
const positive = { positive: true } as const;

/** No figure of a region comes near it: what is larger is a typing error, and beyond fifteen digits a cell loses cents. */
export const largestNumber = 1e12;

/** A plan longer than this is a typing error, and would make a sheet nobody can print. */
const mostYears = 10;

/** Columns of the tables with one row per thing; the first column names the row and must be unique. */
export const tableSchemas = {
  gemeenten: {
    gemeente: { ...text, ...required },
    code: text,
    uitvoeringsdienst: { ...text, ...required },
    inwoners: { ...count, ...required },
    doelgroep: count,
    vanaf: year,
    totEnMet: year,
    gaatOpIn: text,
    minimum: amount,
    maximum: amount,
  },
  uitvoeringsdiensten: {
    uitvoeringsdienst: { ...text, ...required },
    uren: hours,
    minimum: hours,
    maximum: hours,
  },
  bijdragen: {
    partij: { ...text, ...required },
    soort: { kind: "choice", choices: contributionKinds, ...required },
    waarde: { kind: "share", ...required },
    afrondenOp: { ...amount, ...positive },
    herhaling: { kind: "choice", choices: recurrences },
  },
  kosten: {
    omschrijving: { ...text, ...required },
    bedrag: { ...amount, ...required },
    herhaling: { kind: "choice", choices: recurrences },
  },
} as const satisfies Record<string, Readonly<Record<string, ColumnSchema>>>;

/** The settings of a plan: one row each, with the value that holds when nothing is filled in. */
export const settingSchemas = {
  eersteJaar: { ...year, ...required, initial: null },
  aantalJaren: { ...count, ...positive, most: mostYears, initial: 1 },
  weken: { ...count, most: 53, initial: 40 },
  uurtarief: { ...amount, ...required, initial: null },
  index: { kind: "fraction", initial: 0 },
  urenBepalen: { kind: "choice", choices: hoursModes, initial: "ingevoerd" },
  urenTotaal: { ...hours, initial: 0 },
  urenPerDag: { ...hours, ...positive, initial: 8 },
  peiljaar: { ...year, orTyped: true, initial: null },
  sleutelInwoners: { kind: "fraction", initial: 1 },
  sleutelUren: { kind: "fraction", initial: 0 },
  sleutelDoelgroep: { kind: "fraction", initial: 0 },
  sleutelGelijk: { kind: "fraction", initial: 0 },
  eenheid: { ...amount, ...positive, initial: 1 },
  werkgroepLeden: { ...count, initial: 0 },
  werkgroepUren: { ...hours, initial: 4 },
  werkgroepMaanden: { ...count, most: 12, initial: 8 },
  werkgroepUrenDaarna: { ...hours, initial: 2 },
} as const satisfies Record<string, ColumnSchema & { readonly initial: string | number | null }>;

export type SettingId = keyof typeof settingSchemas;

/** What may stand in a column of a table, or as a setting; undefined where there is none of that id. */
export function columnSchema(table: PlanTableId, column: string): ColumnSchema | undefined {
  const columns: Readonly<Record<string, ColumnSchema>> = table === "instellingen" ? settingSchemas : tableSchemas[table];
  return columns[column];
}
