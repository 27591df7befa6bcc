import type { InputCell } from "../../../domain/table/cell";
import { plainName } from "../../../domain/table/names";
import type { Override, Scenario } from "../../../domain/plan/input/plan-tables";
import { settingSchemas, tableSchemas, type PlanTableId } from "../../../domain/plan/input/schema";
import { columnLabel } from "../../../text/plan/problem-sentence";
import type { PlanTexts } from "../../../text/plan/nl";
import { wordColumns } from "../../sheets/input/scenario-table";

/** Columns of the table of scenarios before the scenarios' own: the words and the base. */
export const fixedColumns = wordColumns + 1;

const partColumn = 1;
const rowColumn = 2;
const propertyColumn = 3;

/**
 * Reads the table of scenarios: one scenario per column, an override per filled cell. Words may be in any of the languages, as a
 * workbook travels. A row whose words nobody knows keeps them, so that it can be named as a problem instead of vanishing.
 */
export function scenariosOf(cells: readonly (readonly InputCell[])[], languages: readonly PlanTexts[]): Scenario[] {
  const [headings = [], ...rows] = cells;
  return headings.slice(fixedColumns).map((heading, offset) => ({
    name: String(heading),
    overrides: rows.flatMap((row): Override[] => {
      const value = row[fixedColumns + offset] ?? null;
      if (value === null || value === "") return [];
      return [{ ...placeOf(row, languages), value }];
    }),
  }));
}

/** The cell of the plan that a row of the table is about. */
export function placeOf(row: readonly InputCell[], languages: readonly PlanTexts[]): Omit<Override, "value"> {
  const word = (column: number) => plainName(row[column]);
  const table = tableNamed(word(partColumn), languages);
  return { table, row: word(rowColumn), column: columnNamed(table, word(propertyColumn), languages) };
}

function tableNamed(label: string, languages: readonly PlanTexts[]): PlanTableId {
  const ids: readonly PlanTableId[] = ["gemeenten", "uitvoeringsdiensten", "bijdragen", "kosten", "instellingen"];
  return ids.find((id) => languages.some((texts) => same(texts.tables[id], label))) ?? "instellingen";
}

function columnNamed(table: PlanTableId, label: string, languages: readonly PlanTexts[]): string {
  const ids = Object.keys(table === "instellingen" ? settingSchemas : tableSchemas[table]);
  return ids.find((id) => languages.some((texts) => same(columnLabel(table, id, texts), label))) ?? label;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
