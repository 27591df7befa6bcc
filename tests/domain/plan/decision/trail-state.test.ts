import { describe, expect, it } from "vitest";
import { type DecisionRecord, fingerprint } from "../../../../src/domain/plan/decision/decision-record";
import { type TrailEntry, entryAfter, entryProblems, looseTrails, trailOf } from "../../../../src/domain/plan/decision/trail";
import { trailState, type KeptDecision } from "../../../../src/domain/plan/decision/trail-state";
import { dayOf, type Day } from "../../../../src/domain/time/day";

const june = (day: number): Day => dayOf({ year: 2021, month: 6, day });
const today = june(30);
const entry = (part: Partial<TrailEntry> & { about?: string } = {}): TrailEntry => ({
  subject: { name: part.about ?? "Half", isBase: false },
  day: june(1),
  dateText: "",
  meeting: "Directeurenoverleg",
  purpose: "bespreken",
  conclusion: "Akkoord",
  status: "besproken",
  ...part,
});
const record = (rate: number): DecisionRecord => ({
  inputs: [{ table: "instellingen", row: "", column: "uurtarief", value: rate }],
  figures: [{ kind: "kosten", name: "", value: rate * 10 }],
});
const kept = (day: Day, rate: number): KeptDecision => ({
  subject: { name: "HALF", isBase: false },
  day,
  sheet: "Vastgesteld Half",
  record: record(rate),
  isIntact: true,
});

describe("how far a scenario has come", () => {
  it("is concept as long as nothing was said, and never decided by another's trail", () => {
    const state = trailState({ entries: [entry({ about: "Ander", status: "vastgesteld" })], kept: [] }, "Half", record(75));
    expect([state.status, state.standing.kind]).toEqual(["concept", "undecided"]);
  });

  it("follows the date, not the order of the rows, and passes over words that are no status", () => {
    const entries = [entry({ day: june(3), status: "Vastgesteld" }), entry({ day: june(9), status: "akkoord" }), entry({ day: june(2) })];
    const { status, latest } = trailState({ entries, kept: [] }, "half", null);
    expect([status, latest?.day]).toEqual(["vastgesteld", june(3)]);
  });

  it("stands or has changed by the latest decision", () => {
    const entries = [entry({ status: "vastgesteld" })];
    const decisions = { entries, kept: [kept(june(20), 80), kept(june(2), 75)] };
    expect(trailState(decisions, "Half", record(80)).standing).toEqual({ kind: "stands" });
    const { standing } = trailState(decisions, "Half", record(75));
    expect(standing.kind === "changed" && standing.changes[0]).toMatchObject({ kind: "input", from: 80, to: 75 });
    expect(trailState(decisions, "Half", null).standing).toEqual({ kind: "uncalculated" });
    expect(trailState({ entries, kept: [] }, "Half", record(75)).standing).toEqual({ kind: "unkept" });
  });

  it("is decided by what was kept, also when the trail itself is gone", () => {
    expect(trailState({ entries: [], kept: [kept(june(2), 75)] }, "Half", record(75))).toMatchObject({
      status: "vastgesteld",
      latest: null,
      standing: { kind: "stands" },
    });
  });
});

describe("the trail of a scenario", () => {
  it("is in order of date, with what has none at the end", () => {
    const entries = [
      entry({ day: null, meeting: "zonder" }),
      entry({ day: june(9), meeting: "laat" }),
      entry({ day: june(1), meeting: "vroeg" }),
      entry({ day: june(9), meeting: "ook laat" }),
    ];
    expect(trailOf(entries, "half").map(({ meeting }) => meeting)).toEqual(["vroeg", "laat", "ook laat", "zonder"]);
  });

  it("without a scenario of its name is loose; that of the base never is", () => {
    const entries = [
      entry(),
      entry({ about: "Weg" }),
      entry({ about: "weg " }),
      entry({ subject: { name: "Basis", isBase: true } }),
      entry({ about: "" }),
    ];
    expect(looseTrails(entries, ["Half"])).toEqual([{ name: "Weg", entries: 2 }]);
  });
});

describe("an entry", () => {
  it("is right when it says when, where, why and with what outcome", () => {
    expect(entryProblems(entry(), today)).toEqual([]);
    expect(entryProblems(entry({ day: june(31), status: "concept", conclusion: "" }), today)).toEqual([]);
  });

  it("says all that is wrong with it", () => {
    expect(entryProblems(entry({ day: null, meeting: " ", purpose: "praten", status: "" }), today)).toEqual([
      "noDate",
      "noMeeting",
      "unknownPurpose",
      "unknownStatus",
    ]);
    expect(entryProblems(entry({ day: june(31), status: "vastgesteld", conclusion: " " }), today)).toEqual(["future", "noConclusion"]);
  });

  it("knows the later one before which it comes", () => {
    const trail = [entry({ day: june(1) }), entry({ day: june(9) }), entry({ day: null })];
    expect(entryAfter(june(5), trail)?.day).toBe(june(9));
    expect(entryAfter(june(9), trail)).toBeNull();
  });
});

describe("a fingerprint", () => {
  const one = record(75);
  it("is the same for the same values in another order, and another for every other value", async () => {
    const more: DecisionRecord = {
      ...one,
      inputs: [...one.inputs, { table: "bijdragen", row: "Werkkamer", column: "waarde", value: 0.65 }],
    };
    const turned = { ...more, inputs: [...more.inputs].reverse() };
    expect(await fingerprint(turned)).toBe(await fingerprint(more));
    const others = await Promise.all(
      [
        one,
        more,
        record(75.01),
        { ...one, figures: [] },
        { ...one, inputs: [{ table: "instellingen", row: "", column: "uurtarief", value: "75" }] } as DecisionRecord,
      ].map(fingerprint),
    );
    expect(new Set(others).size).toBe(others.length);
    expect(others[0]).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
  });
});
