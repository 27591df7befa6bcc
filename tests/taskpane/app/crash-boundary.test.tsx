// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CrashBoundary } from "../../../src/taskpane/app/crash-boundary";
import { pane as text } from "../../../src/text/pane/nl";

function Failing({ error }: { readonly error: Error }): never {
  throw error;
}

const show = (error: Error) =>
  render(
    <CrashBoundary text={text}>
      <Failing error={error} />
    </CrashBoundary>,
  );

describe("a part of the pane that fails", () => {
  // React reports what the boundary catches; the report is not what is tested here.
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it("makes place for a plain sentence, a button to reload and the technical message", () => {
    show(new TypeError("x is undefined"));
    expect(screen.getByRole("alert").textContent).toContain("Dit onderdeel is gestopt");
    expect(screen.getByRole("button", { name: "Opnieuw laden" })).toBeTruthy();
    expect(screen.getByText("x is undefined")).toBeTruthy();
  });

  it("names the connection when a part could not be fetched", () => {
    show(Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" }));
    expect(screen.getByText(/kon niet worden opgehaald/)).toBeTruthy();
  });
});
