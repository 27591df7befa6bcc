import { settingSchemas, tableSchemas, type PlanTableId } from "../../../domain/plan/input/schema";
import { rowNameColumn } from "../../../domain/plan/input/plan-tables";
import { absolute, cellAt, quotedSheet, type CellArea } from "../../excel/area";
import { columnOf, formula } from "../../excel/formula";
import type { NameLayout, SheetPart, SheetLayout } from "../../layout/sheet-layout";
import { palette } from "../../layout/styles";
import type { InputTexts } from "../../sheets/input/input-table";
import { planTableNames } from "../../names/plan";
import { linkedFormula, type LinkedCells } from "./linked-formula";
import { linkCheck } from "./link-check";
import { sourceName } from "../../names/sources";
import type { Source } from "../../recognise/sources";

/** A source and how its cells are written. */
export interface Link extends LinkedCells {
  readonly source: Source;
}

/** What the name of a source stands for. */
export function referenceOf({ sheet, area, of }: Source): `=${string}` {
  if (of) return `=${columnOf(of.name, of.heading)}`;
  return `=${quotedSheet(sheet)}!${absolute(area)}:${absolute(cellAt(area, area.rows - 1, area.columns - 1))}`;
}

/** Where the values of a column stand in a table of the plan, counted in the table; for a setting its row. */
function placeIn(table: PlanTableId, column: string, body: CellArea): CellArea {
  if (table !== "instellingen") return { ...body, column: body.column + Object.keys(tableSchemas[table]).indexOf(column), columns: 1 };
  return { ...cellAt(body, Object.keys(settingSchemas).indexOf(column), 1), rows: 1, columns: 1 };
}

/** Whether the link shows in a cell: the names of the rows are the plan's own, because the rest is found by them. */
export const isShown = ({ table, column }: LinkedCells): boolean => table === "instellingen" || column !== rowNameColumn[table];

/**
 * Links cells of a plan's input sheets to the user's own: each column shows hers, by formula, and a defined name remembers where they are.
 */
export function linkSheets(plans: readonly SheetLayout[], links: readonly Link[], texts: InputTexts): SheetLayout[] {
  return plans.map((plan) => {
    const here = links.filter(({ table }) => plan.part.tables.some(({ name }) => name === planTableNames[table]));
    const added = here.map((link) => linkPart(plan.part, link, texts));
    const checks = plan.part.tables.flatMap(({ name, area }) => {
      const links = here.filter(({ table }) => planTableNames[table] === name);
      return links[0]
        ? [
            linkCheck(
              links[0].table,
              links.map(({ column }) => column),
              area,
              texts.sheets,
            ),
          ]
        : [];
    });
    return { ...plan, part: { ...plan.part, ...mergeInto(plan.part, [...added, ...checks]) } };
  });
}

type Addition = Pick<SheetPart, "blocks" | "formats" | "names" | "conditionalFormats">;

const mergeInto = (part: SheetPart, added: readonly Addition[]): Addition => ({
  blocks: [...part.blocks, ...added.flatMap((one) => one.blocks)],
  formats: [...part.formats, ...added.flatMap((one) => one.formats)],
  names: [...added.flatMap((one) => one.names), ...part.names],
  conditionalFormats: [...part.conditionalFormats, ...added.flatMap((one) => one.conditionalFormats)],
});

function linkPart(part: SheetPart, link: Link, texts: InputTexts): Addition {
  const { table, column, source } = link;
  const names: NameLayout[] = [{ name: sourceName(table, column), formula: referenceOf(source) }];
  const whole = part.tables.find(({ name }) => name === planTableNames[table])?.area;
  if (!whole || !isShown(link)) return { names, blocks: [], formats: [], conditionalFormats: [] };
  const area = placeIn(table, column, { ...whole, row: whole.row + 1, rows: whole.rows - 1 });
  const cell = formula(linkedFormula(link, texts.plan));
  return {
    names,
    conditionalFormats: [],
    blocks: [{ at: area, cells: Array.from({ length: area.rows }, () => [cell]) }],
    // Not the look of an input: it is changed where it comes from.
    formats: [{ area, format: { color: palette.ink, fill: palette.paleGrey } }],
  };
}
