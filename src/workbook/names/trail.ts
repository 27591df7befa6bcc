/** The trail of the base and all scenarios: one table in the workbook. */
export const trailTable = "NormplanBehandeling";

/** The start of the names of the tables with what was decided; a number follows. */
export const decisionKind = "NormplanB";

/** The tables of a decision, by which it is found again. */
export const decisionTables = (prefix: string) => ({
  inputs: `${prefix}Invoer`,
  filled: `${prefix}Ingevuld`,
  figures: `${prefix}Uitkomst`,
});

/** The cells that say what the decision is about, when it was taken, when it was kept, and its fingerprint, below each other. */
export const aboutName = (prefix: string): string => `${prefix}_Besluit`;

/** The start of the names of the decision that a defined name belongs to; null for any other name. */
export const prefixOfAbout = (name: string): string | null => new RegExp(`^(${decisionKind}\\d+)_Besluit$`).exec(name)?.[1] ?? null;
