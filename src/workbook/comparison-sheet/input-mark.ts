import Decimal from "decimal.js";
import type { PlanCell } from "../../domain/plan/cell";
import type { PlanTables, Scenario } from "../../domain/plan/plan-tables";
import { settingSchemas, tableSchemas, type ColumnSchema } from "../../domain/plan/schema";
import { columnLabel } from "../../text/plan-problem";
import type { PlanTexts } from "../../text/plan-texts";
import { columnOf } from "../plan/structured-reference";
import { bindingName, planTableNames } from "../plan-sheets/plan-names";

/** A number that changes when a value in a column of the input changes: every number times its row, added up. */
export interface InputMark {
  readonly label: string;
  readonly value: number;
  /** Gives the number as the workbook stands. */
  readonly expression: string;
}

const decimals = 6;

/** One mark per column with numbers of the plan's tables, and one for all settings. */
export function inputMarks(tables: PlanTables, texts: PlanTexts): InputMark[] {
  const columns = (Object.keys(tableSchemas) as (keyof typeof tableSchemas)[]).flatMap((table) => {
    const schemas: Readonly<Record<string, ColumnSchema>> = tableSchemas[table];
    const numeric = Object.keys(schemas).filter((column) => schemas[column]?.kind !== "text" && schemas[column]?.kind !== "choice");
    return numeric.map((column): InputMark => {
      const name = bindingName(table, column);
      return {
        label: `${texts.tables[table]}: ${columnLabel(table, column, texts)}`,
        value: weighted(tables[table].map((row) => row[column] ?? null)),
        expression: weightedExpression(name),
      };
    });
  });
  const settings = Object.keys(settingSchemas);
  return [
    ...columns,
    {
      label: texts.tables.instellingen,
      value: weighted(settings.map((id) => tables.instellingen[id] ?? null)),
      expression: `ROUND(${settings.map((id, i) => `IFERROR(N(${bindingName("instellingen", id)}),0)*${String(i + 1)}`).join("+")},${String(decimals)})`,
    },
  ];
}

/** The mark of a scenario: what it fills in, added up. */
export function scenarioMark({ name, overrides }: Scenario): InputMark {
  const numbers = overrides.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  return {
    label: name,
    value: Decimal.sum(0, ...numbers).toDecimalPlaces(decimals).toNumber(),
    expression: `ROUND(SUM(${columnOf(planTableNames.scenarios, name)}),${String(decimals)})`,
  };
}

const weightedExpression = (cells: string): string => `ROUND(IFERROR(SUMPRODUCT(ROW(${cells})-MIN(ROW(${cells}))+1,${cells}),0),${String(decimals)})`;

function weighted(cells: readonly PlanCell[]): number {
  const products = cells.flatMap((cell, i) => (typeof cell === "number" ? [new Decimal(cell).times(i + 1)] : []));
  return Decimal.sum(0, ...products).toDecimalPlaces(decimals).toNumber();
}
