import type { DecisionRecord } from "./decision-record";

/** Characters of the fingerprint: enough to tell records apart, short enough to read out. */
const length = 12;

/** The fingerprint of what was decided, "3F2A-9C41-77B0": the start of the SHA-256 of its values, whatever order they stand in. */
export async function fingerprint({ inputs, figures }: DecisionRecord): Promise<string> {
  const lines = [
    ...inputs.map(({ table, row, column, value }) => [table, row, column, value]),
    ...figures.map(({ kind, name, value }) => [kind, name, value]),
  ];
  const text = lines
    .map((line) => JSON.stringify(line))
    .sort()
    .join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
  return hex.slice(0, length).replace(/(.{4})(?=.)/g, "$1-");
}
