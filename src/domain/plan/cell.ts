/** A cell of a plan table as the workbook gives it: nothing of it is trusted yet. */
export type PlanCell = string | number | boolean | null;

/** One row of a plan table, by column id. */
export type PlanRow = Readonly<Record<string, PlanCell>>;
