import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/functions/evaluate";
import type { FunctionId } from "../../src/functions/function-id";
import { cellsOf, column, refusal, rows } from "./support/outcome";

const quarters = ["2018-K4", "2019-K1", "2019-K2", "2019-K3", "2019-K4", "2020-K1", "2020-K2", "2020-K3", "2020-K4"];
const realised = [470, 488, 497, 492, 544, 547, 561, 580, 608];
/** The same days as Excel's serial numbers. */
const serials = [43465, 43555, 43646, 43738, 43830, 43921, 44012, 44104, 44196];
const project = (dates: readonly unknown[], values: readonly unknown[], ...rest: unknown[]) =>
  rows("PROJECTIE", column(dates), column(values), ...rest);

describe("dates", () => {
  it("are Excel's numbers, ISO dates or quarters in any usual form, and mean the same", async () => {
    for (const date of [44196, 44196.75, "2020-12-31", "2020-K4", "2020Q4", "4e kwartaal 2020"])
      expect(await callFunction("TEMPO", [608, date, 900, "2022-K4"])).toBe(36.5);
    expect(await project(serials, realised, "2021-K4")).toEqual(await project(quarters, realised, 44561));
  });
});

describe("NORMPAD", () => {
  it("runs straight between the ends of the years, counted in quarters", async () => {
    expect(await rows("NORMPAD", column([2020, 2021]), column([900, 1000]), [["2020-12-31", "2021-03-31", "2021-K2", "2021-K4"]])).toEqual([
      [900, 925, 950, 1000],
    ]);
  });

  it("takes years in any order, with years left open and rows without a norm", async () => {
    expect(await rows("NORMPAD", column([2022, 2019, 2021, null]), column([1000, 700, null, null]), "2020-K4")).toEqual([[800]]);
  });

  it("answers #N/A for a date outside the years, in its own cell", async () => {
    const cells = cellsOf(
      await callFunction("NORMPAD", [column([2020, 2021]), column([900, 1000]), column(["2019-K4", "2021-K2", "2022-K1"])]),
    );
    expect(cells.map((cell) => (typeof cell === "object" ? cell.error : cell))).toEqual(["#N/A", 950, "#N/A"]);
    expect(cells[0]).toMatchObject({
      message:
        "Op 31 december 2019 is er geen norm: de opgegeven jaren lopen van eind 2020 tot eind 2021. Kies een datum daartussen, " +
        "of vul een jaar aan.",
    });
  });
});

describe("PROJECTIE", () => {
  it("gives expectation, lower and upper bound, a row for each date", async () => {
    const result = await project(quarters, realised, column(["2021-K2", "2021-K4"]));
    for (const [expected, lower, upper] of result) {
      expect(Number(lower)).toBeLessThan(Number(expected));
      expect(Number(upper)).toBeGreaterThan(Number(expected));
    }
    expect(result).toHaveLength(2);
  });

  it("extends a straight line as it is", async () => {
    expect(
      (
        await project(
          ["2020-K1", "2020-K2", "2020-K3", "2020-K4"],
          [10, 20, 30, 40],
          ["2021-K2"].map((day) => [day]),
          "lineair",
        )
      )[0]?.[0],
    ).toBeCloseTo(60, 9);
  });

  it("does not depend on the order of the observations, nor on dates without a value and empty rows below them", async () => {
    const expected = await project(quarters, realised, "2021-K4");
    expect(await project(quarters.toReversed(), realised.toReversed(), "2021-K4")).toEqual(expected);
    expect(await project([...quarters, "2021-K1", null, 0], [...realised, null, "", 0], "2021-K4")).toEqual(expected);
  });

  it("widens its bounds with the reliability", async () => {
    const width = async (reliability: number | null) => {
      const [, lower, upper] = (await project(quarters, realised, "2021-K4", null, reliability))[0] ?? [];
      return Number(upper) - Number(lower);
    };
    expect(await width(0.95)).toBeGreaterThan(await width(0.8));
    expect(await width(null)).toBe(await width(0.8));
  });
});

