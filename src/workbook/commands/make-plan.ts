import type { PlanTables, Scenario } from "../../domain/plan/input/plan-tables";
import type { InputTexts } from "../sheets/input/input-table";
import { inputSheets } from "../sheets/input/input-sheets";
import { writeSheets } from "../write/write-sheets";

/** Adds the sheets that hold a plan's input to the open workbook; all of them or none. */
export const makePlan = (tables: PlanTables, scenarios: readonly Scenario[], texts: InputTexts): Promise<void> =>
  writeSheets(inputSheets(tables, scenarios, texts));
