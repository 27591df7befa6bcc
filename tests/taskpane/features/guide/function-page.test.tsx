// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { insertExample } from "../../../../src/workbook/commands/insert-example";
import { WorkbookFailure } from "../../../../src/workbook/excel/failure";
import { openFunction } from "../../support/open-pane";

type Insert = typeof insertExample;

const button = (name: string) => screen.findByRole("button", { name });
const press = async (name: string) => (await button(name)).click();
const occupied: Insert = () => Promise.resolve({ kind: "occupied", address: "Blad1!A1:E9", cells: 3 });

describe("the page of a function", () => {
  it("shows how it is written, with optional arguments in brackets", async () => {
    await openFunction("VERDEEL");
    expect(screen.getByText(/^=NORMPLAN\.VERDEEL\(bedrag/).textContent ?? "").toBe(
      "=NORMPLAN.VERDEEL(bedrag; gewichten; [eenheid]; [methode]; [minimum]; [maximum])",
    );
  });

  it("shows the calculated example as a small sheet with the explained formula below it", async () => {
    await openFunction("VERDEEL");
    const table = within(screen.getByRole("region", { name: /^Voorbeeld als tabel/ })).getByRole("table");
    const [headings, first] = within(table).getAllByRole("row");
    if (!headings || !first) throw new Error("The table has no rows");
    expect(
      within(headings)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["gemeente", "inwoners 1-1-2016", "bijdrage", "te verdelen", "eenheid"]);
    expect(
      within(first)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["Blaricum", "9622", "1356", "36250", "1"]);
    expect(screen.getByText("Formule in C2")).toBeTruthy();
    expect(screen.getByText("=NORMPLAN.VERDEEL(D2;B2:B9;E2)", { normalizer: (text) => text })).toBeTruthy();
  });

  it("says of each argument what it means, whether it is optional and what can be chosen", async () => {
    await openFunction("VERDEEL");
    const section = within(screen.getByRole("region", { name: "Argumenten" }));
    expect(section.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "bedrag",
      "gewichten",
      "eenheidoptioneel",
      "methodeoptioneel",
      "minimumoptioneel",
      "maximumoptioneel",
    ]);
    expect(section.getByText(/Standaard 0,01/)).toBeTruthy();
    expect(section.getAllByRole("listitem")).toHaveLength(3);
  });

  it("links to the help page in the same language", async () => {
    await openFunction("INWONERS", { displayLanguage: "en-US" });
    const link = screen.getByRole("link", { name: "Full explanation in the browser" });
    expect(link.getAttribute("href")).toBe("help/en/inwoners.html");
    expect(link.getAttribute("target")).toBe("_blank");
  });

  it("writes formulas as Excel does, also when the pane is set to the other language", async () => {
    localStorage.setItem("normplan.language", "en");
    await openFunction("FTE", { displayLanguage: "nl-NL" });
    expect(screen.getByText("Example")).toBeTruthy();
    expect(screen.getByText("=NORMPLAN.FTE(B2:B6;D2)")).toBeTruthy();
    expect(screen.getAllByRole("cell", { name: "0,5" }).length).toBeGreaterThan(0);
  });
});

describe("inserting the example", () => {
  it("says where it was written", async () => {
    const insert = vi.fn<Insert>(() => Promise.resolve({ kind: "inserted", address: "Blad1!B3:F11" }));
    await openFunction("VERDEEL", { insertExample: insert });
    await press("Invoegen");
    expect(await screen.findByText("Het voorbeeld staat in Blad1!B3:F11.")).toBeTruthy();
    expect(insert.mock.calls.map(([example, options]) => [example.formulaCell, options])).toEqual([["C2", undefined]]);
  });

  it("cannot be started twice at the same time", async () => {
    const insert = vi.fn<Insert>(() => new Promise(() => undefined));
    await openFunction("VERDEEL", { insertExample: insert });
    await press("Invoegen");
    await press("Bezig met invoegen");
    expect(insert).toHaveBeenCalledTimes(1);
  });

  it("asks before it overwrites, with the focus on the answer that does no harm", async () => {
    const insert = vi.fn(occupied);
    await openFunction("VERDEEL", { insertExample: insert });
    await press("Invoegen");
    expect(
      await screen.findByText("In Blad1!A1:E9 staan al 3 gevulde cellen. Er is niets gewijzigd. Wilt u deze overschrijven?"),
    ).toBeTruthy();
    const keep = await button("Niet overschrijven");
    await waitFor(() => expect(document.activeElement).toBe(keep));
    await press("Niet overschrijven");
    expect(await screen.findByText(/^Er is niets gewijzigd/)).toBeTruthy();
    const again = await button("Invoegen");
    await waitFor(() => expect(document.activeElement).toBe(again));
    expect(insert).toHaveBeenCalledTimes(1);
  });

  it("overwrites after the user has said so", async () => {
    const insert = vi.fn<Insert>((example, options) =>
      options?.overwrite ? Promise.resolve({ kind: "inserted", address: "Blad1!A1:E9" }) : occupied(example),
    );
    await openFunction("VERDEEL", { insertExample: insert });
    await press("Invoegen");
    await press("Overschrijven");
    expect(await screen.findByText("Het voorbeeld staat in Blad1!A1:E9.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Overschrijven" })).toBeNull();
    expect(insert.mock.calls.map(([, options]) => options?.overwrite)).toEqual([undefined, true]);
  });

  it("says in plain words what Excel refuses, and can be tried again", async () => {
    const refusals = [
      { kind: "cellEditMode" },
      { kind: "tableInTheWay", table: "tblUren" },
      { kind: "notSupported", member: "Range.getTables" },
    ] as const;
    const insert = vi.fn<Insert>();
    for (const reason of refusals) insert.mockRejectedValueOnce(new WorkbookFailure(reason));
    insert.mockRejectedValueOnce(new TypeError("x is undefined"));
    await openFunction("VERDEEL", { insertExample: insert });
    for (const sentence of [/nog bezig met een cel/, /staat de tabel tblUren/, /kan dit niet \(Range\.getTables\)/, /"x is undefined"/]) {
      await press("Invoegen");
      expect(await screen.findByText(sentence)).toBeTruthy();
    }
  });
});

describe("copying the formula", () => {
  it("puts it on the clipboard as Excel writes it", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { language: "nl-NL", clipboard: { writeText } });
    await openFunction("VERDEEL");
    await press("Kopieer formule");
    expect(await screen.findByText("De formule staat op het klembord.")).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith("=NORMPLAN.VERDEEL(D2;B2:B9;E2)");
  });

  it("selects the formula and says how to go on where the clipboard is closed to add-ins", async () => {
    vi.stubGlobal("navigator", { language: "nl-NL", clipboard: { writeText: () => Promise.reject(new Error("NotAllowedError")) } });
    const execCommand = vi.fn(() => false);
    Object.assign(document, { execCommand });
    await openFunction("VERDEEL");
    await press("Kopieer formule");
    expect(await screen.findByText(/^Kopiëren is hier niet toegestaan/)).toBeTruthy();
    await waitFor(() => expect(window.getSelection()?.toString()).toBe("=NORMPLAN.VERDEEL(D2;B2:B9;E2)"));
    expect(execCommand).toHaveBeenCalledWith("copy");
  });
});