describe("NORMGAT", () => {
  it("finds the region of the case 292 jobs short at the end of 2020, without a doubt", async () => {
    expect(await rows("NORMGAT", column(quarters), column(realised), 2020, 900, "2020-K4")).toEqual([[44196, 900, 608, 608, 608, 292, 0]]);
  });

  it("is certain of the past and never of the future", async () => {
    const [past, future] = await rows(
      "NORMGAT",
      column(quarters),
      column(realised),
      column([2020, 2021]),
      column([600, 5000]),
      column(["2020-K4", "2021-K4"]),
    );
    expect(past?.[6]).toBe(1);
    expect(future?.[6]).toBeGreaterThan(0);
    expect(future?.[6]).toBeLessThan(0.001);
  });

  it("keeps the rows that have an answer when another has none", async () => {
    const result = await rows(
      "NORMGAT",
      column(quarters),
      column(realised),
      column([2020, 2021]),
      column([900, 950]),
      column(["2021-K4", "2023-K4"]),
    );
    expect(result[0]?.[1]).toBe(950);
    expect(result[1]?.map((cell) => (typeof cell === "object" ? cell.error : cell))).toEqual(Array(7).fill("#N/A"));
  });
});

describe("TEMPO, SNIJPUNT and BANEN", () => {
  it("tell the pace per quarter, month or year, and 0 when the goal has been reached", async () => {
    const pace = (per: unknown, goal = 900) => callFunction("TEMPO", [608, "2020-K4", goal, "2022-K4", per]);
    expect(await pace(null)).toBe(36.5);
    expect(await pace("Jaar")).toBe(146);
    expect(await pace("maand")).toBeCloseTo(292 / 24, 12);
    expect(await pace("kwartaal", 500)).toBe(0);
  });

  it("find the day on which two series cross", async () => {
    const day = await callFunction("SNIJPUNT", [column(["2020-K1", "2020-K2", "2020-K3"]), column([30, 28, 26]), column([20, 21, 22])]);
    expect(day).toBeCloseTo(43921 + (10 / 3) * 91.3, -1);
  });

  it("count jobs per week, month and year", async () => {
    expect(await rows("BANEN", [[51, 25.5, null]])).toEqual([[2, 1, 0]]);
    expect(await rows("BANEN", 1331, "jaar")).toEqual([[1]]);
    expect(await rows("BANEN", 1331, "maand")).toEqual([[12]]);
  });
});

describe("LANDELIJKDOEL", () => {
  it("gives the path per sector, in the shape of the years", async () => {
    expect(await rows("LANDELIJKDOEL", [[2015, 2025]])).toEqual([[9000, 125000]]);
    expect(await rows("LANDELIJKDOEL", column([2020, 2025]), "Markt")).toEqual(column([50000, 100000]));
    expect(await rows("LANDELIJKDOEL", 2020, "overheid")).toEqual([[17500]]);
  });

  it("answers #N/A for a year without a goal, in its own cell", async () => {
    const cells = cellsOf(await callFunction("LANDELIJKDOEL", [column([2025, 2026])]));
    expect(cells).toEqual([
      125000,
      {
        error: "#N/A",
        message: "In jaar (rij 2, kolom 1) staat 2026. Voor dat jaar is er geen landelijk doel. Kies een jaar van 2015 tot en met 2025.",
      },
    ]);
  });
});

