import type { Browser, Frame, Locator, Page } from "playwright-core";
import { expect, inject } from "vitest";
import { openBrowser } from "./browser";
import { Problems } from "./problems";
import { suggestionsGone, suggestionsShown } from "./suggestions";

export interface OpenOptions {
  /** Default 1366 x 768, the smallest screen the page is made for. */
  readonly viewport?: { width: number; height: number };
  /** Default nl. */
  readonly language?: "nl" | "en";
  /** Default "empty"; "start" is what a first visitor gets: the sample. */
  readonly workbook?: "empty" | "start";
  /** Runs before the page loads, to change what it meets (a slow pane, a missing file). */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What stands in a cell: as shown on the screen, as stored, and its formula (English, as stored). */
export interface CellContent {
  readonly shown: string;
  readonly value: string | number | boolean;
  readonly formula: string;
}

const PATIENCE_MS = 45_000;
const KEY_DELAY_MS = 15;

let browser: Promise<Browser> | undefined;

/** One browser for all tests of a file; `closeBrowser` belongs in `afterAll`. */
const sharedBrowser = (): Promise<Browser> => (browser ??= openBrowser());

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The trial environment in a browser, worked as a person does: select a cell, type, press keys, read what is shown. */
export class HostPage {
  /** A test ends with none: `problems.take()` is empty. */
  readonly problems: Problems;

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(PATIENCE_MS);
    this.problems = new Problems(page);
  }

  /** Opens the page and waits until its workbook is there and the pane has begun to load. */
  static async open({
    viewport = { width: 1366, height: 768 },
    language = "nl",
    workbook = "empty",
    prepare,
  }: OpenOptions = {}): Promise<HostPage> {
    const context = await (await sharedBrowser()).newContext({ viewport, locale: "nl-NL" });
    const host = new HostPage(await context.newPage());
    await prepare?.(host.page);
    await host.page.goto(`${inject("hostUrl")}/?lang=${language}${workbook === "empty" ? "&empty" : ""}`, { waitUntil: "commit" });
    // After the sample has been opened the page is not busy for a moment before it shows it.
    await host.page.waitForFunction(() => {
      const state = window.normplanPage?.state.get();
      return state !== undefined && state.opened > 0 && !state.busy;
    });
    return host;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Selects a cell or range on the active sheet and puts the keyboard in the grid. */
  async select(address: string): Promise<void> {
    // The grid takes the keyboard once it has been drawn.
    await this.page.waitForFunction(
      (range) => {
        const { workbench } = window.normplanPage;
        workbench.context.workbook.getActiveSheet().getRange(range).activate();
        workbench.focus();
        return document.activeElement?.getAttribute("data-u-comp") === "editor";
      },
      address,
      { polling: 100 },
    );
  }

  /** Puts numbers, texts and English formulas in cells of the active sheet at once, where typing them is not what a test is about. */
  async put(cells: Readonly<Record<string, string | number>>): Promise<void> {
    await this.page.evaluate((contents) => {
      const sheet = window.normplanPage.workbench.context.workbook.getActiveSheet();
      for (const [address, content] of Object.entries(contents)) sheet.getRange(address).setValue(content);
    }, cells);
    await this.settled();
  }

  /** Types a text in a cell, key by key, and commits it with a key. */
  async type(address: string, text: string, key = "Enter"): Promise<void> {
    await this.startTyping(address, text);
    await this.commit(key);
    await this.settled();
  }

  /** As `type`, but leaves the cell's editor open. */
  async startTyping(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text, { delay: KEY_DELAY_MS });
    await this.page.waitForFunction((typed) => window.normplanPage.workbench.editorText === typed, text);
  }

  /** Ends typing in a cell with a key. */
  async commit(key = "Enter"): Promise<void> {
    const earlier = await this.page.evaluateHandle(() => window.normplanPage.state.get().notice);
    await this.page.keyboard.press(key);
    await this.page.waitForFunction((before) => {
      const { notice } = window.normplanPage.state.get();
      return !window.normplanPage.workbench.isEditing || (notice !== undefined && notice !== before);
    }, earlier);
  }

  /** Opens the editor of the selected cell with its content, as F2 does. */
  async edit(): Promise<void> {
    await this.page.keyboard.press("F2");
    await this.page.waitForFunction(() => window.normplanPage.workbench.isEditing);
  }

  /** Gives up what is being typed in a cell. */
  async cancelTyping(): Promise<void> {
    if (await suggestionsShown(this.page)) {
      await this.page.keyboard.press("Escape");
      await suggestionsGone(this.page);
    }
    await this.page.keyboard.press("Escape");
    await this.page.waitForFunction(() => !window.normplanPage.workbench.isEditing);
  }

