import { describe, expect, it } from "vitest";
import { draftOf, emptyDraft, readDraft, type MeasureDraft } from "../../../../src/taskpane/features/norm/measure-draft";

const filled: MeasureDraft = {
  ...emptyDraft,
  maatregel: "Jobcoach",
  van: "2021-07-01",
  totEnMet: "2022-06-30",
  banen: "12,5",
  behoud: "90",
};
const read = (draft: Partial<MeasureDraft>, taken: readonly string[] = []) => readDraft({ ...filled, ...draft }, taken, "nl");

describe("the form for a measure", () => {
  it("gives the cells of the table: dates as Excel's numbers, percentages as parts of one", () => {
    const { row, problems } = read({ uren: "16" });
    expect(problems).toEqual({});
    expect(row).toEqual({
      maatregel: "Jobcoach",
      uitvoerder: null,
      van: 44_378,
      totEnMet: 44_742,
      uren: 16,
      bedrag: null,
      banen: 12.5,
      aanloop: null,
      behoud: 0.9,
      zekerheid: "middel",
    });
  });

  it("shows a row of the table as it was typed, and reads it back the same", () => {
    const { row } = read({ bedrag: "12.500", aanloop: "2" });
    const shown = draftOf(row, "nl");
    expect(shown).toMatchObject({ van: "2021-07-01", bedrag: "12.500", behoud: "90%", aanloop: "2" });
    expect(readDraft(shown, [], "nl")).toEqual({ row, problems: {} });
  });

  it("reads a quarter that was typed on the sheet as its day", () => {
    expect(draftOf({ maatregel: "x", van: "2021-K2" }, "nl").van).toBe("2021-06-30");
  });

  it.each([
    [{ maatregel: " " }, { maatregel: "required" }],
    [{ banen: "veel" }, { banen: "notANumber" }],
    [
      { banen: "150%", uren: "8%" },
      { banen: "notANumber", uren: "notANumber" },
    ],
    [{ banen: "-3" }, { banen: "negative" }],
    [{ behoud: "120" }, { behoud: "aboveOne" }],
    [{ behoud: "0" }, { behoud: "retentionZero" }],
    [{ aanloop: "1,5" }, { aanloop: "notWhole" }],
    [{ totEnMet: "2021-06-30" }, { totEnMet: "endsBeforeItStarts" }],
    [{ uren: "8", bedrag: "1.000" }, { bedrag: "hoursAndAmount" }],
  ])("says of %o what is wrong", (draft, problems) => {
    expect(read(draft).problems).toEqual(problems);
  });

  it("does not give two measures one name, however it is typed", () => {
    expect(read({ maatregel: "jobCoach " }, ["Jobcoach"]).problems).toEqual({ maatregel: "duplicateName" });
  });
});
