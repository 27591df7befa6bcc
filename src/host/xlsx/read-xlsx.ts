import type { IResources, IWorkbookData, LocaleType } from "@univerjs/core";
import { emptyState, type WorkbookState } from "../engine/workbook-state";
import type { ChartModel } from "../model/chart-model";
import { extrasKey, type SheetExtras } from "../model/extras";
import { chartId, chartNames, readChart } from "./chart/read-chart";
import { type RuleResource, dxfsOf } from "./conditional/rules";
import { readConditionalFormats } from "./conditional/read-conditional-formats";
import { readProperties, readSettings } from "./document/document-parts";
import { FileFailure } from "./package/file-failure";
import { readAutoFilter, type FilterResource } from "./filter/auto-filter";
import { loadWorkbook, type LoadedWorkbook, type SheetModel } from "./package/load-workbook";
import { openPackage, type Parts } from "./package/open-package";
import { partText, sheetParts } from "./package/relationships";
import { readNames } from "./read/read-names";
import { gridSheetId, readSheet } from "./read/read-sheet";
import { readTables } from "./read/read-tables";
import { sheetTail } from "./read/sheet-tail";
import { RESOURCE } from "./resources";
import { readPageLayout } from "./print/page-layout";
import { readProtection } from "./print/protection";
import { StyleTable } from "./style/read-style";
import { themeColours } from "./style/colours";
import { readValidation } from "./validation/read-validation";
import type { XmlElement } from "./package/xml";

/** A workbook that was opened: the grid's snapshot of it, what the grid has no place for, and the file itself, on which saving builds. */
export interface OpenedWorkbook {
  readonly snapshot: IWorkbookData;
  readonly state: WorkbookState;
  readonly source: Uint8Array;
}

export interface ReadOptions {
  /** Id and name of the workbook in the grid. */
  readonly id?: string;
  readonly name?: string;
}

/**
 * Opens an .xlsx file. It is read as a whole or not at all: every reason why not is a FileFailure with a sentence for the user.
 * @param bytes the file
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<OpenedWorkbook> {
  const parts = await openPackage(bytes);
  const loaded = await loadWorkbook(parts);
  try {
    return { ...assembled(parts, loaded, options), source: bytes };
  } catch (error) {
    throw FileFailure.from(error, "damaged");
  }
}

function assembled(
  parts: Parts,
  { workbook, sheets }: LoadedWorkbook,
  { id = "workbook", name = "Map1" }: ReadOptions,
): Omit<OpenedWorkbook, "source"> {
  const theme = themeColours(partText(parts, "xl/theme/theme1.xml"));
  const styles = new StyleTable(theme);
  const dxfs = dxfsOf(partText(parts, "xl/styles.xml") ?? "");
  const paths = sheetParts(parts);
  const state = emptyState();
  const snapshot: IWorkbookData = { id, name, appVersion: "", locale: "enUS" as LocaleType, styles: {}, sheetOrder: [], sheets: {} };
  const rules: RuleResource = {};
  const validation: Record<string, ReturnType<typeof readValidation>> = {};
  const filters: FilterResource = {};
  const models: SheetModel[] = [];
  for (const sheet of workbook.worksheets) {
    const model = sheets.get(sheet.id);
    if (!model) continue;
    models.push(model);
    const sheetId = gridSheetId(sheet.id);
    const data = readSheet(model, sheet, styles);
    const tail = sheetTail(parts, paths.get(sheet.name) ?? "");
    snapshot.sheetOrder.push(sheetId);
    snapshot.sheets[sheetId] = data;
    rules[sheetId] = readConditionalFormats(model, tail, dxfs, theme);
    validation[sheetId] = readValidation(tail, sheetId);
    const filter = filterOf(tail, data);
    if (filter) filters[sheetId] = filter;
    addSheetState(state, model, sheetId);
    state.charts.push(...chartsOf(sheet, model, sheetId, data, theme));
  }
  const { resource: tables, extras } = readTables(models);
  for (const [tableId, table] of extras) state.extras.set(extrasKey.table(tableId), table);
  state.extras.set(extrasKey.properties, readProperties(workbook, parts));
  for (const [key, value] of readSettings(parts)) state.settings.set(key, value);
  if (workbook.model.protection) state.workbookProtection = {};
  const order = [...paths.keys()].map((sheetName) => gridSheetId(workbook.getWorksheet(sheetName)?.id ?? 0));
  const names = readNames(parts, order);
  snapshot.styles = styles.styles;
  snapshot.resources = resources({
    [RESOURCE.tables]: tables,
    [RESOURCE.names]: names,
    [RESOURCE.conditionalFormats]: rules,
    [RESOURCE.validation]: validation,
    [RESOURCE.filters]: filters,
  });
  return { snapshot, state };
}

type SheetData = IWorkbookData["sheets"][string];

function resources(content: Readonly<Record<string, object>>): IResources {
  return Object.entries(content).map(([name, data]) => ({ name, data: JSON.stringify(data) }));
}

/** The filter; the rows it hides are left to it, so that they appear when it is cleared. */
function filterOf(tail: XmlElement, { rowData = {} }: SheetData): FilterResource[string] | undefined {
  const hidden = Object.entries(rowData).flatMap(([row, data]) => (data?.hd === 1 ? [Number(row)] : []));
  const filter = readAutoFilter(tail, hidden);
  for (const row of filter?.cachedFilteredOut ?? []) delete rowData[row]?.hd;
  return filter;
}

function addSheetState(state: WorkbookState, model: SheetModel, sheetId: string): void {
  state.extras.set(extrasKey.pageLayout(sheetId), readPageLayout(model));
  if (model.state === "veryHidden") state.extras.set(extrasKey.sheet(sheetId), { veryHidden: true } satisfies SheetExtras);
  const protection = readProtection(model);
  if (protection) state.sheetProtection.set(sheetId, protection);
}

function chartsOf(
  sheet: ReturnType<LoadedWorkbook["workbook"]["getWorksheet"]>,
  model: SheetModel,
  sheetId: string,
  data: SheetData,
  theme: readonly string[],
): ChartModel[] {
  const names = chartNames(model);
  return (sheet?.getCharts() ?? []).flatMap((chart, at) => {
    const place = { id: chartId(sheetId, at), sheetId, name: names[at] ?? `Chart ${String(at + 1)}`, sheet: data, theme };
    return readChart(chart, place) ?? [];
  });
}
