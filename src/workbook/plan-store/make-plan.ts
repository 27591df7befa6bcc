import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import type { InputTexts } from "../plan-sheets/input-table";
import { inputSheets } from "../plan-sheets/input-sheets";
import { writeSheets } from "../write/write-sheets";

/** Adds the sheets that hold a plan's input to the open workbook; all of them or none. */
export const makePlan = (tables: PlanTables, scenarios: readonly Scenario[], texts: InputTexts): Promise<void> =>
  writeSheets(inputSheets(tables, scenarios, texts));
