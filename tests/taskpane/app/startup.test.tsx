// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openPane } from "../support/open-pane";

afterEach(() => {
  vi.useRealTimers();
});

describe("starting the pane", () => {
  it("says outside Excel where Normplan works, and leads to the explanation of the functions", async () => {
    openPane({ office: "outside" });
    expect(await screen.findByRole("heading", { name: "Normplan werkt in Excel" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "De uitleg van de functies lezen" }).getAttribute("href")).toBe("help/nl/index.html");
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  it("says so when office.js did not load, with a button to try again", async () => {
    openPane({ office: "missing" });
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^(Opnieuw laden|Reload)$/ })).toBeTruthy();
  });

  it("stops waiting for an Excel that does not answer, and opens after all when it does", async () => {
    vi.useFakeTimers();
    let answer: (info: { host: "Excel" }) => void = () => undefined;
    openPane({ office: new Promise((resolve) => (answer = resolve)) });
    await act(() => vi.advanceTimersByTimeAsync(14_000));
    expect(screen.queryByRole("alert")).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(screen.getByRole("heading", { name: "Excel reageert niet" })).toBeTruthy();
    expect(screen.getByText(/al 15 seconden op Excel/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Opnieuw laden" })).toBeTruthy();
    vi.useRealTimers();
    answer({ host: "Excel" });
    expect(await screen.findByRole("list", { name: "Kosten verdelen" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