describe("TRECHTER and TRECHTERNODIG", () => {
  it("start with everyone and multiply up", async () => {
    expect(await rows("TRECHTER", column([200, 100, 25]))).toEqual([
      [1, 1, 0],
      [0.5, 0.5, 0.5],
      [0.25, 0.125, 0.75],
    ]);
  });

  it("have no part to tell after a stage with nobody", async () => {
    const last = (await rows("TRECHTER", column([10, 0, 0])))[2];
    expect(last?.map((cell) => (typeof cell === "object" ? cell.error : cell))).toEqual(["#N/A", 0, "#N/A"]);
  });

  it("count back in whole people", async () => {
    expect(await rows("TRECHTERNODIG", 292, column([0.25, 0.5]))).toEqual(column([2336, 584, 292]));
    expect(await rows("TRECHTERNODIG", 10, 0.3)).toEqual(column([34, 10]));
  });
});

/** Calls that are refused, with the sentence people read. */
const refused: readonly (readonly [string, FunctionId, readonly unknown[], string])[] = [
  [
    "a Dutch date as text",
    "TEMPO",
    [608, "31-12-2020", 900, "2022-K4"],
    '#VALUE! Bij peildatum staat "31-12-2020" als tekst. Typ het opnieuw als datum, of als tekst in de vorm "2020-12-31".',
  ],
  [
    "text that is no date",
    "TEMPO",
    [608, "eind 2020", 900, "2022-K4"],
    '#VALUE! Bij peildatum staat "eind 2020". Dat is geen datum. Vul een datum in, zoals 2020-12-31, of een kwartaal zoals "2020-K4".',
  ],
  [
    "a date left out",
    "TEMPO",
    [608, null, 900, "2022-K4"],
    '#VALUE! Bij peildatum staat geen datum. Vul een datum in, of een kwartaal zoals "2020-K4".',
  ],
  [
    "a number that is no date",
    "TEMPO",
    [608, 20201231, 900, "2022-K4"],
    '#VALUE! Bij peildatum staat 20.201.231. Dat is geen datum. Vul een datum in, of een kwartaal zoals "2020-K4".',
  ],
  [
    "a goal in the past",
    "TEMPO",
    [608, "2020-K4", 900, "2020-K2"],
    "#VALUE! De doeldatum (30 juni 2020) ligt niet na de peildatum (31 december 2020). Kies een latere doeldatum.",
  ],
  [
    "two observations on a day",
    "PROJECTIE",
    [column(["2020-K4", "2020-12-31"]), column([1, 2]), "2021-K4"],
    "#VALUE! In data (rij 2, kolom 1) staat 31 december 2020. Die datum komt al eerder voor. Laat één waarneming per datum staan.",
  ],
  [
    "too few observations",
    "PROJECTIE",
    [column(["2020-K3", "2020-K4"]), column([1, 2]), "2021-K4"],
    '#N/A Met 2 waarnemingen kan de methode "auto" niet rekenen: er zijn er ten minste 3 nodig. Vul waarnemingen aan of ' +
      "kies een andere methode.",
  ],
  [
    "a mistyped year",
    "PROJECTIE",
    [column(["2020-K2", "2020-K3", "9020-K4"]), column([1, 2, 3]), "9021-K4"],
    "#VALUE! De reeks beslaat 28.003 stappen; ten hoogste 600 kan. Controleer of in de datums een verkeerd jaar staat, of " +
      "kies een kortere reeks.",
  ],
  [
    "steps that are not equal",
    "PROJECTIE",
    [column(["2020-01-05", "2020-03-17", "2020-K4"]), column([1, 2, 3]), "2021-K4"],
    '#N/A De methode "auto" heeft gelijke stappen nodig: eind van elke maand, elk kwartaal, half jaar of jaar. Pas de ' +
      'datums aan, of kies "lineair" of "robuust".',
  ],
  [
    "a reliability as a whole number",
    "PROJECTIE",
    [column(quarters), column(realised), "2021-K4", null, 80],
    "#VALUE! Bij betrouwbaarheid staat 80. Een percentage is ten hoogste 1: bedoelt u 80%? Typ dan 0,8.",
  ],
  [
    "a reliability of 100",
    "PROJECTIE",
    [column(quarters), column(realised), "2021-K4", null, 100],
    "#VALUE! Bij betrouwbaarheid staat 100. Vul een getal tussen 0 en 1 in, zoals 0,8 voor 80%.",
  ],
  [
    "full certainty",
    "PROJECTIE",
    [column(quarters), column(realised), "2021-K4", null, 1],
    "#VALUE! Bij betrouwbaarheid staat 1. Vul een getal tussen 0 en 1 in, zoals 0,8 voor 80%.",
  ],
  [
    "a year twice",
    "NORMPAD",
    [column([2020, 2020]), column([900, 950]), "2020-K4"],
    "#VALUE! In jaren (rij 2, kolom 1) staat 2020. Dat jaar staat er al eerder. Laat één norm per jaar staan.",
  ],
  [
    "a norm without its year",
    "NORMPAD",
    [column([2020, null]), column([900, 950]), "2020-K4"],
    "#VALUE! In jaren (rij 2, kolom 1) staat niets, terwijl de rij wel gegevens bevat. Vul een getal in of maak de hele rij leeg.",
  ],
  ["no norm", "NORMPAD", [null, null, "2020-K4"], "#VALUE! Er is geen norm opgegeven. Vul ten minste één jaar met een norm in."],
  [
    "parallel lines",
    "SNIJPUNT",
    [column(["2020-K3", "2020-K4"]), column([10, 20]), column([1, 11])],
    "#N/A De lijnen lopen evenwijdig en kruisen elkaar nooit. Er is geen datum te noemen.",
  ],
  [
    "lines that crossed before",
    "SNIJPUNT",
    [column(["2020-K3", "2020-K4"]), column([10, 20]), column([11, 40])],
    "#N/A De lijnen kruisten elkaar al op 25 september 2020, niet na de laatste waarneming (31 december 2020). Er is geen " +
      "latere datum te noemen.",
  ],
  [
    "one of two values left out",
    "SNIJPUNT",
    [column(["2020-K3", "2020-K4"]), column([10, 20]), column([11, null])],
    "#VALUE! In reeksB (rij 2, kolom 1) staat niets, terwijl de rij wel gegevens bevat. Vul een getal in of maak de hele rij leeg.",
  ],
  [
    "a stage larger than the one before",
    "TRECHTER",
    [column([10, 20])],
    "#VALUE! In aantallen (rij 2, kolom 1) staat 20, meer dan de 10 van de stap ervoor. Zet de stappen op volgorde, met het " +
      "grootste aantal eerst.",
  ],
  [
    "a conversion that is no percentage",
    "TRECHTERNODIG",
    [292, column([150, 0.5])],
    "#VALUE! In conversies (rij 1, kolom 1) staat 150. Een percentage is ten hoogste 1, en dat is 100%. Vul een getal van 0 " +
      "tot en met 1 in, zoals 0,65 voor 65%.",
  ],
  [
    "a conversion as a whole number",
    "TRECHTERNODIG",
    [292, column([25, 0.5])],
    "#VALUE! In conversies (rij 1, kolom 1) staat 25. Een percentage is ten hoogste 1: bedoelt u 25%? Typ dan 0,25.",
  ],
  [
    "a conversion of nobody",
    "TRECHTERNODIG",
    [292, column([0.5, 0])],
    "#N/A In conversies (rij 2, kolom 1) staat 0. Als niemand doorgaat, is geen enkel aantal genoeg. Vul een getal in dat hoger is dan 0.",
  ],
  [
    "an unknown sector",
    "LANDELIJKDOEL",
    [2020, "zorg"],
    '#VALUE! Bij sector staat "zorg". Kies een van deze woorden: "totaal", "markt", "overheid".',
  ],
];

describe("what people read when a call about the norm is refused", () => {
  it.each(refused)("%s (%s)", async (_, id, args, sentence) => {
    expect(await refusal(id, ...args)).toBe(sentence);
  });
});
