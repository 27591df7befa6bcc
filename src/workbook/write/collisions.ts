import { WorkbookFailure } from "../failure";
import type { SheetPlan } from "../plan/sheet-plan";

interface Named {
  readonly name: string;
}

/** Names that the plans need and the workbook already has. Tables and names share one name space; case does not count. */
export function assertNamesFree(
  plans: readonly SheetPlan[],
  taken: { sheets: readonly Named[]; tables: readonly Named[]; names: readonly Named[] },
): void {
  const key = ({ name }: Named) => name.toLowerCase();
  const sheets = new Set(taken.sheets.map(key));
  const cells = new Set([...taken.tables, ...taken.names].map(key));
  const collisions = [
    ...plans.filter((plan) => sheets.has(key(plan))),
    ...plans.flatMap(({ part }) => [...part.tables, ...part.names]).filter((one) => cells.has(key(one))),
  ];
  if (collisions.length > 0) throw new WorkbookFailure({ kind: "namesTaken", names: collisions.map(({ name }) => name) });
}
