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
