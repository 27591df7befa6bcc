// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreek2017 } from "../../../src/data/gooi-en-vechtstreek";
import { loadPopulation } from "../../../src/data/population";
import { scenarioOutcome } from "../../../src/domain/plan/outcome/scenario-outcome";
import { coverHtml, coverTableToCopy, coverText } from "../../../src/text/share/cover-table";
import { share } from "../../../src/text/share/nl";

const population = await loadPopulation();

function tableOf(change: Record<string, number> = {}, party = "Werkkamer") {
  const bijdragen = gooiEnVechtstreek2017.bijdragen.map((one) => (one.partij === "Werkkamer" ? { ...one, partij: party } : one));
  const outcome = scenarioOutcome(
    { ...gooiEnVechtstreek2017, bijdragen, instellingen: { ...gooiEnVechtstreek2017.instellingen, ...change } },
    null,
    population,
  );
  if (outcome.kind !== "calculated") throw new Error(JSON.stringify(outcome));
  return coverTableToCopy(outcome.result, "Basis", share, "nl");
}

describe("the cover as a table to paste", () => {
  it("has the contributions, the gemeenten and a total that they add up to", () => {
    const { headings, rows, total } = tableOf();
    expect(headings).toEqual(["Partij", "Bedrag (€)"]);
    expect(rows.slice(0, 3)).toEqual([
      ["Ministerie van SZW", "88.500"],
      ["Werkkamer", "67.250"],
      ["Blaricum", "1.356"],
    ]);
    expect(total).toEqual(["Totaal", "192.000"]);
    expect(rows.reduce((sum, [, amount = ""]) => sum + Number(amount.replaceAll(".", "")), 0)).toBe(192_000);
  });

  it("has a column per year and their total when there are more", () => {
    const { headings, rows } = tableOf({ aantalJaren: 2 });
    expect(headings).toEqual(["Partij", "2017 (€)", "2018 (€)", "Totaal (€)"]);
    expect(rows[0]).toEqual(["Ministerie van SZW", "88.500", "0", "88.500"]);
  });

  it("shows cents in every amount when one has them", () => {
    expect(tableOf({ eenheid: 0.01, uurtarief: 75.01 }).rows[0]?.[1]).toBe("88.500,00");
  });

  it("is HTML in which names cannot do harm, and text with tabs", () => {
    const table = tableOf({}, '<img src=x onerror="alert(1)"> & zonen');
    const html = new DOMParser().parseFromString(coverHtml(table), "text/html");
    expect(html.querySelectorAll("img")).toHaveLength(0);
    expect([...html.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      table.headings,
      ...table.rows,
      table.total,
    ]);
    expect(coverText(table).split("\n")[2]).toBe("Ministerie van SZW\t88.500");
  });
});
