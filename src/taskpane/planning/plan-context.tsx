import { type ReactNode, createContext, useCallback, useContext, useMemo, useRef } from "react";
import { type ScenarioOutcome, applyScenario, scenarioOutcome } from "../../domain/plan/outcome/scenario-outcome";
import type { Override } from "../../domain/plan/input/plan-tables";
import { readPlanWorkbook, type PlanWorkbook } from "../../workbook/store/plan/read-plan-workbook";
import { writePlanValue } from "../../workbook/store/plan/write-plan-value";
import { usePopulation } from "../workbook/use-population";
import { useWorkbookPart } from "../workbook/use-workbook-part";

export interface ReadyPlan {
  readonly kind: "ready";
  readonly workbook: PlanWorkbook;
  readonly base: ScenarioOutcome;
  /** In the order of the workbook's scenarios. */
  readonly scenarios: readonly ScenarioOutcome[];
}

export type PlanState =
  | { readonly kind: "loading" }
  /** The workbook holds no plan. */
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly thrown: unknown }
  | ReadyPlan;

interface PlanAccess {
  readonly state: PlanState;
  /** What went wrong with the last change, if anything. */
  readonly failure: unknown;
  /** Changes a value of the base: at once in the pane, and then in the workbook. */
  readonly change: (change: Override) => void;
  /** Gives up a change of a cell that is not on its way to the workbook yet: what was typed went on to something the cell cannot hold. */
  readonly withdraw: (cell: Omit<Override, "value">) => void;
  /** Does something in the workbook and reads the plan again. */
  readonly work: (task: () => Promise<void>) => Promise<boolean>;
  readonly reload: () => Promise<void>;
}

/** While someone types, the pane calculates at once and the workbook gets the value when the typing pauses. */
const typingMilliseconds = 400;

/** A value that was typed and is not on its way to the workbook yet. */
interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly letRead: () => void;
}

const keyOf = ({ table, row, column }: Omit<Override, "value">) => JSON.stringify([table, row, column]);

const PlanContext = createContext<PlanAccess | null>(null);

/** The plan of the open workbook. The workbook stays the place where it lives: what others change there shows here. */
export function PlanProvider({ children }: { readonly children: ReactNode }) {
  const { read: workbook, thrown, failure, work, reload, showAhead } = useWorkbookPart(readPlanWorkbook);
  const population = usePopulation();
  const waiting = useRef(new Map<string, Waiting>());

  const change = useCallback(
    (override: Override) => {
      const letRead = showAhead(
        (current) => current && { ...current, tables: applyScenario(current.tables, { name: "", overrides: [override] }) },
      );
      const cell = keyOf(override);
      const earlier = waiting.current.get(cell);
      if (earlier) {
        clearTimeout(earlier.timer);
        earlier.letRead();
      }
      const write = () => {
        waiting.current.delete(cell);
        letRead();
        void work(() => writePlanValue(override));
      };
      waiting.current.set(cell, { timer: setTimeout(write, typingMilliseconds), letRead });
    },
    [work, showAhead],
  );

  const withdraw = useCallback(
    (cell: Omit<Override, "value">) => {
      const earlier = waiting.current.get(keyOf(cell));
      if (!earlier) return;
      clearTimeout(earlier.timer);
      waiting.current.delete(keyOf(cell));
      earlier.letRead();
      void reload();
    },
    [reload],
  );

  const state = useMemo<PlanState>(() => {
    if (thrown !== undefined) return { kind: "failed", thrown };
    if (workbook === undefined) return { kind: "loading" };
    if (workbook === null) return { kind: "none" };
    const { tables, scenarios } = workbook;
    return {
      kind: "ready",
      workbook,
      base: scenarioOutcome(tables, null, population),
      scenarios: scenarios.map((scenario) => scenarioOutcome(tables, scenario, population)),
    };
  }, [workbook, thrown, population]);

  const access = useMemo(() => ({ state, failure, change, withdraw, work, reload }), [state, failure, change, withdraw, work, reload]);
  return <PlanContext value={access}>{children}</PlanContext>;
}

export function usePlan(): PlanAccess {
  const access = useContext(PlanContext);
  if (!access) throw new Error("usePlan needs a PlanProvider around it");
  return access;
}