  /**
   * Waits until everything is calculated, custom functions included: also those that wait for a pane that has yet to start, for which the
   * host itself does not.
   */
  async settled(): Promise<void> {
    const waiting = () =>
      this.page.evaluate(async () => {
        const { host } = window.normplanPage.workbench;
        return (await host.settle()) ? host.functions.waiting : "not calculated";
      });
    await expect.poll(waiting).toBe(0);
  }

  cell(address: string): Promise<CellContent> {
    return this.page.evaluate((range) => {
      const { context } = window.normplanPage.workbench;
      const sheet = context.workbook.getActiveSheet();
      const cell = sheet.getRange(range);
      return {
        shown: String(cell.getDisplayValue()),
        value: context.value(sheet, cell.getRow(), cell.getColumn()),
        formula: cell.getFormula(),
      };
    }, address);
  }

  /** What is shown in a cell. */
  async shown(address: string): Promise<string> {
    return (await this.cell(address)).shown;
  }

  /** The stored values of a range, row by row. */
  values(address: string): Promise<(string | number | boolean)[][]> {
    return this.page.evaluate((range) => {
      const { context } = window.normplanPage.workbench;
      const sheet = context.workbook.getActiveSheet();
      const { startRow, endRow, startColumn, endColumn } = sheet.getRange(range).getRange();
      const rows = Array.from({ length: endRow - startRow + 1 }, (_, row) => startRow + row);
      const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, column) => startColumn + column);
      return rows.map((row) => columns.map((column) => context.value(sheet, row, column)));
    }, address);
  }

  /** Waits until a cell shows a text. */
  async waitForShown(address: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([range, expected]) =>
        String(window.normplanPage.workbench.context.workbook.getActiveSheet().getRange(range).getDisplayValue()) === expected,
      [address, text] as const,
    );
  }

  /** Waits until the formula bar shows a text. */
  async waitForEditorText(text: string): Promise<void> {
    await this.page.waitForFunction((expected) => window.normplanPage.workbench.editorText === expected, text);
  }

  /** Puts an empty workbook in the place of the open one, changes or not. Its pane is another one: `pane` waits for it. */
  async startAnew(): Promise<void> {
    await this.page.waitForFunction(() => !window.normplanPage.state.get().busy);
    await this.replacingPane(() => this.page.evaluate(() => window.normplanPage.document.create()));
  }

  /** Adds an empty sheet and shows it: what happens in cells needs no workbook of its own, and the pane need not start again. */
  async startSheet(): Promise<void> {
    await this.page.evaluate(() => void window.normplanPage.workbench.context.workbook.insertSheet().activate());
    await this.settled();
  }

  /** Where a cell is on the screen, to point at it. */
  async cellCentre(address: string): Promise<{ x: number; y: number }> {
    const place = await this.page.evaluate((range) => window.normplanPage.workbench.screenPlaceOf(range), address);
    if (!place) throw new Error("The sheet has not been drawn yet.");
    return { x: place.left + place.width / 2, y: place.top + place.height / 2 };
  }

  button(name: string): Locator {
    return this.page.getByRole("banner").getByRole("button", { name, exact: true });
  }

  /** The message above the grid. */
  get notice(): Locator {
    return this.page.locator(".notices");
  }

  /** The task pane's own document, once it has loaded and office.js has said it is in Excel. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector("iframe.pane-frame", { state: "attached" })).contentFrame();
    if (!frame) throw new Error("The task pane has no document.");
    await frame.waitForFunction(
      () =>
        typeof Office !== "undefined" && typeof Excel !== "undefined" && Office.context?.requirements?.isSetSupported("ExcelApi", "1.1"),
    );
    await frame.waitForLoadState("load");
    return frame;
  }

  /** Does what has the pane start again, and waits until the one that was there is gone: until then it would be taken for the new one. */
  async replacingPane(act: () => Promise<unknown>): Promise<void> {
    const before = await this.page.waitForSelector("iframe.pane-frame", { state: "attached" });
    await act();
    await this.page.waitForFunction((frame) => !frame.isConnected, before);
  }

  /** Opens a file as the user would choose it with the button Openen, and waits until its workbook stands in the place of the open one. */
  async openFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const before = await this.page.evaluate(() => window.normplanPage.state.get().opened);
    await this.replacingPane(async () => {
      await this.chooseFile(file);
      await this.page.waitForFunction((opened) => {
        const now = window.normplanPage.state.get();
        return now.opened > opened && !now.busy;
      }, before);
    });
  }

  /** Chooses a file with the button Openen; what becomes of it is for the test to see. */
  async chooseFile(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.button("Openen").click();
    await (await chooser).setFiles(file);
  }
}
