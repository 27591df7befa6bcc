import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gooiEnVechtstreekNorm } from "../../../../src/data/gooi-en-vechtstreek-norm";
import { nationalPath } from "../../../../src/data/national";
import { estimatedNorms } from "../../../../src/domain/norm/input/norm-data";
import { noNormTables, type NormTables } from "../../../../src/domain/norm/input/norm-tables";
import { readNormTables } from "../../../../src/domain/norm/input/read-norm-tables";
import { normTableIds, normTableSchemas, type NormTableId } from "../../../../src/domain/norm/input/schema";
import type { InputRow } from "../../../../src/domain/table/cell";
import { isoDate, lastDayOfQuarter, serialOfDay } from "../../../../src/domain/time/day";
import { parseDay, readDay } from "../../../../src/domain/time/read-day";
import { jobs } from "../../../../src/domain/number/units";
import { normInput as english } from "../../../../src/text/norm-input/en";
import { normProblemSentence } from "../../../../src/text/norm-input/sentences";
import { normInput } from "../../../../src/text/norm-input/nl";

const today = parseDay("2026-11-22");
const reading = (tables: Partial<NormTables>) => readNormTables({ ...noNormTables, ...tables }, today);
const sentences = (table: NormTableId, ...rows: InputRow[]) =>
  reading({ [table]: rows }).problems.map((one) => normProblemSentence(one, normInput, "nl"));
const realised = (...dates: (string | number)[]) => reading({ realisatie: dates.map((datum, index) => ({ datum, banen: index })) });

describe("reading the tables of the norm", () => {
  it("takes quarters, dates, months and texts for the days they stand for", () => {
    const ways = [
      "2019-K3",
      "2019 Q3",
      "3e kwartaal 2019",
      "30-09-2019",
      "30/9/2019",
      "30 september 2019",
      "sept 2019",
      "2019-09",
      "2019-09-30",
      43738,
      43738.75,
    ];
    for (const way of ways) expect(realised(way).data.realisations.map(({ day }) => isoDate(day))).toEqual(["2019-09-30"]);
  });

  it("takes what people write for any quarter end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2013, max: 2025 }), fc.constantFrom(1, 2, 3, 4), (year, quarter) => {
        const day = lastDayOfQuarter(year, quarter);
        const [y = "", m = "", d = ""] = isoDate(day).split("-");
        for (const text of [
          `${d}-${m}-${y}`,
          `${String(Number(d))}/${String(Number(m))}/${y}`,
          `${y}-${m}`,
          `K${String(quarter)} ${y}`,
          `${y}Q${String(quarter)}`,
        ])
          expect(readDay(text)).toBe(day);
        expect(realised(serialOfDay(day)).data.realisations[0]?.day).toBe(day);
      }),
    );
  });

  it("orders by time and skips rows without content", () => {
    const { data, problems } = reading({
      realisatie: [
        { datum: "2020-K4", banen: 608 },
        { datum: null, banen: null },
        { datum: "2020-K1", banen: 547, eerder: 549 },
      ],
      norm: [
        { jaar: 2021, norm: 1000 },
        { jaar: 2020, norm: 900 },
      ],
    });
    expect(problems).toEqual([]);
    expect(data.realisations.map(({ jobs: there, earlier }) => [there, earlier])).toEqual([
      [547, 549],
      [608, null],
    ]);
    expect(data.norms.map(({ year }) => year)).toEqual([2020, 2021]);
  });

  it("reads the example without a problem", () => {
    const { data, problems } = readNormTables(gooiEnVechtstreekNorm, today);
    expect(problems).toEqual([]);
    expect(data.norms.map(({ year, norm }) => [year, norm]).slice(0, 2)).toEqual([
      [2020, 900],
      [2021, 1067],
    ]);
    expect(data.realisations.at(-1)?.jobs).toBe(608);
    expect(data.funnel[0]?.transparant).toBe(139);
    expect(data.screening[0]?.backlog).toBe(327);
  });

  it("keeps the sound rows of a table with a wrong one, and does not count the wrong one", () => {
    const { data, problems } = realised("2020-K1", "2020-K1", "gisteren");
    expect(data.realisations).toHaveLength(1);
    expect(problems.map(({ key, row }) => [key, row])).toEqual([
      ["notADate", 3],
      ["dateTwice", 2],
    ]);
  });
});

