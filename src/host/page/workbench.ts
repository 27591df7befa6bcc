import * as core from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import * as engine from "@univerjs/engine-formula";
import * as formulaSheets from "@univerjs/sheets-formula";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { HostLanguage } from "../text/language";
import { functionDescriptions } from "../custom-functions/function-metadata";
import { EmbeddedHost } from "../embedded-host";
import { hostedAddIn } from "../hosted-add-in";
import { checkFormula } from "../engine/check-formula";
import type { GridContext } from "../engine/grid-context";
import type { IWorkbookData } from "../engine/univer-modules";
import type { WorkbookState } from "../engine/workbook-state";
import { excelObjectModel } from "../excel/object-model";
import { tableExtrasOf } from "../model/extras";
import { ChartLayer } from "./charts/chart-layer";
import { createGrid, type Grid } from "./grid/create-grid";
import { editCellsInDutch } from "./grid/dutch-cells";
import { pasteInDutch } from "./grid/dutch-paste";
import { cellEditorText } from "./grid/editor-text";
import { showErrorSentences, type SelectedError } from "./grid/error-sentences";
import { hideFilterButtons } from "./grid/filter-buttons";
import { fixNumbersInDutch } from "./grid/fixed-in-dutch";
import { FunctionHelp } from "./grid/function-help";
import { gridLocale } from "./grid/grid-texts";
import { showFormatsIn, showValuesInDutch } from "./grid/number-display";
import { viewOfActiveSheet, type ScreenRectangle } from "./grid/sheet-view";
import { setSuggestionKeys } from "./grid/suggestion-keys";
import { takeTypedFormulas, type FormulaMistake } from "./grid/typed-formulas";

export interface WorkbenchEvents {
  readonly formulaRefused: (mistake: FormulaMistake) => void;
  readonly formulaTaken: () => void;
  /** The selected cell shows an error that a function explains, or no longer does. */
  readonly errorSelected: (error: SelectedError | undefined) => void;
}

interface OpenGrid extends Grid {
  readonly element: HTMLElement;
  readonly help: FunctionHelp;
  charts?: ChartLayer;
}

/** Univer finishes what it began (calculating, validating, measuring) after a while, and fails if it is gone by then. */
const WIND_DOWN_MS = 30_000;

function close({ univer, element, charts }: OpenGrid): void {
  charts?.dispose();
  // What is typed from now on is not for this grid.
  if (document.activeElement instanceof HTMLElement && element.contains(document.activeElement)) document.activeElement.blur();
  element.inert = true;
  element.className = "closed-grid";
  setTimeout(() => {
    univer.dispose();
    element.remove();
  }, WIND_DOWN_MS);
}

/** The spreadsheet with the embedded host behind it, and the workbook that is open in it. */
export class Workbench {
  readonly host: EmbeddedHost;
  private current: OpenGrid | undefined;

  constructor(
    private readonly container: HTMLElement,
    private language: HostLanguage,
    private readonly events: WorkbenchEvents,
  ) {
    this.host = new EmbeddedHost({ engine, functions: hostedAddIn().functions(language), makeModel: excelObjectModel });
  }

  get context(): GridContext {
    return this.host.grid;
  }

  get grid(): Grid {
    if (!this.current) throw new Error("No workbook is open.");
    return this.current;
  }

  /**
   * Another workbook takes the place of the open one. Every workbook has a grid of its own: Univer keeps too much of one that is closed.
   */
  open(data: Partial<IWorkbookData>, state?: WorkbookState): void {
    const previous = this.current;
    this.current = this.makeGrid(data);
    this.host.close();
    const { univer, api } = this.current;
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("The grid did not open the workbook.");
    this.host.attach({ univer, univerAPI: api, workbook, core, engine, formulaSheets });
    this.showCharts(this.current);
    if (state) this.context.changeState((current) => Object.assign(current, state));
    hideFilterButtons(this.injector, (tableId) => tableExtrasOf(this.context.state.extras, tableId)?.showFilterButton === false);
    this.context.undo.clearUndoRedo(this.context.unitId);
    if (previous) close(previous);
  }

  setLanguage(language: HostLanguage): void {
    this.language = language;
    if (!this.current) return;
    this.current.api.setLocale(gridLocale(language));
    showFormatsIn(this.context.workbook, language);
    this.current.charts?.schedule();
    this.current.help.show(language, functionDescriptions(hostedAddIn().functions(language)));
  }

  /** Puts the keyboard back in the grid. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  /** Whether a cell is being edited. */
  get isEditing(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** What the formula bar shows: the text of the active cell, or what is being typed in it. */
  get editorText(): string {
    return cellEditorText(this.injector);
  }

  /** Where a cell of the active sheet is on the screen. */
  screenPlaceOf(address: string): ScreenRectangle | undefined {
    const cell = this.context.workbook.getActiveSheet().getRange(address);
    return viewOfActiveSheet(this.grid)?.cell(cell.getRow(), cell.getColumn());
  }

  undo(): void {
    void this.grid.api.undo();
  }

  redo(): void {
    void this.grid.api.redo();
  }

  private showCharts(grid: OpenGrid): void {
    grid.charts = new ChartLayer(grid, this.context, () => this.language);
    grid.element.append(grid.charts.element);
  }

  private get injector(): Injector {
    return this.grid.univer.__getInjector();
  }

  private makeGrid(data: Partial<IWorkbookData>): OpenGrid {
    const element = document.createElement("div");
    const surface = Object.assign(document.createElement("div"), { className: "grid-surface" });
    element.append(surface);
    this.container.append(element);
    const grid = createGrid(surface, this.language, this.host.functions.formulaOptions().function);
    showFormatsIn(grid.api.createWorkbook(data), this.language);
    // The grid's services exist once there is a workbook.
    const injector = grid.univer.__getInjector();
    const dutch = () => this.language === "nl";
    showValuesInDutch(injector, dutch);
    editCellsInDutch(injector, dutch);
    pasteInDutch(grid, dutch);
    fixNumbersInDutch(injector, dutch);
    setSuggestionKeys(injector);
    takeTypedFormulas(grid, {
      dutch,
      check: (formula) => checkFormula(this.context, formula),
      refused: this.events.formulaRefused,
      accepted: this.events.formulaTaken,
    });
    showErrorSentences(grid, {
      context: () => this.context,
      errorAt: (sheetId, row, column) => this.host.functions.errorAt(sheetId, row, column),
      selected: this.events.errorSelected,
    });
    const help = new FunctionHelp(injector);
    help.show(this.language, functionDescriptions(hostedAddIn().functions(this.language)));
    return { ...grid, element, help };
  }
}
