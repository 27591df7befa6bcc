import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { nationalRealisations } from "../../data/national-realisation";
import { nationalPath } from "../../data/national-target";
import { DomainFailure } from "../../domain/failure";
import { readNormTables, type NormReading } from "../../domain/norm-plan/read-norm-tables";
import type { NormTables } from "../../domain/norm-plan/norm-tables";
import { normOutlook } from "../../domain/outlook/norm-outlook";
import type { NormOutlook } from "../../domain/outlook/outlook";
import { dayOf, type Day } from "../../domain/time/day";
import { readNormWorkbook } from "../../workbook/norm-store/read-norm-workbook";
import { useWorkbookPart, type WorkbookPart } from "../workbook/use-workbook-part";

export interface ReadyNorm {
  readonly kind: "ready";
  readonly tables: NormTables;
  readonly reading: NormReading;
  /** Without measures; a failure tells what is missing. */
  readonly outlook: NormOutlook | DomainFailure;
  readonly today: Day;
}

export type NormState = { readonly kind: "loading" } | { readonly kind: "none" } | { readonly kind: "failed"; readonly thrown: unknown } | ReadyNorm;

interface NormAccess extends Pick<WorkbookPart<NormTables | null>, "failure" | "work" | "change" | "reload"> {
  readonly state: NormState;
}

const NormContext = createContext<NormAccess | null>(null);

/** The figures for the norm of the open workbook, and what follows from them. */
export function NormProvider({ children }: { readonly children: ReactNode }) {
  const { read, thrown, failure, work, change, reload } = useWorkbookPart(readNormWorkbook);
  const [today] = useState(currentDay);
  const state = useMemo<NormState>(() => {
    if (thrown !== undefined) return { kind: "failed", thrown };
    if (read === undefined) return { kind: "loading" };
    return read === null ? { kind: "none" } : ready(read, today);
  }, [read, thrown, today]);
  const access = useMemo(() => ({ state, failure, work, change, reload }), [state, failure, work, change, reload]);
  return <NormContext value={access}>{children}</NormContext>;
}

export function useNorm(): NormAccess {
  const access = useContext(NormContext);
  if (!access) throw new Error("useNorm needs a NormProvider around it");
  return access;
}

function ready(tables: NormTables, today: Day): ReadyNorm {
  const reading = readNormTables(tables, today);
  return { kind: "ready", tables, reading, outlook: orFailure(() => normOutlook(reading.data, { national: { path: nationalPath, realisations: nationalRealisations } })), today };
}

function orFailure<Answer>(calculate: () => Answer): Answer | DomainFailure {
  try {
    return calculate();
  } catch (failure) {
    if (failure instanceof DomainFailure) return failure;
    throw failure;
  }
}

/** Today by the calendar of the user. */
function currentDay(): Day {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
