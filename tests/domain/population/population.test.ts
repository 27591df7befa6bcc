import { describe, expect, it } from "vitest";
import { municipalitiesOfRegion, regionOf, vintageFor } from "../../../src/domain/population/regions";
import { populationOf } from "../../../src/domain/population/find-municipality";
import { failureOf } from "../support/failure-of";
import { smallPopulation } from "../support/small-population";

const inhabitantsOf = (name: string, year?: number) => populationOf(smallPopulation, name, year).inhabitants;
const failing = (name: string, year?: number) => failureOf(() => populationOf(smallPopulation, name, year));

describe("populationOf", () => {
  it("gives the newest year unless another is asked", () => {
    expect(inhabitantsOf("Hilversum")).toBe(94_000);
    expect(inhabitantsOf("Hilversum", 2016)).toBe(87_830);
  });

  it.each([
    ["  hilversum ", 94_000],
    ["HILVERSUM", 94_000],
    ["gemeente Hilversum", 94_000],
    ["Gemeente  Gooise  Meren", 61_000],
    ["sudwest-fryslan", 91_000],
    ["Súdwest Fryslân", 91_000],
    ["’s-Gravenhage", 568_000],
    ["Den Haag", 568_000],
    ["bergen nh", 30_100],
    ["Bergen (L)", 13_200],
    ["Laren", 11_600],
    ["Laren (NH.)", 11_600],
    ["Hengelo (O.)", 83_600],
    ["GM0402", 94_000],
    ["gm402", 94_000],
    [" GM 0402 ", 94_000],
  ])("knows %j", (name, expected) => {
    expect(inhabitantsOf(name)).toBe(expected);
  });

  it("asks which Bergen or Hengelo is meant", () => {
    expect(failing("Bergen")).toEqual({
      kind: "unavailable",
      key: "municipalityAmbiguous",
      details: { name: "Bergen", candidates: "Bergen (NH.); Bergen (L.)" },
    });
    expect(failing("gemeente hengelo", 2016)).toEqual({
      kind: "unavailable",
      key: "municipalityAmbiguous",
      details: { name: "gemeente hengelo", candidates: "Hengelo (O.); Hengelo (Gld.)" },
    });
  });

  it("says from when to when a municipality existed, and what became of it", () => {
    expect(inhabitantsOf("Weesp", 2022)).toBe(20_445);
    expect(failing("Weesp", 2026)).toEqual({
      kind: "unavailable",
      key: "municipalityNotInYear",
      details: { name: "Weesp", year: 2026, firstYear: 2016, lastYear: 2022, successor: "Amsterdam" },
    });
    expect(failing("Dijk en Waard", 2016)).toMatchObject({ details: { firstYear: 2022, lastYear: 2026, successor: null } });
    expect(failing("GM0457")).toMatchObject({ key: "municipalityNotInYear", details: { name: "Weesp" } });
  });

  it("knows where a municipality went that ended before the first year", () => {
    expect(failing("Bussum")).toEqual({
      kind: "unavailable",
      key: "municipalityEnded",
      details: { name: "Bussum", endedOn: "2016-01-01", successor: "Gooise Meren" },
    });
  });

  it.each(["", "   ", "Hilversun", "GM9999", "GM", "gemeente"])("does not know %j", (name) => {
    expect(failing(name)).toEqual({ kind: "unavailable", key: "municipalityUnknown", details: { name } });
  });

  it("has no figures of other years", () => {
    for (const year of [2015, 2027, 2016.5, NaN]) {
      expect(failing("Hilversum", year)).toEqual({
        kind: "unavailable",
        key: "populationYearUnknown",
        details: { year, firstYear: 2016, lastYear: 2026 },
      });
    }
  });
});

describe("municipalitiesOfRegion", () => {
  const names = (region: string, year?: number) =>
    municipalitiesOfRegion(smallPopulation, region, year).map((row) => row.municipality.name);

  it("lists the municipalities of that year alphabetically, with new ones before a vintage names them", () => {
    expect(names("Gooi en Vechtstreek", 2016)).toEqual(["Blaricum", "Gooise Meren", "Hilversum", "Laren (NH.)", "Weesp"]);
    expect(names("Gooi en Vechtstreek")).toEqual(["Blaricum", "Gooise Meren", "Hilversum", "Laren (NH.)"]);
    expect(names("Noord-Holland Noord", 2022)).toEqual(["Bergen (NH.)", "Dijk en Waard"]);
  });

  it("gives their inhabitants of that year", () => {
    expect(municipalitiesOfRegion(smallPopulation, "Groot Amsterdam", 2016)).toMatchObject([{ inhabitants: 834_713 }]);
  });

  it.each(["gooi- en vechtstreek", "AM12", "Arbeidsmarktregio Gooi en Vechtstreek", " GOOI EN VECHTSTREEK "])(
    "knows the region as %j",
    (region) => {
      expect(names(region)).toContain("Hilversum");
    },
  );

  it("does not know other regions or years", () => {
    expect(failureOf(() => names("Het Gooi"))).toEqual({ kind: "unavailable", key: "regionUnknown", details: { name: "Het Gooi" } });
    expect(failureOf(() => names("AM12", 2015))).toMatchObject({ key: "populationYearUnknown", details: { year: 2015 } });
  });

  it("takes the newest vintage up to the year, or the first that knows the municipality", () => {
    expect(vintageFor(smallPopulation, "GM0402", 2024)?.label).toBe("2021");
    expect(vintageFor(smallPopulation, "GM1942", 2016)?.label).toBe("2021");
    expect(vintageFor(smallPopulation, "GM0402", 2014)?.label).toBe("2015");
    expect(regionOf(smallPopulation, "GM0518", 2024)).toBeNull();
  });
});
