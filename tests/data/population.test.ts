import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadedPopulation, loadPopulation } from "../../src/data/population";
import { municipalitiesOfRegion, regionOf } from "../../src/domain/population/regions";
import type { PopulationTable } from "../../src/domain/population/population-table";
import { buildPopulation, populationTables, type PopulationTables } from "../../src/tools/data/build-population";

const source = (name: string) => readFileSync(`assets/data/source/${name}.csv`, "utf8");
const sources = () => Object.fromEntries(populationTables.map((name) => [name, source(name)])) as PopulationTables;
const bundled = () => readFileSync("assets/data/population.json", "utf8");

/** Inhabitants of the Netherlands on 1 January, as published by CBS. */
const national: Readonly<Record<number, number>> = {
  2016: 16_979_120,
  2017: 17_081_507,
  2018: 17_181_084,
  2019: 17_282_163,
  2020: 17_407_585,
  2021: 17_475_415,
  2022: 17_590_672,
  2023: 17_811_291,
  2024: 17_942_942,
  2025: 18_044_027,
  2026: 18_130_208,
};

/** Number of municipalities on 1 January, as published by CBS. */
const numberOfMunicipalities: Readonly<Record<number, number>> = {
  2016: 390,
  2017: 388,
  2018: 380,
  2019: 355,
  2020: 355,
  2021: 352,
  2022: 345,
  2023: 342,
  2024: 342,
  2025: 342,
  2026: 342,
};

describe("the bundled population", () => {
  const table = JSON.parse(bundled()) as PopulationTable;
  const figures = (year: number) => table.municipalities.flatMap(({ inhabitants }) => inhabitants[table.years.indexOf(year)] ?? []);

  it("is what its source tables give, byte for byte", () => {
    expect(buildPopulation(sources())).toBe(bundled());
  });

  it("covers 2016 to 2026", () => {
    expect(table.years).toEqual(Object.keys(national).map(Number));
  });

  it.each(Object.entries(national))("adds up to the published number of inhabitants in %s", (year, total) => {
    expect(figures(Number(year)).reduce<number>((sum, value) => sum + value, 0)).toBe(total);
  });

  it.each(Object.entries(numberOfMunicipalities))("has every municipality of %s", (year, count) => {
    expect(figures(Number(year))).toHaveLength(count);
  });

  it("has figures without gaps between the first and the last year of a municipality", () => {
    for (const { name, inhabitants } of table.municipalities)
      expect(inhabitants.map((value) => (value === null ? "." : "x")).join(""), name).toMatch(/^\.*x+\.*$/);
  });

  it("names the source and its certainty for every year", () => {
    expect(table.sources.map(({ year }) => year)).toEqual(table.years);
    expect(table.sources.find(({ year }) => year === 2016)?.status).toContain("afgeleid");
    expect(table.sources.find(({ year }) => year === 2026)).toMatchObject({
      status: "definitief",
      source: expect.stringContaining("03759ned") as string,
    });
  });

  it("places every municipality of every year in one of the 35 arbeidsmarktregio's", () => {
    const regions = new Set(table.regions.map(({ code }) => code));
    expect(regions.size).toBe(35);
    for (const year of table.years) {
      for (const { code, name, inhabitants } of table.municipalities) {
        if (inhabitants[table.years.indexOf(year)] !== null)
          expect(regions, `${name} in ${String(year)}`).toContain(regionOf(table, code, year));
      }
    }
  });

  it("says that the newest division is derived", () => {
    expect(table.vintages.map(({ label }) => label)).toEqual(["2015", "2021", "2025 (afgeleid)"]);
    expect(table.vintages.at(-1)?.source).toContain("niet nagegaan");
  });

  it("lets Weesp leave Gooi en Vechtstreek after 2022", () => {
    const names = (year: number) => municipalitiesOfRegion(table, "Gooi en Vechtstreek", year).map(({ municipality }) => municipality.name);
    expect(names(2016)).toEqual(["Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren (NH.)", "Weesp", "Wijdemeren"]);
    expect(names(2022)).toContain("Weesp");
    expect(names(2023)).toEqual(["Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren (NH.)", "Wijdemeren"]);
  });

  it("stays small when it is sent", () => {
    expect(gzipSync(bundled()).length).toBeLessThan(60_000);
  });
});

describe("reading the source tables", () => {
  const changed = (name: (typeof populationTables)[number], from: string, to: string) => () =>
    buildPopulation({ ...sources(), [name]: source(name).replace(from, to) });

  it("refuses a figure that is no whole number", () => {
    expect(changed("bevolking", ";12001;", ";12.001;")).toThrow('"12.001" is not a whole number');
  });

  it("refuses a row with a column too many", () => {
    expect(changed("bevolking", ";12001;", ";12001;;")).toThrow("Row 2 cannot be read");
  });

  it("refuses a row without a name", () => {
    expect(changed("arbeidsmarktregios", "AM01;Groningen", "AM01;")).toThrow('"arbeidsmarktregio" is missing');
  });
});

describe("loading the population", () => {
  it("happens once, and makes the figures available at once afterwards", async () => {
    expect(loadedPopulation()).toBeUndefined();
    const [first, second] = await Promise.all([loadPopulation(), loadPopulation()]);
    expect(second).toBe(first);
    expect(loadedPopulation()).toBe(first);
    expect(first.years.at(-1)).toBe(2026);
  });
});
