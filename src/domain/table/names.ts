import type { InputCell } from "./cell";

/** A name as it is meant: stray spaces around it and between its words are of no account, nor whether they break lines. */
export const plainName = (name: InputCell | undefined): string =>
  String(name ?? "")
    .replace(/[ \u00A0]{2,}|\u00A0/g, " ")
    .trim();

/** What names have in common that name the same row: capitals are of no account either. */
export const nameKey = (name: InputCell | undefined): string => plainName(name).toLowerCase();

export const isSameName = (one: InputCell | undefined, other: InputCell | undefined): boolean => nameKey(one) === nameKey(other);
