/**
 * The form in which names are compared: without regard to case, diacritics, spaces around and between, punctuation ("Bergen (NH.)" is
 * "Bergen NH", "Súdwest-Fryslân" is "Sudwest Fryslan") and "gemeente" in front.
 */
export function normaliseName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘`´']/g, "'")
    .replace(/[().,\-‐‑–]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^gemeente /, "");
}

/** A name without the province that tells namesakes apart: "Bergen (NH.)" is "Bergen". */
export function withoutProvince(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, "");
}

/** Everyday names of municipalities that CBS lists under another name. */
const everydayNames: Readonly<Record<string, string>> = {
  "Den Haag": "'s-Gravenhage",
  "Den Bosch": "'s-Hertogenbosch",
  "De Friese Meren": "De Fryske Marren",
  Nuenen: "Nuenen, Gerwen en Nederwetten",
  "Nuenen CA": "Nuenen, Gerwen en Nederwetten",
};

/** Names that need a province: CBS writes "Hengelo (O.)", as there was a municipality Hengelo in Gelderland until 2005. */
const incompleteNames: Readonly<Record<string, readonly string[]>> = {
  Hengelo: ["Hengelo (O.)", "Hengelo (Gld.)"],
};

function byNormalisedName<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries).map(([name, value]) => [normaliseName(name), value]));
}

const listedNames = byNormalisedName(everydayNames);
const namesakes = byNormalisedName(incompleteNames);

/** The normalised CBS name for a normalised name. */
export function listedName(normalised: string): string {
  const listed = listedNames.get(normalised);
  return listed === undefined ? normalised : normaliseName(listed);
}

/** The full names a normalised name could stand for, when it says too little by itself. */
export function namesakesOf(normalised: string): readonly string[] | null {
  return namesakes.get(normalised) ?? null;
}
