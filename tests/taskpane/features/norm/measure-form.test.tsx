// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { LanguageProvider } from "../../../../src/taskpane/language/language-context";
import { MeasureForm } from "../../../../src/taskpane/features/norm/measure-form";
import { normPane } from "../../../../src/text/norm-pane/en";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("the form of a measure tells a date in words, and a limit as a number", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }));
  render(
    <LanguageProvider>
      <MeasureForm row={null} takenNames={[]} onSave={() => Promise.resolve(true)} onDone={() => undefined} />
    </LanguageProvider>,
  );
  const { labels } = normPane.measureForm;
  const type = (label: string, value: string) =>
    void fireEvent.change(screen.getByLabelText(label, { exact: false }), { target: { value } });
  type(labels.van, "2027-01-01");
  type(labels.totEnMet, "2026-12-31");
  type(labels.uren, "1000000000000000");
  expect(screen.getAllByRole("alert").map((alert) => alert.textContent)).toEqual([
    "Up to and including is 31 December 2026, before the first day. Enter a later date.",
    "Hours per week is 1000000000000000. Enter 1,000,000,000,000 at most.",
  ]);
});
