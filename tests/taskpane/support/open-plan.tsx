import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import type { PlanTables, Scenario } from "../../../src/domain/plan/input/plan-tables";
import { LanguageProvider } from "../../../src/taskpane/language/language-context";
import type { View } from "../../../src/taskpane/navigation/view";
import { show } from "../../../src/taskpane/app/registry";
import { NavigationProvider } from "../../../src/taskpane/navigation/navigation";
import Planning from "../../../src/taskpane/app/planning";
import { plan } from "../../../src/text/plan/nl";
import { inputSheetWords } from "../../../src/text/input-sheets/nl";
import { makePlan } from "../../../src/workbook/commands/make-plan";
import { readPlanWorkbook } from "../../../src/workbook/store/plan/read-plan-workbook";
import { openAddIn } from "../../workbook/support/add-in";

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

/** Has the real office.js client work on a workbook, and keeps the page of the test: the client is given a page of its own. */
export function openPlanWorkbook(): void {
  const { document, location, navigator, addEventListener, removeEventListener } = globalThis;
  openAddIn();
  const page = { document, location, navigator, addEventListener, removeEventListener };
  for (const [name, value] of Object.entries(page)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  beforeEach(() => {
    vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
}

/** Opens the pane on a plan in the workbook; by default the published example. */
export async function openPlan(
  tables: PlanTables = gooiEnVechtstreek2017,
  scenarios: readonly Scenario[] = [],
  view: View = { name: "plan" },
): Promise<void> {
  await makePlan(tables, scenarios, { plan, sheets: inputSheetWords });
  render(
    <LanguageProvider>
      <NavigationProvider>
        <Planning>{show(view, { query: "", setQuery: () => undefined })}</Planning>
      </NavigationProvider>
    </LanguageProvider>,
  );
  await waitFor(() => expect(screen.queryByText("Het plan wordt gelezen")).toBeNull());
}

/** Opens a part of the pane that is one line while closed. */
export const unfold = async (title: string): Promise<void> =>
  void fireEvent.click(await screen.findByRole("button", { name: new RegExp(`^${title}`) }));

export const press = async (name: string): Promise<void> => void fireEvent.click(await screen.findByRole("button", { name }));

/** Types a text in the field of a label and leaves the field. */
export async function fill(label: string | RegExp, typed: string): Promise<void> {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: typed } });
  fireEvent.blur(field);
}

export const shownIn = (label: string): string => screen.getByLabelText<HTMLInputElement>(label).value;

export async function tablesNow(): Promise<PlanTables> {
  const workbook = await readPlanWorkbook();
  if (!workbook) throw new Error("the workbook holds no plan");
  return workbook.tables;
}
