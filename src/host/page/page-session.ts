import type { HostLanguage } from "../text/language";
import { DocumentCommands } from "./document/document-commands";
import { hostText, mistakeText } from "./sentences";
import { displayLanguage, initialLanguage, rememberLanguage } from "./state/language-choice";
import { type PageState, type Store, createStore } from "./state/store";
import { Workbench } from "./workbench";

/** Requirement sets that the embedded host offers, as Excel reports them. */
const REQUIREMENTS = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  RichApiRuntime: "1.1",
  ExcelApiUndo: "1.2",
};

const WHITE = 0xffffff;
const DARK = 0x242424;

/** Everything behind the page: its state, the spreadsheet, and what can be done with the workbook. */
export class PageSession {
  readonly state: Store<PageState>;
  readonly workbench: Workbench;
  readonly document: DocumentCommands;

  constructor(container: HTMLElement) {
    const language = initialLanguage();
    document.documentElement.lang = language;
    this.state = createStore<PageState>({ ...initialState, language });
    this.workbench = new Workbench(container, language, {
      formulaRefused: (mistake) => this.state.set({ notice: { kind: "error", text: mistakeText(mistake, this.text), about: "formula" } }),
      formulaTaken: () => {
        if (this.state.get().notice?.about === "formula") this.state.set({ notice: undefined });
      },
      errorSelected: (error) => this.state.set({ announcement: error ? `${this.text.errorAt(error.address)}: ${error.sentence}` : "" }),
    });
    this.workbench.host.richApi.onDefect = (defect) => reportError(defect);
    this.document = new DocumentCommands(this.workbench, this.state);
    window.embeddedHost = {
      displayLanguage: () => displayLanguage(this.state.get().language),
      documentUrl: () => `C:\\${this.state.get().fileName}`,
      theme: { bodyBackgroundColor: WHITE, bodyForegroundColor: DARK, controlBackgroundColor: WHITE, controlForegroundColor: DARK },
      requirements: REQUIREMENTS,
      connect: (pane) => this.workbench.host.connect(pane),
    };
  }

  /** A first visitor sees the regional workbook; `?empty` in the address begins with an empty one. */
  async start(): Promise<void> {
    if (!new URLSearchParams(location.search).has("empty")) await this.document.openSample();
    this.state.set({ busy: false, opened: 1 });
  }

  get text() {
    return hostText(this.state.get().language);
  }

  setLanguage(language: HostLanguage): void {
    rememberLanguage(language);
    document.documentElement.lang = language;
    this.workbench.setLanguage(language);
    this.state.set({ language, notice: undefined });
  }

  /** Runs what replaces the workbook; first asks about changes that are not saved. */
  replace(proceed: () => void): void {
    if (this.state.get().unsaved) this.state.set({ question: { proceed }, notice: undefined });
    else proceed();
  }

  answer(choice: "save" | "discard" | "cancel"): void {
    const proceed = this.state.get().question?.proceed;
    this.state.set({ question: undefined });
    if (choice === "discard") proceed?.();
    if (choice === "save") void this.document.save().then((saved) => saved && proceed?.());
  }
}

const initialState: Omit<PageState, "language"> = {
  fileName: "",
  opened: 0,
  unsaved: false,
  busy: true,
  canUndo: false,
  canRedo: false,
  notice: undefined,
  question: undefined,
  announcement: "",
};
