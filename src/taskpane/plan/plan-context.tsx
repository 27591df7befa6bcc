import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { applyScenario } from "../../domain/plan/apply-scenario";
import { loadedPopulation, loadPopulation } from "../../data/population";
import type { Override } from "../../domain/plan/plan-tables";
import { scenarioOutcome, type ScenarioOutcome } from "../../domain/plan/scenario-outcome";
import { readPlanWorkbook, type PlanWorkbook } from "../../workbook/plan-store/read-plan-workbook";
import { writePlanValue } from "../../workbook/plan-store/write-plan-value";
import { watchChanges, type StopWatching } from "../../workbook/read/watch-changes";

export type PlanState =
  | { readonly kind: "loading" }
  /** The workbook holds no plan. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly thrown: unknown }
  | { readonly kind: "ready"; readonly workbook: PlanWorkbook; readonly base: ScenarioOutcome; readonly scenarios: readonly ScenarioOutcome[] };

interface PlanAccess {
  readonly state: PlanState;
  /** What went wrong with the last change, if anything. */
  readonly failure: unknown;
  /** Changes a value of the base: at once in the pane, and then in the workbook. */
  readonly change: (change: Override) => void;
  /** Does something in the workbook and reads the plan again. */
  readonly work: (task: () => Promise<void>) => Promise<boolean>;
  readonly reload: () => Promise<void>;
}

/** While someone types, the pane calculates at once and the workbook gets the value when the typing pauses. */
const typingMilliseconds = 400;

const PlanContext = createContext<PlanAccess | null>(null);

/** The plan of the open workbook. The workbook stays the place where it lives: what others change there shows here. */
export function PlanProvider({ children }: { readonly children: ReactNode }) {
  const [workbook, setWorkbook] = useState<PlanWorkbook | null | undefined>(undefined);
  const [thrown, setThrown] = useState<unknown>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  const [population, setPopulation] = useState(loadedPopulation);
  // Writes go one after another, in the order in which people made their changes.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const writing = useRef(0);
  const waiting = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const reload = useCallback((): Promise<void> => {
    // A change that is on its way to the workbook is newer than what stands there.
    if (writing.current > 0) return Promise.resolve();
    return readPlanWorkbook().then(
      (read) => {
        setWorkbook(read);
        setThrown(undefined);
      },
      (error: unknown) => setThrown(error),
    );
  }, []);

  useEffect(() => {
    void reload();
    // Without events the pane still works; it reads the plan when a tab is opened.
    const watching = watchChanges(() => void reload()).catch((): StopWatching => () => Promise.resolve());
    return () => {
      // The workbook may be gone by then; then there is nothing to stop.
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [reload]);

  useEffect(() => {
    // Without the figures a plan with typed inhabitants works all the same; one with a peildatum says what is missing.
    loadPopulation().then(setPopulation, () => undefined);
  }, []);

  const work = useCallback(
    async (task: () => Promise<void>) => {
      writing.current++;
      setFailure(undefined);
      const done = queue.current.then(task).then(
        () => true,
        (error: unknown) => {
          setFailure(error);
          return false;
        },
      );
      queue.current = done;
      const succeeded = await done;
      writing.current--;
      // What stands in the workbook decides, also after a failure.
      await reload();
      return succeeded;
    },
    [reload],
  );

  const change = useCallback(
    (override: Override) => {
      setWorkbook((current) => current && { ...current, tables: applyScenario(current.tables, { name: "", overrides: [override] }) });
      const cell = JSON.stringify([override.table, override.row, override.column]);
      const earlier = waiting.current.get(cell);
      if (earlier === undefined) writing.current++;
      else clearTimeout(earlier);
      const write = () => {
        waiting.current.delete(cell);
        writing.current--;
        void work(() => writePlanValue(override));
      };
      waiting.current.set(cell, setTimeout(write, typingMilliseconds));
    },
    [work],
  );

  const state = useMemo<PlanState>(() => {
    if (thrown !== undefined) return { kind: "failed", thrown };
    if (workbook === undefined) return { kind: "loading" };
    if (workbook === null) return { kind: "none" };
    const { tables, scenarios } = workbook;
    return { kind: "ready", workbook, base: scenarioOutcome(tables, null, population), scenarios: scenarios.map((scenario) => scenarioOutcome(tables, scenario, population)) };
  }, [workbook, thrown, population]);

  const access = useMemo(() => ({ state, failure, change, work, reload }), [state, failure, change, work, reload]);
  return <PlanContext value={access}>{children}</PlanContext>;
}

export function usePlan(): PlanAccess {
  const access = useContext(PlanContext);
  if (!access) throw new Error("usePlan needs a PlanProvider around it");
  return access;
}
