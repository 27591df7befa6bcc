import type { ColumnSchema } from "../../plan/input/schema";
import { projectionMethods, type ProjectionMethod } from "../forecast/projection-request";

/** Kinds of cell that the norm needs beside those of a plan. */
export type NormColumnSchema =
  | ColumnSchema
  /** A date, a month or a quarter, as Excel's number or as text. */
  | { readonly kind: "date"; readonly required?: true }
  /** Jobs, whole or broken; not negative. */
  | { readonly kind: "jobs"; readonly required?: true }
  /** Extra jobs since the nulmeting, of which there can be fewer than none. */
  | { readonly kind: "extraJobs"; readonly required?: true };

export type NormTableId = "norm" | "realisatie" | "doelgroep" | "maatregelen" | "trechter" | "screening";

/** All input of the norm: the tables with one row per thing, and the settings. */
export type NormPartId = NormTableId | "uitgangspunten";

export const certainties = ["laag", "middel", "hoog"] as const;
export type Certainty = (typeof certainties)[number];

/** Whether a measure counts; a blank counts. */
export const countsChoices = ["ja", "nee"] as const;

/** "auto" first: it is the default, the others are there because people ask for them. */
export const methodChoices: readonly ProjectionMethod[] = ["auto", ...projectionMethods.filter((method) => method !== "auto")];

const required = { required: true } as const;
const text = { kind: "text" } as const;
const count = { kind: "count" } as const;

/** The tables of the norm, by id of their columns. Ids are Dutch: they are the words of the field and return as headings. */
export const normTableSchemas = {
  norm: {
    jaar: { kind: "year", ...required },
    norm: { kind: "jobs", ...required },
    bron: text,
  },
  realisatie: {
    datum: { kind: "date", ...required },
    banen: { kind: "extraJobs", ...required },
    eerder: { kind: "extraJobs" },
    bron: text,
  },
  doelgroep: {
    datum: { kind: "date", ...required },
    wajong: count,
    participatiewet: count,
    wsw: count,
    overig: count,
  },
  maatregelen: {
    maatregel: { ...text, ...required },
    uitvoerder: text,
    van: { kind: "date", ...required },
    totEnMet: { kind: "date", ...required },
    uren: { kind: "hours" },
    bedrag: { kind: "amount" },
    banen: { kind: "jobs", ...required },
    aanloop: { kind: "count" },
    behoud: { kind: "fraction" },
    zekerheid: { kind: "choice", choices: certainties },
    teltMee: { kind: "choice", choices: countsChoices },
  },
  trechter: {
    gemeente: { ...text, ...required },
    register: count,
    transparant: count,
    werkfit: count,
    geplaatst: count,
    uren: { kind: "hours" },
    aanvragenGemeente: count,
    aanvragenInwoners: count,
    praktijkroute: count,
  },
  screening: {
    dienst: { ...text, ...required },
    clienten: { ...count, ...required },
    minuten: { kind: "hours", ...required },
    aandeel: { kind: "fraction", ...required },
    uren: { kind: "hours", ...required },
    profielen: count,
    minutenProfiel: { kind: "hours" },
  },
} as const satisfies Record<NormTableId, Readonly<Record<string, NormColumnSchema>>>;

/** What decides the figures of the norm beside its tables: one cell each, with the value that holds when nothing is filled in. */
export const normSettingSchemas = {
  methode: { kind: "choice", choices: methodChoices, initial: "auto" },
} as const satisfies Record<string, ColumnSchema & { readonly initial: string }>;

export type NormSettingId = keyof typeof normSettingSchemas;

export const normSettingIds = Object.keys(normSettingSchemas) as readonly NormSettingId[];

/** Columns of the tables and cells of the settings alike: each is judged by its schema. */
export const normPartSchemas: Readonly<Record<NormPartId, Readonly<Record<string, NormColumnSchema>>>> = {
  ...normTableSchemas,
  uitgangspunten: normSettingSchemas,
};

export const normTableIds = Object.keys(normTableSchemas) as readonly NormTableId[];
