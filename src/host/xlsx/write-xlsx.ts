import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { IWorkbookData } from "@univerjs/core";
import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import type { GridContext } from "../engine/grid-context";
import { documentPropertiesOf } from "../model/extras";
import type { RuleResource } from "./conditional/rules";
import { writeProperties } from "./document/document-parts";
import { FileFailure } from "./package/file-failure";
import type { FilterResource } from "./filter/auto-filter";
import { loadWorkbook } from "./package/load-workbook";
import { openPackage, type Parts } from "./package/open-package";
import { PackageEditor } from "./package/package-editor";
import { partText } from "./package/relationships";
import type { TableResource } from "./read/read-tables";
import { RESOURCE, resourceOf, type ResourceName } from "./resources";
import { writeWorkbookProtection } from "./print/protection";
import { themeColours } from "./style/colours";
import { workbookContent, type WorkbookContent } from "./workbook-content";
import { type SheetFinish, finishDocument, finishSheets } from "./write/finish-package";
import { StyleWriter, withQuotePrefix } from "./write/write-styles";
import { planSheets } from "./write/sheet-plan";
import { rangeNamesOf, writeNames } from "./write/write-names";
import { writeSheet, type SheetContent } from "./write/write-sheet";

/** Font of a new workbook. */
const FONT = { name: "Calibri", size: 11, family: 2, scheme: "minor" } as const;

/**
 * Saves the open workbook as an .xlsx file. Settle the grid first, so that every formula has its result.
 * @param source the file that was opened: what the grid does not know of it stays as it was. Absent: a new file.
 */
export function writeXlsx(grid: GridContext, source?: Uint8Array): Promise<Uint8Array> {
  return writeContent(workbookContent(grid), source);
}

/** As `writeXlsx`, for content that was taken from the grid before. `now`: written as the time of saving. */
export async function writeContent(content: WorkbookContent, source?: Uint8Array, now = new Date()): Promise<Uint8Array> {
  const parts = source && (await openPackage(source));
  try {
    return await saved(content, parts, now);
  } catch (error) {
    throw FileFailure.from(error, "notSaved");
  }
}

async function saved(content: WorkbookContent, parts: Parts | undefined, now: Date): Promise<Uint8Array> {
  const { snapshot, state } = content;
  const workbook = await base(parts);
  const look = { theme: themeColours(parts && partText(parts, "xl/theme/theme1.xml")), font: workbook.defaultFont ?? FONT };
  const styles = new StyleWriter(snapshot.styles, look);
  const names = resourceOf<IDefinedNameMapItem>(snapshot.resources, RESOURCE.names) ?? {};
  const finishes = new Map<string, SheetFinish>();
  const sheets = sheetContents(content, rangeNamesOf(names));
  for (const [id, sheet] of planSheets(workbook, snapshot)) {
    const sheetContent = sheets.get(id);
    if (sheetContent) finishes.set(sheet.name, await writeSheet(sheet, sheetContent, state, styles));
  }
  writeNames(workbook, names, snapshot.sheetOrder);
  writeProperties(workbook, documentPropertiesOf(state.extras) ?? {}, now);
  await writeWorkbookProtection(workbook, state.workbookProtection);
  showFirstVisible(workbook, snapshot);
  const editor = await PackageEditor.open(await workbook.xlsx.writeBuffer({ validate: false }));
  editor.change("xl/styles.xml", withQuotePrefix);
  finishSheets(editor, finishes);
  finishDocument(editor, { names, properties: documentPropertiesOf(state.extras)?.custom ?? {}, settings: state.settings }, parts);
  return editor.save(now);
}

async function base(parts: Parts | undefined): Promise<Workbook> {
  if (parts) return (await loadWorkbook(parts, { withoutCells: true })).workbook;
  installChartSupport();
  return new Workbook();
}

function sheetContents({ snapshot, spills }: WorkbookContent, rangeNames: ReadonlySet<string>): ReadonlyMap<string, SheetContent> {
  const resource = <T>(name: ResourceName): T | undefined => resourceOf<T>(snapshot.resources, name);
  const tables = resource<TableResource>(RESOURCE.tables);
  const rules = resource<RuleResource>(RESOURCE.conditionalFormats);
  const validation = resource<Record<string, SheetContent["validation"]>>(RESOURCE.validation);
  const filters = resource<FilterResource>(RESOURCE.filters);
  return new Map(
    snapshot.sheetOrder.map((id): [string, SheetContent] => [
      id,
      {
        id,
        data: snapshot.sheets[id] ?? {},
        spills: spills[id] ?? [],
        rangeNames,
        tables: tables && (tables[id]?.tables ?? []),
        rules: rules && (rules[id] ?? []),
        validation: validation && (validation[id] ?? []),
        filter: filters && (filters[id] ?? null),
      },
    ]),
  );
}

/** Excel refuses a workbook that opens on a sheet that is hidden or not there. */
function showFirstVisible(workbook: Workbook, { sheetOrder, sheets }: IWorkbookData): void {
  const view = (workbook.views ?? [])[0];
  const active = sheetOrder[view?.activeTab ?? 0];
  if (active !== undefined && sheets[active]?.hidden !== 1) return;
  const first = Math.max(
    0,
    sheetOrder.findIndex((id) => sheets[id]?.hidden !== 1),
  );
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 17_640, visibility: "visible", ...view, firstSheet: first, activeTab: first }];
}
