import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalPath, nationalRealisations } from "../../../src/data/national";
import { normOutlook } from "../../../src/domain/norm/outlook/norm-outlook";
import { parseDay } from "../../../src/domain/time/read-day";
import { jobs } from "../../../src/domain/number/units";
import { normPane as english } from "../../../src/text/norm-pane/en";
import { normPane as dutch } from "../../../src/text/norm-pane/nl";
import { outlookInWords } from "../../../src/text/norm-report/headline";
import { chanceInWords, jobsInWords, momentInWords, paceInWords, shortChance } from "../../../src/text/norm-pane/words";

const counted = (day: string, count: number) => ({ day: parseDay(day), jobs: jobs(count), earlier: null });
const norm = (year: number, count: number) => ({ year, norm: jobs(count), source: null });

describe("the norm in words", () => {
  it("tells the case: 608 of 900 at the end of 2020, with what is expected first", () => {
    const outlook = normOutlook(
      { norms: [norm(2020, 900), norm(2021, 1000)], realisations: [counted("2020-K1", 547), counted("2020-K4", 608)] },
      { national: { path: nationalPath, realisations: nationalRealisations } },
    );
    const sentences = outlookInWords(outlook, dutch, "nl");
    expect(sentences[0]).toMatch(/^Eind 2021 ontbreken naar verwachting \d+ banen\.$/);
    expect(sentences).toContain("Eind 2020 waren er 608 extra banen; de norm voor eind 2020 is 900 (68%). Er ontbreken 292 banen.");
    expect(sentences).toContain("Er zijn weinig waarnemingen: dit is een voorzichtige schatting.");
    expect(outlookInWords(outlook, english, "en")).toContain(
      "At the end of 2020, there were 608 extra jobs; the norm for the end of 2020 is 900 (68%). 292 jobs are missing.",
    );
  });

  it("names ends of years and quarters, and dates", () => {
    const moments = ["2020-12-31", "2020-03-31", "2020-02-10"].map((day) => momentInWords(parseDay(day), dutch));
    expect(moments).toEqual(["eind 2020", "eind 1e kwartaal 2020", "10 februari 2020"]);
  });

  it("counts one job as one, and paces below ten with a decimal", () => {
    expect([jobsInWords(1, dutch, "nl"), jobsInWords(1067.4, dutch, "nl"), jobsInWords(1.4, english, "en")]).toEqual([
      "1 baan",
      "1.067 banen",
      "1 job",
    ]);
    expect([paceInWords(7.24, "nl"), paceInWords(114.6, "nl")]).toEqual(["7,2", "115"]);
  });

  it("never calls the future certain or impossible", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        for (const words of [chanceInWords(chance, dutch, "nl"), chanceInWords(chance, english, "en"), shortChance(chance, "nl")]) {
          expect(words).toMatch(/\b(5|10|15|20|25|30|35|40|45|50|55|60|65|70|75|80|85|90|95)%$/);
        }
      }),
    );
    expect([shortChance(0.01, "nl"), shortChance(0.4, "nl"), shortChance(0.99, "nl")]).toEqual(["<5%", "40%", ">95%"]);
  });

  it("says something sensible about any series: no sentence without a number, none below zero without a word", () => {
    const count = fc.integer({ min: -200, max: 3000 });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 6 }),
        (series, path) => {
          const realisations = series.map((one, index) =>
            counted(`${String(2018 + Math.floor(index / 4))}-K${String((index % 4) + 1)}`, one),
          );
          const outlook = normOutlook({ norms: path.map((one, index) => norm(2019 + index, one)), realisations });
          for (const sentence of outlookInWords(outlook, dutch, "nl")) {
            expect(sentence).not.toMatch(/NaN|oneindig|Infinity|null|undefined/);
            expect(sentence).not.toMatch(/(ontbreken|ontbreekt|zijn er naar verwachting) -/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
