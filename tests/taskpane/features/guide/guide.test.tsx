// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { requestPlace } from "../../../../src/commands/places";
import { definitions } from "../../../../src/functions/definitions";
import { openFunction, openPane } from "../../support/open-pane";

const searchField = () => screen.findByRole("searchbox", { name: "Zoek een functie" });
const rowsIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole("button")
    .map((row) => row.textContent);
const search = async (query: string) => fireEvent.change(await searchField(), { target: { value: query } });

describe("the start of the pane", () => {
  it("says what Normplan does and shows every function under its subject", async () => {
    openPane();
    expect(await screen.findByText(/sluitend tot op de cent/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1, name: "Normplan" })).toBeTruthy();
    const lists = ["Kosten verdelen", "Uren", "Inwoners", "Norm", "Trechter"].map((name) => screen.getByRole("list", { name }));
    expect(lists.flatMap(rowsIn)).toEqual(definitions.map(({ id, summary }) => `${id} ${summary.nl}`));
  });

  it("is English when Excel is English", async () => {
    openPane({ displayLanguage: "en-GB" });
    expect(await screen.findByRole("list", { name: "Cost sharing" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  it("is Dutch when Excel has neither language", async () => {
    openPane({ displayLanguage: "fy-NL" });
    expect(await screen.findByRole("list", { name: "Kosten verdelen" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("nl");
  });
});

describe("the search field", () => {
  it("narrows the list to what is found, says how many and reads that aloud", async () => {
    openPane();
    await search("INWÓNERTAL cbs");
    const list = await screen.findByRole("list", { name: /gevonden/ });
    expect(rowsIn(list)[0]).toMatch(/^INWONERS/);
    await waitFor(() => expect(document.querySelector<HTMLElement>("[aria-live] span")?.innerText).toContain("functies gevonden"));
    expect(screen.queryByRole("heading", { name: "Kosten verdelen" })).toBeNull();
  });

  it("says when nothing is found, and gives the whole list back with the focus in the field", async () => {
    openPane();
    await search("paard");
    expect(await screen.findByText('Geen functie gevonden voor "paard".')).toBeTruthy();
    const clear = screen.getAllByRole("button", { name: "Zoekopdracht wissen" }).find((button) => button.textContent);
    clear?.click();
    expect(await screen.findByRole("list", { name: "Kosten verdelen" })).toBeTruthy();
    expect(document.activeElement).toBe(await searchField());
  });

  it("shows what was typed as text", async () => {
    openPane();
    await search('<img src="x">');
    expect(await screen.findByText('Geen functie gevonden voor "<img src="x">".')).toBeTruthy();
  });
});

describe("going to a function and back", () => {
  it("puts the focus on the title of the function and, on the way back, on the function in the list", async () => {
    await openFunction("UREN");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "UREN" }));
    (await screen.findByRole("button", { name: "Terug" })).click();
    const row = await screen.findByRole("button", { name: /^UREN/ });
    await waitFor(() => expect(document.activeElement).toBe(row));
    expect(screen.queryByRole("button", { name: "Terug" })).toBeNull();
  });

  it("keeps what was searched for", async () => {
    openPane();
    await search("rest");
    (await screen.findByRole("button", { name: /^RESTANT/ })).click();
    (await screen.findByRole("button", { name: "Terug" })).click();
    expect((await searchField()).getAttribute("value")).toBe("rest");
    expect(screen.getByRole("list", { name: /functies gevonden/ })).toBeTruthy();
  });

  it("leaves the focus in the search field while searching goes on", async () => {
    await openFunction("UREN");
    (await screen.findByRole("button", { name: "Terug" })).click();
    const field = await searchField();
    field.focus();
    await search("uren");
    await screen.findByRole("list", { name: /gevonden/ });
    expect(document.activeElement).toBe(field);
  });
});

describe("the ribbon button for functions", () => {
  it("brings the pane from anywhere to the search field", async () => {
    await openFunction("FTE");
    requestPlace("functions");
    await waitFor(async () => expect(document.activeElement).toBe(await searchField()));
  });

  it("works before the pane has started", async () => {
    requestPlace("functions");
    openPane();
    await waitFor(async () => expect(document.activeElement).toBe(await searchField()));
  });
});
