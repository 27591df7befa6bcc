import { cleanup, configure, render, screen } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { requestPlace } from "../../../src/commands/places";
import { App } from "../../../src/taskpane/app/app";
import { ExampleWriter } from "../../../src/taskpane/features/guide/use-example-insertion";
import type { insertExample } from "../../../src/workbook/commands/insert-example";

// Generous: what is awaited comes within a moment, unless the machine is busy with something else.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

interface PaneOptions {
  /** Language of Excel's own interface. */
  readonly displayLanguage?: string;
  /** How Office.onReady answers; "missing": office.js did not load. */
  readonly office?: "excel" | "outside" | "missing" | Promise<{ host: "Excel" }>;
  readonly insertExample?: typeof insertExample;
}

// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

function officeFor({ displayLanguage = "nl-NL", office = "excel" }: PaneOptions) {
  if (office === "missing") return undefined;
  const answer = typeof office === "object" ? office : Promise.resolve({ host: office === "excel" ? "Excel" : null });
  return {
    HostType: { Excel: "Excel" },
    context: { displayLanguage, officeTheme: { bodyBackgroundColor: "#FFFFFF" } },
    onReady: (report: (info: unknown) => void) => answer.then(report),
  };
}

const nothingInserted: typeof insertExample = () => Promise.reject(new Error("this test does not insert"));

/** Opens the whole pane as Excel would after the ribbon button for the functions. */
export function openPane(options: PaneOptions = {}): void {
  vi.stubGlobal("Office", officeFor(options));
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  requestPlace("functions");
  render(
    <ExampleWriter value={options.insertExample ?? nothingInserted}>
      <App />
    </ExampleWriter>,
  );
}

/** Opens the pane at the page of a function. */
export async function openFunction(id: string, options: PaneOptions = {}): Promise<void> {
  openPane(options);
  (await screen.findByRole("button", { name: new RegExp(`^${id}\\b`) })).click();
  await screen.findByRole("button", { name: /^(Invoegen|Insert)$/ });
}
