import * as core from "@univerjs/core";
import * as engine from "@univerjs/engine-formula";
import { ILayoutService } from "@univerjs/ui";
import { definitions } from "../../functions/definitions";
import type { Language } from "../../text/language";
import { functionDescriptions } from "../custom-functions/function-descriptions";
import { hostFunctions } from "../custom-functions/function-metadata";
import { EmbeddedHost } from "../embedded-host";
import { checkFormula } from "../engine/check-formula";
import type { GridContext } from "../engine/grid-context";
import type { IWorkbookData } from "../engine/univer-modules";
import type { WorkbookState } from "../engine/workbook-state";
import { excelObjectModel } from "../excel/object-model";
import { emptyWorkbook } from "./document/empty-workbook";
import { createGrid, type Grid } from "./grid/create-grid";
import { editCellsInDutch } from "./grid/dutch-cells";
import { FunctionHelp } from "./grid/function-help";
import { gridLocale } from "./grid/grid-texts";
import { showFormatsIn, showValuesInDutch } from "./grid/number-display";
import { takeTypedFormulas, type FormulaMistake } from "./grid/typed-formulas";

const NAMESPACE = "NORMPLAN";

export interface WorkbenchEvents {
  readonly formulaRefused: (mistake: FormulaMistake) => void;
  readonly formulaTaken: () => void;
}

const ownFunctions = (language: Language) => hostFunctions(definitions, NAMESPACE, language);

/** The spreadsheet with the embedded host behind it, and the workbook that is open in it. */
export class Workbench {
  readonly host: EmbeddedHost;
  readonly grid: Grid;
  private readonly help: FunctionHelp;
  private openedBefore = 0;

  constructor(
    container: HTMLElement,
    private language: Language,
    events: WorkbenchEvents,
  ) {
    this.host = new EmbeddedHost({ engine, functions: ownFunctions(language), makeModel: excelObjectModel });
    this.grid = createGrid(container, language, this.host.functions.formulaOptions().function);
    // The grid's services exist once there is a workbook.
    this.open(emptyWorkbook(language));
    const injector = this.grid.univer.__getInjector();
    const dutch = () => this.language === "nl";
    showValuesInDutch(injector, dutch);
    editCellsInDutch(injector, dutch);
    takeTypedFormulas(this.grid, {
      dutch,
      check: (formula) => checkFormula(this.context, formula),
      refused: events.formulaRefused,
      accepted: events.formulaTaken,
    });
    this.help = new FunctionHelp(injector);
    this.help.show(language, functionDescriptions(ownFunctions(language)));
  }

  get context(): GridContext {
    return this.host.grid;
  }

  /** Another workbook takes the place of the open one, which is closed. */
  open(data: Partial<IWorkbookData>, state?: WorkbookState): void {
    const { univer, api } = this.grid;
    const previous = api.getActiveWorkbook()?.getId();
    // Ids of closed workbooks are not used again: the grid keeps caches by them.
    const workbook = api.createWorkbook({ ...data, id: `workbook-${String(++this.openedBefore)}` });
    showFormatsIn(workbook, this.language);
    this.host.attach({ univer, univerAPI: api, workbook, core, engine });
    if (previous) api.disposeUnit(previous);
    if (state) this.context.changeState((current) => Object.assign(current, state));
    this.context.undo.clearUndoRedo(this.context.unitId);
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.grid.api.setLocale(gridLocale(language));
    showFormatsIn(this.context.workbook, language);
    this.help.show(language, functionDescriptions(ownFunctions(language)));
  }

  /** Puts the keyboard back in the grid. */
  focus(): void {
    this.grid.univer.__getInjector().get(ILayoutService).focus();
  }

  undo(): void {
    void this.grid.api.undo();
  }

  redo(): void {
    void this.grid.api.redo();
  }
}
