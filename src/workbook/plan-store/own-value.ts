import type { PlanCell } from "../../domain/plan/cell";
import { isSameName } from "../../domain/plan/plain-name";
import { rowNameColumn, type Override } from "../../domain/plan/plan-tables";
import { WorkbookFailure } from "../failure";
import { quotedText } from "../plan/content";
import { palette } from "../parts/palette";
import { bindingName } from "../plan-sheets/plan-names";
import type { InputTexts } from "../plan-sheets/input-table";
import { linkedFormula } from "../read/linked-formula";
import { plainValue } from "../read/plain-value";
import { inWorkbook } from "../run";

type Place = Omit<Override, "value">;

/** A value as a formula: in a column that shows the user's cells it tells a choice from a slip, also for the checks on the sheet. */
export const asOwnValue = (value: PlanCell): `=${string}` =>
  `=${typeof value === "number" ? String(value) : typeof value === "boolean" ? String(value).toUpperCase() : quotedText(value ?? "")}`;

/** Lets a cell of the plan show the user's own cell again. Two requests. */
export const restoreLink = (place: Place, texts: InputTexts): Promise<void> =>
  write(place, linkedFormula({ ...place, numbersAsText: true, prefixed: place.table === "gemeenten" }, texts.plan), {
    color: palette.ink,
    fill: palette.paleGrey,
  });

/** Keeps what was typed in a cell as the plan's own value, whatever the user's own cell holds. Two requests. */
export const keepOwnValue = ({ value, ...place }: Override): Promise<void> =>
  write(place, asOwnValue(value), { color: palette.inputInk, fill: palette.inputFill });

/** @throws WorkbookFailure "notFound" when the row is no longer there. */
async function write(
  { table, row, column }: Place,
  formula: string,
  { color, fill }: { readonly color: string; readonly fill: string },
): Promise<void> {
  await inWorkbook(async (context) => {
    const { names } = context.workbook;
    const cells = names.getItem(bindingName(table, column)).getRange();
    let position = 0;
    if (table !== "instellingen") {
      const keys = names.getItem(bindingName(table, rowNameColumn[table])).getRange().load("values");
      await context.sync();
      position = (keys.values as PlanCell[][]).findIndex(([name]) =>
        isSameName(plainValue(table, rowNameColumn[table], name ?? null), row),
      );
    }
    if (position < 0) throw new WorkbookFailure({ kind: "notFound" });
    const cell = cells.getCell(position, 0);
    cell.formulas = [[formula]];
    cell.format.font.color = color;
    cell.format.fill.color = fill;
    await context.sync();
  });
}
