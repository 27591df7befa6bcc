import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nationalRealisations } from "../../src/data/national";
import { isoDate } from "../../src/domain/time/day";
import { buildNationalRealisation } from "../../src/tools/data/build-national-realisation";

describe("the national realisation of the banenafspraak", () => {
  it("is what its source table gives, byte for byte", () => {
    const source = readFileSync("assets/data/source/landelijke_realisatie.csv", "utf8");
    expect(buildNationalRealisation(source)).toBe(readFileSync("assets/data/landelijke-realisatie.json", "utf8"));
  });

  it("is in order of time, with a source for every figure", () => {
    const days = nationalRealisations.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    for (const { source } of nationalRealisations) expect(source).not.toBe("");
    expect(nationalRealisations.find(({ day }) => isoDate(day) === "2022-12-31")?.jobs).toBe(81_117);
  });
});
