import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../src/data/gooi-en-vechtstreek-norm";
import { DomainFailure } from "../../../src/domain/failure/failure";
import { extraForChance } from "../../../src/domain/norm/measures/needed-jobs";
import { readNormTables } from "../../../src/domain/norm/input/read-norm-tables";
import { normOutlook } from "../../../src/domain/norm/outlook/norm-outlook";
import { parseDay } from "../../../src/domain/time/read-day";
import { normChance as english } from "../../../src/text/norm-chance/en";
import { normPane as englishPane } from "../../../src/text/norm-pane/en";
import { normChance as dutch } from "../../../src/text/norm-chance/nl";
import { normPane } from "../../../src/text/norm-pane/nl";
import { readChance, wantedChanceInWords } from "../../../src/text/norm-chance/wanted-chance";

const { data } = readNormTables(gooiEnVechtstreekNorm, parseDay("2026-11-22"));
const yearEnd = normOutlook(data).yearEnds.find(({ kind, norm }) => kind === "expected" && norm !== null);
const words = { chance: dutch, norm: normPane, language: "nl" } as const;

function asked(chance: number, certainty: "laag" | "middel" | "hoog", costPerJob: number | null = null) {
  if (!yearEnd?.expectation || yearEnd.norm === null) throw new Error("The example expects nothing.");
  const { expectation, norm } = yearEnd;
  let extra: number | DomainFailure;
  try {
    extra = extraForChance({ expectation, norm, chance, certainty });
  } catch (failure) {
    if (!(failure instanceof DomainFailure)) throw failure;
    extra = failure;
  }
  return { chance, extra, yearEnd, planned: false, costPerJob };
}

describe("what a wanted chance takes, in words", () => {
  it("is a number of jobs, rounded up, at what the measures cost per job", () => {
    const question = asked(0.8, "middel", 4800);
    const jobs = Math.ceil(Number(question.extra));
    const { line, sentences } = wantedChanceInWords(question, words);
    expect(jobs).toBeGreaterThan(yearEnd?.gap ?? Infinity);
    expect(line).toBe(`Kans van 80%: ${jobs.toLocaleString("nl-NL")} banen extra`);
    expect(sentences[0]).toContain(`${jobs.toLocaleString("nl-NL")} banen extra, boven op de verwachting zonder maatregelen.`);
    expect(sentences[1]).toContain(`€\u00a0${(jobs * 4800).toLocaleString("nl-NL")}`);
  });

  it("says when the costs are not known, when nothing is needed and when it is out of reach", () => {
    expect(wantedChanceInWords(asked(0.8, "middel"), words).sentences[1]).toBe(dutch.costsUnknown);
    expect(wantedChanceInWords({ ...asked(0.8, "middel"), extra: 0 }, words).line).toBe("Kans van 80%: niets extra nodig");
    const outOfReach = wantedChanceInWords(asked(0.95, "laag"), words);
    expect(outOfReach.line).toBe("Kans van 95%: niet te halen");
    expect(outOfReach.sentences[0]).toMatch(/De hoogste kans is ongeveer 90%\. Kies een lagere kans of zekerder banen\.$/);
    expect(wantedChanceInWords(asked(0.95, "laag"), { chance: english, norm: englishPane, language: "en" }).sentences[0]).toContain(
      "The highest chance is about 90%",
    );
  });
});

describe("what is typed as a wanted chance", () => {
  it("is a percentage, with or without its sign", () => {
    for (const typed of ["80%", "80", " 80 % "]) expect(readChance(typed, dutch, "nl")).toEqual({ chance: 0.8 });
    expect(readChance("62,5", dutch, "nl")).toEqual({ chance: 0.625 });
  });

  it("is refused with the reason otherwise", () => {
    expect(readChance("", dutch, "nl")).toEqual({ problem: "Vul een kans in, zoals 80%." });
    expect(readChance("veel", dutch, "nl")).toEqual({ problem: dutch.notAChance("veel") });
    for (const typed of ["0", "0,8", "4,9%", "96", "100%", "-5"])
      expect(readChance(typed, dutch, "nl")).toEqual({ problem: dutch.outOfRange(typed) });
  });
});
