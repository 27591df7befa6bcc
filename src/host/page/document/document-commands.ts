import type { IWorkbookData } from "../../engine/univer-modules";
import type { WorkbookState } from "../../engine/workbook-state";
import { FileFailure } from "../../xlsx/package/file-failure";
import { hostText } from "../sentences";
import type { Notice, PageState, Store } from "../state/store";
import type { Workbench } from "../workbench";
import { emptyWorkbook } from "../../engine/empty-workbook";
import { watchChanges } from "./watch-changes";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the file to the browser, which puts it in the user's downloads. */
function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: WORKBOOK_TYPE }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The download reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Reading and writing files takes a large library; the grid does not wait for it. */
const xlsx = () => import("./xlsx");

const SAMPLE = "gooi-en-vechtstreek-2017.xlsx";

interface NewDocument {
  readonly fileName: string;
  readonly snapshot: Partial<IWorkbookData>;
  readonly state?: WorkbookState;
  /** The file it came from, on which saving builds. */
  readonly source?: Uint8Array;
}

/** New, open and save. What cannot be opened or saved leaves the open workbook as it is. */
export class DocumentCommands {
  private source: Uint8Array | undefined;
  private stopWatching: () => void = () => undefined;

  constructor(
    private readonly workbench: Workbench,
    private readonly state: Store<PageState>,
  ) {
    this.create();
  }

  create(): void {
    this.show({ fileName: this.text.newFileName, snapshot: emptyWorkbook(this.state.get().language) });
  }

  async open(file: File): Promise<void> {
    await this.whileBusy(async () => {
      if (!/\.xlsx$/iu.test(file.name)) throw new Error(this.text.notAWorkbook(file.name));
      await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    });
  }

  /** The regional workbook of 2017. @returns whether there is one */
  async openSample(): Promise<boolean> {
    let found = false;
    await this.whileBusy(async () => {
      const response = await fetch(`assets/voorbeeld/${SAMPLE}`);
      if (!response.ok) throw new Error(this.text.sampleMissing);
      await this.openBytes(SAMPLE, new Uint8Array(await response.arrayBuffer()));
      found = true;
    });
    return found;
  }

  /** @returns whether it was saved */
  async save(): Promise<boolean> {
    let saved = false;
    await this.whileBusy(async () => {
      await this.workbench.host.settle();
      const bytes = await (await xlsx()).writeXlsx(this.workbench.context, this.source);
      const { fileName } = this.state.get();
      download(fileName, bytes);
      this.source = bytes;
      this.state.set({ unsaved: false, notice: { kind: "success", text: this.text.saved(fileName) } });
      saved = true;
    });
    return saved;
  }

  private get text() {
    return hostText(this.state.get().language);
  }

  private async openBytes(fileName: string, bytes: Uint8Array): Promise<void> {
    const { readXlsx, fillOldArrays } = await xlsx();
    const { snapshot, state, source } = await readXlsx(bytes);
    this.show({ fileName, snapshot, state, source });
    await fillOldArrays(this.workbench.context);
  }

  private show({ fileName, snapshot, state, source }: NewDocument): void {
    this.stopWatching();
    this.workbench.open({ ...snapshot, name: fileName }, state);
    this.source = source;
    this.began(fileName);
  }

  private began(fileName: string): void {
    const { opened } = this.state.get();
    this.state.set({ fileName, opened: opened === 0 ? 0 : opened + 1, unsaved: false, canUndo: false, canRedo: false, notice: undefined });
    this.stopWatching = watchChanges(this.workbench.context, this.state);
  }

  private async whileBusy(work: () => Promise<void>): Promise<void> {
    this.state.set({ busy: true, notice: undefined });
    try {
      await work();
    } catch (error) {
      this.state.set({ notice: this.failure(error) });
    } finally {
      this.state.set({ busy: false });
    }
  }

  private failure(error: unknown): Notice {
    if (error instanceof FileFailure) return { kind: "error", text: error.text(this.state.get().language) };
    return { kind: "error", text: error instanceof Error ? error.message : String(error) };
  }
}

/** Lets the user choose a workbook; undefined when the dialog is closed without a choice. */
export function chooseFile(): Promise<File | undefined> {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".xlsx" });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
