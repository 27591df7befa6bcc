import { useCallback, useEffect, useState } from "react";
import { rowNameColumn } from "../../../domain/plan/input/plan-tables";
import {
  type DetectedPlan,
  type PlanChoice,
  choosePointed,
  chooseTable,
  detectPlan,
  proposePlan,
} from "../../../workbook/recognise/detect-plan";
import type { DetectedTable } from "../../../workbook/recognise/detect-tables";
import { readCells } from "../../../workbook/recognise/read-cells";
import type { SheetCells } from "../../../workbook/recognise/sheet-cells";
import type { Source } from "../../../workbook/recognise/sources";
import type { RowTableId } from "../../../workbook/recognise/vocabulary";

export interface FoundPlan {
  readonly sheets: readonly SheetCells[];
  readonly detected: DetectedPlan;
  readonly choice: PlanChoice;
}

export type FoundPlanState =
  { readonly kind: "busy" } | { readonly kind: "failed"; readonly thrown: unknown } | ({ readonly kind: "found" } & FoundPlan);

interface FoundPlanAccess {
  readonly finding: FoundPlanState;
  readonly read: () => Promise<void>;
  readonly choose: (table: RowTableId, found: DetectedTable | null) => void;
  readonly point: (source: Source) => void;
}

/** What the open workbook holds of a plan, and what of it the user takes. */
export function useFoundPlan(): FoundPlanAccess {
  const [finding, setFinding] = useState<FoundPlanState>({ kind: "busy" });
  const read = useCallback(
    () =>
      readCells().then(
        (sheets) => {
          const detected = detectPlan(sheets);
          setFinding({ kind: "found", sheets, detected, choice: proposePlan(detected, sheets) });
        },
        (thrown: unknown) => setFinding({ kind: "failed", thrown }),
      ),
    [],
  );
  useEffect(() => void read(), [read]);
  const change = (changed: (found: FoundPlan) => PlanChoice) =>
    setFinding((now) => (now.kind === "found" ? { ...now, choice: changed(now) } : now));
  return {
    finding,
    read,
    choose: (table, found) =>
      change(({ choice, sheets }) => {
        const others = Object.fromEntries(Object.entries(choice.tables).filter(([id]) => id !== table));
        return { ...choice, tables: found ? { ...others, [table]: chooseTable(found, sheets) } : others };
      }),
    point: (source) =>
      change(({ choice }) => {
        const { table } = source;
        if (table === "instellingen")
          return { ...choice, settings: [...choice.settings.filter(({ column }) => column !== source.column), source] };
        return { ...choice, tables: { ...choice.tables, [table]: choosePointed(choice.tables[table], source, rowNameColumn[table]) } };
      }),
  };
}
