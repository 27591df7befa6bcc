import type { HostFunction } from "../custom-functions/function-metadata";
import { EmbeddedHost } from "../embedded-host";
import type { GridContext } from "../engine/grid-context";
import type { MakeObjectModel } from "../engine/object-model";
import type { FUniver, FWorkbook, IWorkbookData, Univer } from "../engine/univer-modules";
import { emptyWorkbook } from "../engine/empty-workbook";
import { createNodeUniver, univerModules } from "./node-univer";
import { connectOfficeClient } from "./office-client";

export interface HeadlessOptions {
  readonly makeModel: MakeObjectModel;
  /** Default: one empty sheet. */
  readonly snapshot?: Partial<IWorkbookData>;
  /** Custom functions that formulas can call. Default: none. */
  readonly functions?: readonly HostFunction[];
  /** Office's display language. Default: nl-NL. */
  readonly displayLanguage?: string;
  readonly readTimeoutMs?: number;
  readonly associationTimeoutMs?: number;
}

/** Excel without a screen: `Excel.run` in this process works on its workbook. One at a time; the one opened last answers. */
export class HeadlessHost {
  private constructor(
    readonly host: EmbeddedHost,
    private readonly univer: Univer,
    private readonly univerAPI: FUniver,
    private readonly modules: ReturnType<typeof univerModules>,
  ) {}

  /** @see openHeadless */
  static open(options: HeadlessOptions): HeadlessHost {
    const modules = univerModules();
    const host = new EmbeddedHost({ engine: modules.engine, functions: [], ...options });
    const { univer, univerAPI } = createNodeUniver(host.functions.formulaOptions());
    const headless = new HeadlessHost(host, univer, univerAPI, modules);
    headless.openWorkbook(options.snapshot);
    connectOfficeClient(host, options.displayLanguage ?? "nl-NL");
    return headless;
  }

  get grid(): GridContext {
    return this.host.grid;
  }

  get workbook(): FWorkbook {
    return this.grid.workbook;
  }

  /** Closes the open workbook and opens another; default: one empty sheet. */
  openWorkbook(snapshot: Partial<IWorkbookData> = emptyWorkbook("nl")): GridContext {
    const before = this.univerAPI.getActiveWorkbook();
    if (before) {
      this.host.close();
      this.univerAPI.disposeUnit(before.getId());
    }
    const { univer, univerAPI, modules } = this;
    // The grid keeps things by a workbook's id, so the id of a closed one is not used again.
    const workbook = univerAPI.createWorkbook({ ...snapshot, id: `workbook-${workbooks++}` });
    return this.host.attach({ univer, univerAPI, ...modules, workbook });
  }

  /** Waits until everything is calculated. @returns whether it is, in the time given */
  settle(timeoutMs?: number): Promise<boolean> {
    return this.host.settle(timeoutMs);
  }

  dispose(): void {
    this.host.functions.disconnect();
    this.host.close();
    const { LocaleService, LocaleType } = this.modules.core;
    const locale = this.univer.__getInjector().get(LocaleService);
    this.univer.dispose();
    // A calculation that was going on reports its progress a second later all the same, and throws when there is no language for it.
    locale.load({ [LocaleType.EN_US]: {} });
  }
}

/** Counted over all hosts of this process. */
let workbooks = 0;

/** Opens a workbook without a screen and connects the real Excel client to it. */
export function openHeadless(options: HeadlessOptions): HeadlessHost {
  return HeadlessHost.open(options);
}
