import { CustomFunctions } from "./custom-functions/custom-functions";
import type { HostFunction } from "./custom-functions/function-metadata";
import type { PaneWindow } from "./custom-functions/pane-functions";
import { RUNTIME_SERVICE } from "./custom-functions/runtime-service";
import { forgetParsedWithNames } from "./engine/forget-parsed";
import { GridContext, type GridParts } from "./engine/grid-context";
import type { MakeObjectModel } from "./engine/object-model";
import { applyPatches } from "./engine/patches/apply-patches";
import { UndoGroup } from "./engine/undo-group";
import type { FormulaEngine } from "./engine/univer-modules";
import { HostObject } from "./rich-api/host-object";
import { AddinService, ADDIN_SERVICE } from "./rich-api/addin-service";
import { NativeBridge } from "./rich-api/native-bridge";
import { RichApiHost, type BatchHooks } from "./rich-api/rich-api-host";

export interface EmbeddedHostOptions {
  readonly engine: FormulaEngine;
  readonly functions: readonly HostFunction[];
  readonly makeModel: MakeObjectModel;
  /** How long a read waits for custom functions; then what is not there yet reads as #BUSY!. Default 10 s. */
  readonly readTimeoutMs?: number;
  readonly associationTimeoutMs?: number;
}

const READ_TIMEOUT_MS = 10_000;

/** Excel as the add-in meets it, on a grid; the same in a page and in Node. */
export class EmbeddedHost {
  readonly richApi: RichApiHost;
  readonly functions: CustomFunctions;
  private open: { readonly grid: GridContext; readonly undo: UndoGroup } | undefined;

  constructor(private readonly options: EmbeddedHostOptions) {
    applyPatches(options.engine);
    this.richApi = new RichApiHost(new NoWorkbook(), idleHooks);
    this.functions = new CustomFunctions({ ...options, post: (messages) => this.richApi.post(messages) });
    this.richApi.services.set(RUNTIME_SERVICE, this.functions.service);
    this.richApi.services.set(ADDIN_SERVICE, new AddinService());
  }

  /** The grid of the open workbook. */
  get grid(): GridContext {
    if (!this.open) throw new Error("The embedded host has no open workbook.");
    return this.open.grid;
  }

  /** Serves this workbook from now on. The grid must have been made with `functions.formulaOptions()`. */
  attach(parts: GridParts): GridContext {
    this.close();
    const grid = new GridContext(parts);
    forgetParsedWithNames(grid);
    const undo = new UndoGroup(grid.undo, grid.unitId);
    this.open = { grid, undo };
    grid.raise = (messageType, targetId, args) => this.richApi.raise(messageType, targetId, args);
    const model = this.options.makeModel(grid);
    grid.flush = () => model.flush();
    this.functions.attach(grid);
    this.richApi.serve(model.root, this.hooks(grid, undo));
    grid.recalcAll();
    return grid;
  }

  /** For a pane that is about to load office.js: what belongs in its window as `_richApiNativeBridge`. */
  connect(pane: PaneWindow): NativeBridge {
    this.disconnect();
    this.functions.connect(pane);
    return new NativeBridge(this.richApi);
  }

  /** The pane was closed: the events and the functions that it asked for are forgotten. */
  disconnect(): void {
    this.functions.disconnect();
    this.richApi.disconnect();
    this.open?.grid.events.clear();
  }

  /** Waits until everything is calculated. @returns whether it is, in the time given */
  settle(timeoutMs?: number): Promise<boolean> {
    return this.grid.settle(timeoutMs);
  }

  /** The workbook is about to be closed. */
  close(): void {
    this.open?.undo.dispose();
    this.open?.grid.dispose();
    this.open = undefined;
    this.richApi.serve(new NoWorkbook(), idleHooks);
  }

  private hooks(grid: GridContext, undo: UndoGroup): BatchHooks {
    const timeoutMs = this.options.readTimeoutMs ?? READ_TIMEOUT_MS;
    return {
      refusal: () => (grid.isEditing() ? "InvalidOperationInCellEditMode" : undefined),
      beginBatch: () => {
        undo.begin();
        grid.beginStateChange();
      },
      endBatch: () => {
        try {
          grid.flush();
        } finally {
          grid.endStateChange();
          undo.end();
        }
      },
      beforeRead: async () => {
        grid.flush();
        await undo.outside(() => grid.settle(timeoutMs));
      },
    };
  }
}

/** Stands where a workbook is being opened: every member of it is missing. */
class NoWorkbook extends HostObject {}

const idleHooks: BatchHooks = { beginBatch: () => undefined, endBatch: () => undefined, beforeRead: () => Promise.resolve() };
