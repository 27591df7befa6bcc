import { sheetName } from "../layout/sheet-name";
import { readPlanWorkbook } from "../store/plan/read-plan-workbook";
import { inWorkbook } from "../excel/run";
import { earlierVersion, replaceSheets } from "../write/replace-sheets";
import { type ComparisonSheetRequest } from "../sheets/comparison/comparison-request";
import { placedRequest } from "../sheets/comparison/placed-request";
import { comparisonSheet } from "../sheets/comparison/comparison-sheet";
import { inputColumns } from "../sheets/comparison/input-columns";
import { municipalSheet } from "../sheets/comparison/municipal-sheet";
import { normColumns } from "../sheets/comparison/norm-columns";

/**
 * Makes the sheets with scenarios side by side, in place of those that stand there. Nine requests, however many scenarios.
 * @returns the name of the first sheet
 * @throws WorkbookFailure when Excel refuses.
 */
export async function makeComparisonSheet(request: ComparisonSheetRequest): Promise<string> {
  const { sheet } = request.texts.compare;
  const [name, municipal] = [sheetName(sheet.name), sheetName(sheet.municipalName)];
  const { version, input, norm } = await inWorkbook(async (context) => {
    const found = await earlierVersion(context, "NormplanV", [name, municipal]);
    const columns = inputColumns(
      context,
      request.scenarios.map((one) => one.name),
      request.texts.plan,
    );
    const ofNorm = normColumns(context, request);
    await context.sync();
    return { version: found, input: columns(), norm: ofNorm() };
  });
  // The copy must be what the amounts come from; when that is past already, an empty copy has the sheet say so.
  const copied = (await isCurrent(request)) ? input : input.map((column) => ({ ...column, cells: column.cells.map(() => null) }));
  const placed = placedRequest(request, version.prefix, [...copied, ...norm]);
  await replaceSheets([comparisonSheet(placed, name), municipalSheet(placed, municipal)], version.obsolete);
  return name;
}

/** Whether the plan in the workbook still is the one that was calculated. */
async function isCurrent({ tables, scenarios }: ComparisonSheetRequest): Promise<boolean> {
  const now = await readPlanWorkbook();
  if (!now) return false;
  const chosen = scenarios.map(({ name }) => now.scenarios.find((one) => one.name === name));
  return JSON.stringify([now.tables, chosen]) === JSON.stringify([tables, scenarios]);
}
