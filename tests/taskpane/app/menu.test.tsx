// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { loadPopulation } from "../../../src/data/population";
import { openPane } from "../support/open-pane";

async function openFromMenu(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: /^(Meer|More)$/, expanded: false }));
  const item = await screen.findByRole("menuitem", { name });
  await act(async () => item.click());
}

const title = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("the menu", () => {
  it("leads to a place with the focus on its title, and back to its own button", async () => {
    openPane();
    await openFromMenu("Bronnen");
    const heading = await title("Bronnen");
    await waitFor(() => expect(document.activeElement).toBe(heading));
    (await screen.findByRole("button", { name: "Terug" })).click();
    await title("Normplan");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Meer" })));
  });

  it("does not offer the place one is in", async () => {
    openPane();
    await openFromMenu("Over Normplan");
    fireEvent.click(await screen.findByRole("button", { name: "Meer" }));
    expect((await screen.findAllByRole("menuitem")).map((item) => item.textContent)).toEqual(["Functies", "Bronnen", "Instellingen"]);
  });
});

describe("the sources", () => {
  it("name owner and licence, and account for every bundled year once", async () => {
    openPane();
    await openFromMenu("Bronnen");
    expect((await screen.findByRole("link", { name: "CBS, licentie CC BY 4.0" })).getAttribute("href")).toMatch(
      /^https:\/\/creativecommons\.org\//,
    );
    const { years, vintages } = await loadPopulation();
    const terms = screen.getAllByRole("term").map((term) => term.textContent ?? "");
    const spans = terms.slice(0, -vintages.length).map((term) => [...term.matchAll(/\d{4}/g)].map(Number));
    expect(spans.flatMap(([first = 0, last = first]) => years.filter((year) => year >= first && year <= last))).toEqual(years);
  });

  it("say honestly that the newest division of regions is derived", async () => {
    openPane();
    await openFromMenu("Bronnen");
    expect(await screen.findByText(/^Indeling 2025 \(afgeleid\)/)).toBeTruthy();
    expect(screen.getByText(/wijzigingen van regio na 2021 zijn niet nagegaan/)).toBeTruthy();
  });
});

describe("the settings", () => {
  it("change the language at once and remember it", async () => {
    openPane();
    await openFromMenu("Instellingen");
    fireEvent.click(await screen.findByRole("radio", { name: "English" }));
    expect(await title("Settings")).toBeTruthy();
    expect(localStorage.getItem("normplan.language")).toBe("en");
    expect(document.documentElement.lang).toBe("en");
  });

  it("follow Excel again after the automatic choice", async () => {
    localStorage.setItem("normplan.language", "en");
    openPane({ displayLanguage: "nl-NL" });
    await openFromMenu("Settings");
    fireEvent.click(await screen.findByRole("radio", { name: "Automatic (as Excel: Nederlands)" }));
    expect(await title("Instellingen")).toBeTruthy();
    expect(localStorage.getItem("normplan.language")).toBeNull();
  });
});

describe("the page about Normplan", () => {
  it("says which version runs, under which licence, and what happens to data", async () => {
    const version = document.createElement("meta");
    version.name = "version";
    version.content = "1.2.3";
    document.head.append(version);
    openPane();
    await openFromMenu("Over Normplan");
    expect(await screen.findByText("Versie 1.2.3")).toBeTruthy();
    expect(screen.getByText(/European Union Public Licence \(EUPL\), versie 1\.2/)).toBeTruthy();
    expect(screen.getByText(/Uw gegevens blijven in uw werkboek/)).toBeTruthy();
  });
});
