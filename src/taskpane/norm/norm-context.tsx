import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { nationalRealisations } from "../../data/national-realisation";
import { nationalPath } from "../../data/national-target";
import type { DomainFailure } from "../../domain/failure";
import type { NormReading } from "../../domain/norm-plan/read-norm-tables";
import type { NormTables } from "../../domain/norm-plan/norm-tables";
import type { Plan } from "../../domain/plan/plan";
import { scenarioOutcome } from "../../domain/plan/scenario-outcome";
import { normState } from "../../domain/outlook/norm-state";
import type { NormOutlook } from "../../domain/outlook/outlook";
import type { PopulationTable } from "../../domain/population/population-table";
import type { ProjectionMethod } from "../../domain/projection/projection-request";
import type { Day } from "../../domain/time/day";
import { readNormWorkbook } from "../../workbook/norm-store/read-norm-workbook";
import { readPlanWorkbook, type PlanWorkbook } from "../../workbook/plan-store/read-plan-workbook";
import { currentDay } from "../workbook/current-day";
import { usePopulation } from "../workbook/use-population";
import { useWorkbookPart, type WorkbookPart } from "../workbook/use-workbook-part";

export interface ReadyNorm {
  readonly kind: "ready";
  readonly tables: NormTables;
  readonly reading: NormReading;
  /** Without measures; a failure tells what is missing, and null that a row with a problem has to be mended first. */
  readonly outlook: NormOutlook | DomainFailure | null;
  /** The day up to which people can have counted. */
  readonly today: Day;
  /** What hours cost and who pays; null when the workbook has no plan that can be calculated. */
  readonly plan: Plan | null;
}

interface NormWorkbook {
  readonly tables: NormTables;
  readonly plan: PlanWorkbook | null;
}

export type NormState = { readonly kind: "loading" } | { readonly kind: "none" } | { readonly kind: "failed"; readonly thrown: unknown } | ReadyNorm;

interface NormAccess extends Pick<WorkbookPart<NormWorkbook | null>, "failure" | "work" | "reload"> {
  readonly state: NormState;
  readonly method: ProjectionMethod;
  readonly chooseMethod: (method: ProjectionMethod) => void;
}

const NormContext = createContext<NormAccess | null>(null);

/** The figures for the norm of the open workbook, and what follows from them. */
export function NormProvider({ children }: { readonly children: ReactNode }) {
  const { read, thrown, failure, work, reload } = useWorkbookPart(readWorkbook);
  const [today] = useState(currentDay);
  const [method, chooseMethod] = useState<ProjectionMethod>("auto");
  const population = usePopulation();
  const state = useMemo<NormState>(() => {
    if (thrown !== undefined) return { kind: "failed", thrown };
    if (read === undefined) return { kind: "loading" };
    return read === null ? { kind: "none" } : ready(read, population, today, method);
  }, [read, thrown, population, today, method]);
  const access = useMemo(() => ({ state, failure, work, reload, method, chooseMethod }), [state, failure, work, reload, method]);
  return <NormContext value={access}>{children}</NormContext>;
}

export function useNorm(): NormAccess {
  const access = useContext(NormContext);
  if (!access) throw new Error("useNorm needs a NormProvider around it");
  return access;
}

/** The tables of the norm, and the plan for what measures cost; null when there are no such tables. */
async function readWorkbook(): Promise<NormWorkbook | null> {
  const tables = await readNormWorkbook();
  return tables && { tables, plan: await readPlanWorkbook() };
}

/** The country, for comparison. */
export const national = { path: nationalPath, realisations: nationalRealisations };

function ready({ tables, plan }: NormWorkbook, population: PopulationTable | undefined, today: Day, method: ProjectionMethod): ReadyNorm {
  const { data, problems, outlook, missing } = normState(tables, today, { national, method });
  const base = plan && scenarioOutcome(plan.tables, null, population);
  return { kind: "ready", tables, reading: { data, problems }, today, outlook: outlook ?? missing, plan: base?.kind === "calculated" ? base.plan : null };
}