describe("what is wrong with the norm", () => {
  it.each<[NormTableId, InputRow[], string]>([
    [
      "realisatie",
      [{ datum: 2019, banen: 5 }],
      "Datum in rij 1 van de tabel Realisatie is 2019. Dat is een jaartal en geen datum. Vul een datum of een kwartaal in, " +
        "zoals 31-12-2020 of 2020-K4.",
    ],
    [
      "realisatie",
      [{ datum: "31 april 2020", banen: 5 }],
      'Datum in rij 1 van de tabel Realisatie is "31 april 2020". Vul een datum of een kwartaal in, zoals 31-12-2020 of 2020-K4.',
    ],
    [
      "realisatie",
      [{ datum: "2027-K1", banen: 5 }],
      "Datum in rij 1 van de tabel Realisatie is 31 maart 2027. Die dag moet nog komen en kan niet geteld zijn. Verbeter de " +
        "datum of verwijder de rij.",
    ],
    [
      "realisatie",
      [
        { datum: "2020-K1", banen: 5 },
        { datum: "31 maart 2020", banen: 6 },
      ],
      "Datum in rij 2 van de tabel Realisatie is 31 maart 2020. Die datum staat al in rij 1. Houd één rij per datum over; een " +
        "oudere stand hoort in de kolom Eerder gepubliceerd.",
    ],
    [
      "realisatie",
      [{ datum: "2011-K4", banen: 5 }],
      'Datum in rij 1 van de tabel Realisatie is "2011-K4", vóór de nulmeting van 31 december 2012. Kies een later moment.',
    ],
    [
      "doelgroep",
      [{ datum: 40_908, wajong: 5 }],
      "Datum in rij 1 van de tabel Doelgroepregister is 31 december 2011, vóór de nulmeting van 31 december 2012. Kies een later moment.",
    ],
    ["realisatie", [{ datum: "2020-K1", banen: "veel" }], 'Extra banen in rij 1 van de tabel Realisatie is "veel". Vul een getal in.'],
    [
      "realisatie",
      [{ datum: true, banen: 5 }],
      "Datum in rij 1 van de tabel Realisatie is WAAR. Vul een datum of een kwartaal in, zoals 31-12-2020 of 2020-K4.",
    ],
    [
      "realisatie",
      [{ datum: "2020-K1", banen: "#N/A" }],
      'Extra banen in rij 1 van de tabel Realisatie is "#N/A", een fout van Excel. Herstel de formule in die cel of vul de waarde zelf in.',
    ],
    [
      "realisatie",
      [{ datum: "#REF!", banen: 5 }],
      'Datum in rij 1 van de tabel Realisatie is "#REF!", een fout van Excel. Herstel de formule in die cel of vul de waarde zelf in.',
    ],
    [
      "trechter",
      [{ gemeente: "#N/A", register: 100 }],
      'Gemeente in rij 1 van de tabel Trechter is "#N/A", een fout van Excel. Herstel de formule in die cel of vul de waarde zelf in.',
    ],
    [
      "realisatie",
      [{ datum: "2020-K1", banen: 1e15 }],
      "Extra banen in rij 1 van de tabel Realisatie is 1.000.000.000.000.000. Vul ten hoogste 1.000.000.000.000 in.",
    ],
    [
      "doelgroep",
      [{ datum: "2020-K1", wajong: 1e15 }],
      "Wajong in rij 1 van de tabel Doelgroepregister is 1.000.000.000.000.000. Vul ten hoogste 1.000.000.000.000 in.",
    ],
    ["norm", [{ jaar: 1.5, norm: 1 }], "Jaar in rij 1 van de tabel Norm is 1,5. Vul een jaartal in, zoals 2026."],
    ["norm", [{ jaar: 2020, norm: null }], "Norm in rij 1 van de tabel Norm is leeg. Vul een waarde in, of maak de hele rij leeg."],
    ["norm", [{ jaar: 2020, norm: -1 }], "Norm in rij 1 van de tabel Norm is -1. Vul een getal van 0 of meer in."],
    [
      "norm",
      [
        { jaar: 2020, norm: 1 },
        { jaar: 2020, norm: 2 },
      ],
      "Jaar in rij 2 van de tabel Norm is 2020. Dat jaar staat al in rij 1. Houd één norm per jaar over.",
    ],
    ["norm", [{ jaar: 2099, norm: 1 }], "Jaar in rij 1 van de tabel Norm is 2099. Vul een jaar tot en met 2051 in."],
    ["doelgroep", [{ datum: "2020-K1", wajong: 12.5 }], "Wajong in rij 1 van de tabel Doelgroepregister is 12,5. Vul een geheel getal in."],
    [
      "maatregelen",
      [{ maatregel: "A", van: "2021-K4", totEnMet: "2021-K1", banen: 1 }],
      "Tot en met in rij 1 van de tabel Maatregelen is 31 maart 2021, eerder dan de eerste dag. Vul een latere datum in.",
    ],
    [
      "maatregelen",
      [{ maatregel: "A", van: "2021-K1", totEnMet: "2021-K4", banen: 1, behoud: 1.2 }],
      "Behoud per jaar in rij 1 van de tabel Maatregelen is 120%, meer dan 100%. Vul een percentage tot en met 100% in.",
    ],
    [
      "maatregelen",
      [{ maatregel: "A", van: "2021-K1", totEnMet: "2021-K4", banen: 1, behoud: 0 }],
      "Behoud per jaar in rij 1 van de tabel Maatregelen is 0%: dan blijft er geen baan over. Vul een percentage boven 0% in.",
    ],
    [
      "maatregelen",
      [{ maatregel: "A", van: "2021-K1", totEnMet: "2021-K4", banen: -1 }],
      "Banen per kwartaal in rij 1 van de tabel Maatregelen is -1. Vul een getal van 0 of meer in.",
    ],
    [
      "maatregelen",
      [{ maatregel: "A", van: "2021-K1", totEnMet: "2021-K4", banen: 1, uren: 8, bedrag: 100 }],
      "Bedrag in rij 1 van de tabel Maatregelen is ingevuld naast uren per week. Vul een van beide in, zodat de kosten niet dubbel tellen.",
    ],
    [
      "maatregelen",
      [{ maatregel: "A", van: "2021-K1", totEnMet: "2021-K4", banen: 1, zekerheid: "zeker" }],
      'Zekerheid in rij 1 van de tabel Maatregelen is "zeker". Kies een van deze waarden: laag, middel, hoog.',
    ],
    [
      "trechter",
      [{ gemeente: "Huizen", register: 100, transparant: 120 }],
      "Kandidatenverkenner in rij 1 van de tabel Trechter is 120, meer dan de 100 van de stap ervoor. Mensen doorlopen de " +
        "stappen op volgorde; verbeter een van beide aantallen.",
    ],
    [
      "trechter",
      [{ gemeente: "Huizen", register: 100, werkfit: 12 }],
      "Werkfit in rij 1 van de tabel Trechter is 12, maar de stap ervoor is leeg. Vul ook die in, of maak deze cel leeg.",
    ],
    [
      "screening",
      [{ dienst: "HBEL", clienten: 10, minuten: 30, aandeel: 20, uren: 8 }],
      "Aandeel doelgroep in rij 1 van de tabel Screening is 2.000%, meer dan 100%. Vul een percentage tot en met 100% in.",
    ],
  ])("in %s is told in one sentence: %j", (table, rows, sentence) => {
    expect(sentences(table, ...rows)).toEqual([sentence]);
  });

  it("is told in English too", () => {
    const [problem] = realised(2019).problems;
    expect(problem && normProblemSentence(problem, english, "en")).toBe(
      "Date in row 1 of the table Realisation is 2019. That is a year, not a date. Enter a date or a quarter, such as " +
        "31-12-2020 or 2020-Q4.",
    );
  });

  it("is found whatever stands in the cells: every row is read or told of, and no figure is NaN", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer({ min: -3, max: 50_000 }),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("2020-K1", "laag", 2020, 44_000, 0.5),
    );
    const rowsOf = (table: NormTableId) =>
      fc.array(fc.record(Object.fromEntries(Object.keys(normTableSchemas[table]).map((id) => [id, cell]))), { maxLength: 5 });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(normTableIds.map((table) => [table, rowsOf(table)]))), (raw) => {
        const tables = raw as unknown as NormTables;
        const { data, problems } = readNormTables(tables, today);
        const lists = {
          norm: data.norms,
          realisatie: data.realisations,
          doelgroep: data.register,
          maatregelen: data.measures,
          trechter: data.funnel,
          screening: data.screening,
        };
        for (const table of normTableIds) {
          const filled = tables[table].filter((row) => Object.values(row).some((value) => value !== null && value !== ""));
          const wrong = new Set(problems.filter((one) => one.table === table).map(({ row }) => row));
          expect(lists[table]).toHaveLength(filled.length - wrong.size);
        }
        for (const one of problems) expect(normProblemSentence(one, normInput, "nl")).toMatch(/^.+\.$/su);
        for (const value of Object.values(lists)
          .flat()
          .flatMap((row) => Object.values(row) as unknown[]))
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe("norms that are estimated", () => {
  it("grow in proportion to the national target: 900 of 67.500 is 1.667 of 125.000", () => {
    const estimates = estimatedNorms([{ year: 2020, norm: jobs(900), source: null }], nationalPath, "schatting");
    expect(estimates.map(({ year, norm }) => [year, norm])).toEqual([
      [2021, 1067],
      [2022, 1233],
      [2023, 1400],
      [2024, 1533],
      [2025, 1667],
    ]);
    expect(estimates.every(({ source }) => source === "schatting")).toBe(true);
  });

  it("are none without a norm in a year of the national path", () => {
    expect(estimatedNorms([], nationalPath, "")).toEqual([]);
    expect(estimatedNorms([{ year: 2026, norm: jobs(900), source: null }], nationalPath, "")).toEqual([]);
  });
});

describe("a day in a text", () => {
  it("exists on the calendar", () => {
    expect(["vandaag", "29-2-2021", "0-1-2020", "31-13-2020", "13-2020", "mei"].map(readDay)).toEqual([null, null, null, null, null, null]);
    expect(readDay("29-2-2020")).toBe(parseDay("2020-02-29"));
  });
});
