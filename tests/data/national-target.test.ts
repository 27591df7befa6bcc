import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nationalPath } from "../../src/data/national";
import { buildNationalTarget } from "../../src/tools/data/build-national-target";
import { readCsv } from "../../src/tools/data/read-csv";

const source = readFileSync("assets/data/source/landelijk_doelpad.csv", "utf8");

describe("the national path of the banenafspraak", () => {
  it("is what its source table gives, byte for byte", () => {
    expect(buildNationalTarget(source)).toBe(readFileSync("assets/data/landelijk-doelpad.json", "utf8"));
  });

  it("ends at 125.000 extra jobs at the end of 2025: 100.000 in the market, 25.000 in government", () => {
    expect([nationalPath.years, nationalPath.markt, nationalPath.overheid, nationalPath.totaal].map((values) => values.at(-1))).toEqual([
      2025, 100_000, 25_000, 125_000,
    ]);
  });

  it("adds up: the total is the market and government together, in every year", () => {
    expect(nationalPath.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(nationalPath.years.map((_, index) => Number(nationalPath.markt[index]) + Number(nationalPath.overheid[index]))).toEqual(
      nationalPath.totaal,
    );
  });

  it("follows from the statutory hours in December, at 1.331 hours a year for a job", () => {
    for (const row of readCsv(source)) {
      for (const sector of ["markt", "overheid", "totaal"]) {
        const jobs = (Number(row[`uren_${sector}`]) * 12) / 1331;
        expect(Math.round(jobs / 500) * 500).toBe(Number(row[`banen_${sector}`]));
      }
    }
  });
});
