import { type ReactNode, createContext, useCallback, useContext, useMemo, useState } from "react";
import { nationalPath, nationalRealisations } from "../../../data/national";
import type { DomainFailure } from "../../../domain/failure/failure";
import type { NormReading } from "../../../domain/norm/input/read-norm-tables";
import type { NormTables } from "../../../domain/norm/input/norm-tables";
import type { Plan } from "../../../domain/plan/plan";
import { scenarioOutcome } from "../../../domain/plan/outcome/scenario-outcome";
import { normState } from "../../../domain/norm/outlook/norm-state";
import type { NormOutlook } from "../../../domain/norm/outlook/outlook";
import type { PopulationTable } from "../../../domain/population/population-table";
import type { ProjectionMethod } from "../../../domain/norm/forecast/projection-request";
import type { Day } from "../../../domain/time/day";
import { readNormWorkbook } from "../../../workbook/store/norm/read-norm-workbook";
import { writeMeasureCounts } from "../../../workbook/store/norm/write-measure-counts";
import { writeNormSetting } from "../../../workbook/store/norm/write-norm-rows";
import { readPlanWorkbook, type PlanWorkbook } from "../../../workbook/store/plan/read-plan-workbook";
import { currentDay } from "../../workbook/current-day";
import { usePopulation } from "../../workbook/use-population";
import { useWorkbookPart, type WorkbookPart } from "../../workbook/use-workbook-part";
import { useText } from "../../language/language-context";
import { normSheetTexts } from "../../language/norm-sheet-texts";

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

export type OpenNorm =
  { readonly kind: "loading" } | { readonly kind: "none" } | { readonly kind: "failed"; readonly thrown: unknown } | ReadyNorm;

interface NormAccess extends Pick<WorkbookPart<NormWorkbook | null>, "failure" | "work" | "reload"> {
  readonly state: OpenNorm;
  /** Both are kept in the workbook, where every sheet and every colleague finds the same choice; rows of measures are counted from 1. */
  readonly chooseMethod: (method: ProjectionMethod) => void;
  readonly chooseCounts: (row: number, counts: boolean) => void;
}

const NormContext = createContext<NormAccess | null>(null);

/** The figures for the norm of the open workbook, and what follows from them. */
export function NormProvider({ children }: { readonly children: ReactNode }) {
  const { read, thrown, failure, work, reload, showAhead } = useWorkbookPart(readWorkbook);
  const texts = useText(normSheetTexts);
  const [today] = useState(currentDay);
  const population = usePopulation();
  const state = useMemo<OpenNorm>(() => {
    if (thrown !== undefined) return { kind: "failed", thrown };
    if (read === undefined) return { kind: "loading" };
    return read === null ? { kind: "none" } : ready(read, population, today);
  }, [read, thrown, population, today]);
  const choose = useCallback(
    (change: (tables: NormTables) => NormTables, write: () => Promise<void>) => {
      const letRead = showAhead((current) => current && { ...current, tables: change(current.tables) });
      void work(write);
      letRead();
    },
    [work, showAhead],
  );
  const chooseMethod = useCallback(
    (methode: ProjectionMethod) =>
      choose(
        (tables) => ({ ...tables, uitgangspunten: { ...tables.uitgangspunten, methode } }),
        () => writeNormSetting("methode", methode, texts),
      ),
    [choose, texts],
  );
  const chooseCounts = useCallback(
    (row: number, counts: boolean) =>
      choose(
        (tables) => ({
          ...tables,
          maatregelen: tables.maatregelen.map((one, index) => (index + 1 === row ? { ...one, teltMee: counts ? "ja" : "nee" } : one)),
        }),
        () => writeMeasureCounts(row, counts, texts),
      ),
    [choose, texts],
  );
  const access = useMemo(
    () => ({ state, failure, work, reload, chooseMethod, chooseCounts }),
    [state, failure, work, reload, chooseMethod, chooseCounts],
  );
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

function ready({ tables, plan }: NormWorkbook, population: PopulationTable | undefined, today: Day): ReadyNorm {
  const { data, problems, outlook, missing } = normState(tables, today, { national });
  const base = plan && scenarioOutcome(plan.tables, null, population);
  return {
    kind: "ready",
    tables,
    reading: { data, problems },
    today,
    outlook: outlook ?? missing,
    plan: base?.kind === "calculated" ? base.plan : null,
  };
}
